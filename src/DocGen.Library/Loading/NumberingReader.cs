using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Numbering;
using DocGen.Library.Rules;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>Reads <c>templates/numbering.yaml</c>.</summary>
public static class NumberingReader
{
    public static ImmutableDictionary<string, NumberingScheme> Read(YamlMap file, DiagnosticBag bag) =>
        file.Maps().ToImmutableDictionary(s => s.Entry.Key, s => Scheme(s.Entry.Key, s.Map, bag));

    private static NumberingScheme Scheme(string id, YamlMap map, DiagnosticBag bag)
    {
        map.RejectUnknown("title", "references", "levels");
        var levels = ImmutableArray.CreateBuilder<NumberingLevel>();
        foreach (var level in map.RequiredList("levels")?.Maps() ?? []) levels.Add(Level(level, levels, bag));
        return new NumberingScheme(id, map.RequiredText("title"), levels.ToImmutable())
        {
            StatuteReferences = map.OneOf("references", false, ("statute", true), ("label", false)),
        };
    }

    private static NumberingLevel Level(YamlMap map, IReadOnlyList<NumberingLevel> outer, DiagnosticBag bag)
    {
        map.RejectUnknown("id", "role", "label", "reference", "form", "width", "continuous", "indent", "hanging", "style");
        var id = map.RequiredText("id");
        if (outer.Any(l => l.Id == id)) bag.Add(LibraryRules.YamlDuplicateKey, map.PlaceOf("id"), id);
        var label = map.RequiredText("label");
        CheckPlaceholders(map, "label", outer, bag);
        CheckPlaceholders(map, "reference", outer, bag);
        if (!map.Has("role")) map.RequiredText("role");
        var defaults = new NumberingLevel(id, LevelRole.Item, label, label);
        return new NumberingLevel(id, Role(map), label, map.Text("reference", label))
        {
            Form = map.OneOf("form", NumberForm.Decimal, ("decimal", NumberForm.Decimal), ("kana", NumberForm.Kana), ("iroha", NumberForm.Iroha),
                ("circled", NumberForm.Circled), ("kanji", NumberForm.Kanji), ("roman", NumberForm.Roman), ("bullet", NumberForm.Bullet)),
            Width = map.OneOf<DigitWidth?>("width", null, ("half", DigitWidth.Half), ("full", DigitWidth.Full), ("mixed", DigitWidth.Mixed)),
            Continuous = map.Flag("continuous"),
            Indent = Sizes.Read(map, "indent", defaults.Indent, 0, 40, bag),
            Hanging = Sizes.Read(map, "hanging", defaults.Hanging, 0, 40, bag),
            StyleName = map.Text("style"),
        };
    }

    private static LevelRole Role(YamlMap map) => map.OneOf("role", LevelRole.Item, ("division", LevelRole.Division),
        ("article", LevelRole.Article), ("paragraph", LevelRole.Paragraph), ("item", LevelRole.Item));

    /// <summary>A label may hold its own number and those of the levels above, nothing else.</summary>
    private static void CheckPlaceholders(YamlMap map, string key, IReadOnlyList<NumberingLevel> outer, DiagnosticBag bag)
    {
        if (map.Scalar(key) is not { } scalar) return;
        var text = scalar.Value;
        for (var start = text.IndexOf('{', StringComparison.Ordinal); start >= 0; start = text.IndexOf('{', start + 1))
        {
            var end = text.IndexOf('}', start);
            var name = end < 0 ? text[(start + 1)..] : text[(start + 1)..end];
            if (end >= 0 && (name == "n" || outer.Any(l => l.Id == name))) continue;
            bag.Add(LibraryRules.UnknownPlaceholder, scalar.PlaceOf(start), name, string.Join(", ", outer.Select(l => l.Id).Prepend("n")));
        }
    }
}
