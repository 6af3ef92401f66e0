using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Questions;
using DocGen.Library.Rules;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Answers;

/// <summary>Reads and checks which alternatives of an option are chosen.</summary>
public static class ChoiceReader
{
    /// <summary>The known keys in the order of the library, whatever the order of the answer: the text is the same.</summary>
    public static ImmutableArray<string> Read(Option option, YamlNode node, DiagnosticBag bag)
    {
        var written = (node is YamlList list ? list.Scalars() : node.Scalar() is { } one ? [one] : []).ToList();
        var single = written.Where(s => !option.Many || !IsWideList(s, k => option.Find(k) is not null, bag)).ToList();
        return Read(option, single.Select(s => (s.Value, s.Place)), node.Place, bag, hasUnknown: single.Count < written.Count || node is YamlMap);
    }

    /// <summary>The same of keys that stand elsewhere than in YAML.</summary>
    public static ImmutableArray<string> Read(Option option, IEnumerable<(string Key, Place Place)> chosen, Place place, DiagnosticBag bag, bool hasUnknown = false)
    {
        var keys = new List<string>();
        foreach (var (key, at) in chosen)
        {
            if (option.Find(key) is null)
            {
                hasUnknown = true;
                bag.Add(AnswerRules.UnknownAlternative, at, option.Id, key, string.Join(", ", option.Alternatives.Select(a => $"{a.Key}（{a.Label}）")));
            }
            else if (!keys.Contains(key))
            {
                keys.Add(key);
            }
        }
        if (!option.Many && keys.Count > 1) bag.Add(AnswerRules.OnlyOne, place, option.Id, option.Ask);
        // Where a key was mistyped there may well be enough: that would be a message about a message.
        var minimum = option.Many ? option.Minimum : 1;
        if (keys.Count < minimum && !hasUnknown) bag.Add(AnswerRules.TooFew, place, option.Id, minimum.ToString(CultureInfo.InvariantCulture));
        return [.. option.Alternatives.Select(a => a.Key).Where(keys.Contains)];
    }

    /// <summary>Whether several known names stand in one text, separated by 、 or ，: said here, since no single one of them is wrong.</summary>
    internal static bool IsWideList(YamlScalar scalar, Func<string, bool> isKnown, DiagnosticBag bag)
    {
        var parts = scalar.Value.Split(['、', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2 || !parts.All(isKnown)) return false;
        bag.Add(LibraryRules.WideComma, scalar.Place, scalar.Value, string.Join(", ", parts));
        return true;
    }
}
