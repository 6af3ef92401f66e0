using System.Text.RegularExpressions;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.Tests.References;

/// <summary>
/// Reads a printed reference as a reader of the paper does, knowing only where it stands, what the labels look like and what the words mean.
/// It shares nothing with the code that words references.
/// </summary>
/// <param name="scheme">What the labels look like.</param>
/// <param name="parts">What the parts are called.</param>
/// <param name="source">Where the reference stands.</param>
/// <param name="own">Which levels a part has numbers of: an annex without articles of its own means those of the main part.</param>
internal sealed partial class ReferenceReading(NumberingScheme scheme, IReadOnlyCollection<string> parts, PlacePath source, ILookup<string, int> own)
{
    private const string Kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private const string Units = "編章節条項号";
    private PlacePath? _previous;
    private string? _said;

    /// <summary>The places named, as their keys; runs are counted through.</summary>
    public List<string> Read(string text)
    {
        var keys = new List<string>();
        foreach (var member in Joins().Split(text).Where(m => m.Length > 0))
        {
            if (member.EndsWith("まで", StringComparison.Ordinal) && member.Split("から") is [var from, var to]) Run(One(from), One(to[..^2]));
            else if (member.Split('～') is [var first, var last]) Run(One(first), One(last));
            else if (Before().Match(member) is { Success: true } before) RunBefore(before);
            else keys.Add(One(member).Key(scheme));
        }
        return keys;

        void Run(PlacePath first, PlacePath last)
        {
            var level = Enumerable.Range(0, scheme.Levels.Length).Last(l => last.Numbers[l] > 0);
            Assert.Equal(Enumerable.Range(0, scheme.Levels.Length).Last(l => first.Numbers[l] > 0), level);
            for (var n = first.Numbers[level]; n <= last.Numbers[level]; n++) keys.Add(last.With(level, n).Key(scheme));
        }

        void RunBefore(Match before)
        {
            var level = LevelOf(before.Groups["unit"].Value);
            var own = source.Numbers[level];
            var count = before.Groups["count"].Value is "各" ? own - 1 : int.Parse(before.Groups["count"].Value, System.Globalization.CultureInfo.InvariantCulture);
            Run(source.With(level, own - count), source.With(level, own - 1));
        }
    }

    private PlacePath One(string text)
    {
        PlacePath? path = null;
        // The longest title that fits: 附則（令和8年規則第4号） before 附則.
        var part = parts.Where(p => text.StartsWith(p, StringComparison.Ordinal)).MaxBy(p => p.Length);
        if (text.StartsWith("本則", StringComparison.Ordinal) || text.StartsWith("本文", StringComparison.Ordinal)) (part, text) = ("", text[2..]);
        else if (part is not null)
        {
            text = text[part.Length..];
            // Inside a 附則 the plain word means this one.
            if (part == "附則" && source.Part.StartsWith("附則", StringComparison.Ordinal)) part = source.Part;
        }
        if (part is not null) path = new PlacePath(_said = part, [.. scheme.Levels.Select(_ => 0)]);

        if (Word().Match(text) is { Success: true } word && path is null)
        {
            var level = LevelOf(word.Groups["unit"].Value);
            path = word.Groups["word"].Value switch
            {
                "同" => _previous!.With(level, _previous.Numbers[level]),
                "前" => source.With(level, source.Numbers[level] - 1),
                "次" => source.With(level, source.Numbers[level] + 1),
                _ => source.With(level, source.Numbers[level]),
            };
            text = text[word.Length..];
        }
        while (text.Length > 0)
        {
            var (level, number, length) = Component(text, path);
            path = (path ?? Context(level)).With(level, number);
            text = text[length..];
        }
        // Once parts are told apart, a bare number belongs to the part named last.
        if (_said is not null) _said = path!.Part;
        return _previous = path!;
    }

    /// <summary>What a reader takes a bare number to stand under.</summary>
    private PlacePath Context(int level)
    {
        var part = _said ?? (source.Part.StartsWith("附則", StringComparison.Ordinal) || (scheme.Levels[level].Continuous && !own[source.Part].Contains(level)) ? "" : source.Part);
        var isOutermost = scheme.Levels[level].Continuous || level == 0 || (scheme.Levels[level].Label.Contains('.') && scheme.Levels[level].Role == LevelRole.Division);
        return isOutermost
            ? new(part, [.. scheme.Levels.Select(_ => 0)])
            : (_previous ?? source).Above(level);
    }

    private (int Level, int Number, int Length) Component(string text, PlacePath? path)
    {
        var start = path is null ? 0 : Enumerable.Range(0, scheme.Levels.Length).LastOrDefault(l => path.Numbers[l] > 0, -1) + 1;
        for (var level = start; level < scheme.Levels.Length; level++)
        {
            var template = scheme.Levels[level].Reference;
            var pattern = "^" + Regex.Escape(template).Replace(@"\{n}", scheme.Levels[level].Form switch
            {
                NumberForm.Kana => $"(?<n>[{Kana}])",
                NumberForm.Circled => "(?<n>[①-⑳])",
                _ => "(?<n>[0-9０-９]+)",
            });
            // Upper numbers that a label repeats.
            pattern = Repeated().Replace(pattern, "(?<up>[0-9]+)") + (template.EndsWith('}') ? "(?![0-9.])" : "");
            var match = Regex.Match(text, pattern);
            if (!match.Success) continue;
            var number = match.Groups["n"].Value;
            var ups = match.Groups["up"].Captures;
            if (ups.Count > 0 && start > 0) continue;
            if (ups.Count > 0)
            {
                // 6.2.1 says everything by itself: read the upper ones first.
                return (level - ups.Count, int.Parse(ups[0].Value, System.Globalization.CultureInfo.InvariantCulture), ups[0].Length + 1);
            }
            return (level, Number(number), match.Length);
        }
        // The rest of 6.2.1, below what has been read.
        var rest = LeadingNumber().Match(text);
        Assert.True(rest.Success, $"Unreadable: {text}");
        return (start, int.Parse(rest.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture), rest.Length);
    }

    private static int Number(string text) => text.Length == 1 && Kana.Contains(text[0]) ? Kana.IndexOf(text[0]) + 1
        : text[0] is >= '①' and <= '⑳' ? text[0] - '①' + 1
        : int.Parse(string.Concat(text.Select(c => c >= '０' ? (char)(c - '０' + '0') : c)), System.Globalization.CultureInfo.InvariantCulture);

    private int LevelOf(string unit) => Enumerable.Range(0, scheme.Levels.Length).First(l => scheme.Levels[l].Reference == $"第{{n}}{unit}");

    [GeneratedRegex("、|及び")]
    private static partial Regex Joins();

    [GeneratedRegex($"^前(?<count>[0-9]+|各)(?<unit>[{Units}])$")]
    private static partial Regex Before();

    [GeneratedRegex($"^(?<word>[前次同この]+)(?<unit>[{Units}])")]
    private static partial Regex Word();

    [GeneratedRegex(@"\\\{(?!n)\w+}")]
    private static partial Regex Repeated();

    [GeneratedRegex(@"^(?<n>[0-9]+)\.?")]
    private static partial Regex LeadingNumber();
}
