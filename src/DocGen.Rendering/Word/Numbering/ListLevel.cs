using System.Globalization;
using System.Text;
using DocGen.Documents.Numbering;

namespace DocGen.Rendering.Word.Numbering;

/// <summary>A level of a Word list.</summary>
/// <param name="Text">The label with <c>%1</c> … for the counters, as Word wants it.</param>
/// <param name="Format">Word's name of the counter's form.</param>
/// <param name="NarrowFormat">The form for numbers of two and more digits; the same unless digits are mixed.</param>
/// <param name="Indent">Where its lines begin.</param>
internal sealed record ListLevel(string Text, string Format, string NarrowFormat, Indent Indent)
{
    public int Start { get; init; } = 1;

    /// <summary>The paragraph style that carries this level; empty for none.</summary>
    public string Style { get; init; } = "";

    public bool IsMixed => Format != NarrowFormat;

    /// <summary>Translates a level of the scheme; <paramref name="ancestors"/> are the levels above it in the same list.</summary>
    public static ListLevel Of(NumberingLevel level, IReadOnlyList<string> ancestors, DigitWidth style, Indent indent)
    {
        var text = level.Label.Replace("{n}", Counter(ancestors.Count), StringComparison.Ordinal);
        for (var i = 0; i < ancestors.Count; i++)
        {
            text = text.Replace("{" + ancestors[i] + "}", Counter(i), StringComparison.Ordinal);
        }
        var width = level.Width ?? style;
        return new ListLevel(
            text,
            NativeNumber.FormatOf(level.Form, width != DigitWidth.Half),
            NativeNumber.FormatOf(level.Form, width == DigitWidth.Full),
            indent);
    }

    public string FormatFor(bool narrow) => narrow ? NarrowFormat : Format;

    /// <summary>What a paragraph shows, given every level of the list and the counters above this one.</summary>
    public string Print(IReadOnlyList<ListLevel> levels, Func<int, int> counter, bool narrow)
    {
        if (Format == "bullet") return Text;
        var print = new StringBuilder();
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '%' && i + 1 < Text.Length && char.IsAsciiDigit(Text[i + 1]))
            {
                var level = Text[++i] - '1';
                print.Append(NativeNumber.Print(levels[level].FormatFor(narrow), counter(level)));
            }
            else
            {
                print.Append(Text[i]);
            }
        }
        return print.ToString();
    }

    private static string Counter(int level) => "%" + (level + 1).ToString(CultureInfo.InvariantCulture);
}
