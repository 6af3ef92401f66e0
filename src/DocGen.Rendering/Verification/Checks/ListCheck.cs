using System.Globalization;
using System.Xml.Linq;
using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Verification.Checks;

/// <summary>Every list that is used exists, and its levels come up in an order in which they count rightly.</summary>
internal static class ListCheck
{
    private static readonly XNamespace W = WordStories.W;

    public static void Run(WordStories word, DiagnosticBag findings)
    {
        var lists = Unique(word, "abstractNum", "abstractNumId", findings);
        var instances = Unique(word, "num", "numId", findings);
        foreach (var (id, instance) in instances)
        {
            var list = WordStories.Value(instance.Element(W + "abstractNumId"));
            if (!lists.ContainsKey(list)) findings.Add(VerifyRules.UnknownAbstractList, word.Package.PlaceOf(word.Numbering, instance), id, list);
        }
        var inStyles = word.In(word.Styles, "numId").Select(use => (word.Styles, use));
        foreach (var (part, use) in word.Elements("numId").Concat(inStyles))
        {
            var id = WordStories.Value(use);
            if (id != "0" && !instances.ContainsKey(id)) findings.Add(VerifyRules.UnknownList, word.Package.PlaceOf(part, use), id);
        }
        Order(word, lists, instances, findings);
    }

    private static Dictionary<string, XElement> Unique(WordStories word, string name, string key, DiagnosticBag findings)
    {
        var found = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var element in word.In(word.Numbering, name).Where(e => e.Parent?.Name == W + "numbering"))
        {
            var id = WordStories.Value(element, key);
            if (!found.TryAdd(id, element)) findings.Add(VerifyRules.RepeatedId, word.Package.PlaceOf(word.Numbering, element), name, id);
        }
        return found;
    }

    /// <summary>
    /// In the list of articles (条 | 号 | … | 項 | 号 | …) two levels look alike: items of the first paragraph, and items of a numbered one.
    /// The former after a 項 of the same 条 shows a number that runs on from before the 項.
    /// </summary>
    private static void Order(WordStories word, Dictionary<string, XElement> lists, Dictionary<string, XElement> instances, DiagnosticBag findings)
    {
        var twins = lists.ToDictionary(l => l.Key, l => Twins(l.Value), StringComparer.Ordinal);
        var styles = new StyleNumbers(word);
        var inParagraph = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var paragraph in word.In(word.Main, "p"))
        {
            var (num, level) = styles.Of(paragraph);
            if (!instances.TryGetValue(num, out var instance)) continue;
            var list = WordStories.Value(instance.Element(W + "abstractNumId"));
            if (!twins.TryGetValue(list, out var twin) || twin is not var (first, parent)) continue;
            if (level < first) inParagraph[list] = false;
            else if (level == parent) inParagraph[list] = true;
            else if (level < parent && inParagraph.GetValueOrDefault(list))
            {
                findings.Add(VerifyRules.ListOrder, word.Package.PlaceOf(word.Main, paragraph), (level + 1).ToString(CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>The level that has a twin further down, and the level right above the twin; null for an ordinary list.</summary>
    private static (int First, int Parent)? Twins(XElement list)
    {
        var levels = list.Elements(W + "lvl").Select((l, i) => (Level: i, Look: Look(l, i))).ToList();
        foreach (var (level, look) in levels.Where(l => l.Look.Contains('%', StringComparison.Ordinal)))
        {
            var twin = levels.FindIndex(level + 1, l => l.Look == look);
            if (twin > level + 1) return (level, twin - 1);
        }
        return null;
    }

    private static string Look(XElement level, int index)
    {
        var own = "%" + (index + 1).ToString(CultureInfo.InvariantCulture);
        return WordStories.Value(level.Element(W + "numFmt")) + WordStories.Value(level.Element(W + "lvlText")).Replace(own, "%", StringComparison.Ordinal);
    }
}
