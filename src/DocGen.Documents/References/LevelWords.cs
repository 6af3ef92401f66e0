using System.Collections.Immutable;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.References;

/// <summary>How references name the places of one level.</summary>
internal sealed class LevelWords
{
    private const string Counter = "{n}";

    public LevelWords(NumberingLevel level)
    {
        Template = level.Reference.Length > 0 ? level.Reference : level.Label;
        IsLabel = Template == level.Label;
        Named = [.. LabelTemplate.Named(Template)];
        var at = Template.IndexOf(Counter, StringComparison.Ordinal);
        // 第{n}項 around a printed 2: the printed number can be kept up to date inside the fixed words.
        HoldsLabel = !IsLabel && level.Label == Counter && at >= 0;
        (Before, After) = at >= 0 ? (Template[..at], Template[(at + Counter.Length)..]) : ("", "");
        Unit = Before == "第" ? After : "";
    }

    public string Template { get; }

    /// <summary>Whether the reference is the printed label itself.</summary>
    public bool IsLabel { get; }

    /// <summary>Whether the reference holds the printed label between fixed words.</summary>
    public bool HoldsLabel { get; }

    public string Before { get; }

    public string After { get; }

    /// <summary>条, 項, 号 …: what 前, 次, この and 同 are put before; empty where the level has no such word (ア).</summary>
    public string Unit { get; }

    /// <summary>Ids of upper levels whose numbers are in the label already (6.2.1).</summary>
    public ImmutableArray<string> Named { get; }
}
