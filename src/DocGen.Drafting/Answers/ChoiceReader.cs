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
        var keys = new List<string>();
        var hasUnknown = false;
        foreach (var scalar in node is YamlList list ? list.Scalars() : node.Scalar() is { } one ? [one] : [])
        {
            hasUnknown |= option.Find(scalar.Value) is null;
            if (option.Many && IsWideList(scalar, k => option.Find(k) is not null, bag)) continue;
            if (option.Find(scalar.Value) is null)
                bag.Add(AnswerRules.UnknownAlternative, scalar.Place, option.Id, scalar.Value, string.Join(", ", option.Alternatives.Select(a => $"{a.Key}（{a.Label}）")));
            else if (!keys.Contains(scalar.Value)) keys.Add(scalar.Value);
        }
        if (!option.Many && keys.Count > 1) bag.Add(AnswerRules.OnlyOne, node.Place, option.Id, option.Ask);
        // Where a key was mistyped there may well be enough: that would be a message about a message.
        var minimum = option.Many ? option.Minimum : 1;
        if (keys.Count < minimum && !hasUnknown && node is not YamlMap)
            bag.Add(AnswerRules.TooFew, node.Place, option.Id, minimum.ToString(CultureInfo.InvariantCulture));
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
