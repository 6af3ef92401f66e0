using System.Globalization;
using System.Text;
using DocGen.Documents.Numbering;

namespace DocGen.Documents.Dates;

/// <summary>Writes amounts of yen.</summary>
public static class Money
{
    /// <summary>1,234,567円; negative amounts with △, as in public accounts.</summary>
    public static string Write(long yen, DigitWidth digits) =>
        (yen < 0 ? "△" : "") + Numerals.Widen(Magnitude(yen).ToString("#,0", CultureInfo.InvariantCulture), digits) + "円";

    /// <summary>金1,234,567円, as in contracts.</summary>
    public static string Contract(long yen, DigitWidth digits) => "金" + Write(yen, digits);

    /// <summary>金壱百弐拾参万四千五百六拾七円: characters that cannot be altered into others stand for 1, 2, 3 and 10.</summary>
    public static string Formal(long yen)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(yen);
        if (yen == 0) return "金零円";
        var text = new StringBuilder("金");
        foreach (var (value, unit) in (ReadOnlySpan<(long, string)>)[
            (10_000_000_000_000_000, "京"), (1_000_000_000_000, "兆"), (100_000_000, "億"), (10_000, "万"), (1, "")])
        {
            var group = (int)(yen / value % 10_000);
            if (group == 0) continue;
            Append(text, group);
            text.Append(unit);
        }
        return text.Append('円').ToString();
    }

    private static void Append(StringBuilder text, int group)
    {
        const string Digits = "零壱弐参四五六七八九";
        foreach (var (value, unit) in (ReadOnlySpan<(int, string)>)[(1000, "千"), (100, "百"), (10, "拾"), (1, "")])
        {
            var digit = group / value % 10;
            if (digit > 0) text.Append(Digits[digit]).Append(unit);
        }
    }

    private static ulong Magnitude(long yen) => yen < 0 ? (ulong)-(yen + 1) + 1 : (ulong)yen;
}
