using System.Globalization;

namespace DocGen.Drafting.Merging;

/// <summary>
/// The characters that stand for holes and clause boundaries while text is Markdown. They are Unicode noncharacters: answers cannot
/// hold them (the private-use area, by contrast, is full of 外字), and Markdown gives them no meaning.
/// </summary>
internal static class Marks
{
    public const char HoleStart = '\uFDD0';
    public const char HoleEnd = '\uFDD1';
    public const char ClauseStart = '\uFDD2';
    public const char ClauseName = '\uFDD3';
    public const char ClauseEnd = '\uFDD4';
    public const char ClauseOut = '\uFDD5';

    /// <summary>Lines that stand before a clause's own first line in the text that Scriban is given.</summary>
    public const int LinesBeforeClause = 2;

    public static string Hole(int index) => $"{HoleStart}{index.ToString(CultureInfo.InvariantCulture)}{HoleEnd}";

    public static string Clause(int index, string text) =>
        $"{ClauseStart}{index.ToString(CultureInfo.InvariantCulture)}{ClauseName}\n\n{text}\n\n{ClauseEnd}\n\n";

    /// <summary>The index in the mark at the start of a text; null where it is none, as when a merge field took it apart.</summary>
    public static int? ClauseOf(string mark) =>
        mark.IndexOf(ClauseName) is > 1 and var end && int.TryParse(mark.AsSpan(1, end - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : null;

    /// <summary>What stands where an included clause is out: a heading with nothing else below it goes too.</summary>
    public static string Out { get; } = $"\n\n{ClauseOut}\n\n";

    public static bool Has(string text) => text.AsSpan().IndexOfAnyInRange(HoleStart, ClauseOut) >= 0;
}
