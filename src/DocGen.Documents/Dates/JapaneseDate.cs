using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;

namespace DocGen.Documents.Dates;

/// <summary>Writes dates as Japanese documents do, the same under every culture.</summary>
public static partial class JapaneseDate
{
    /// <summary>The days from which the eras count, by the present calendar.</summary>
    private static readonly (DateOnly From, string Name)[] Eras =
    [
        (new(2019, 5, 1), "令和"),
        (new(1989, 1, 8), "平成"),
        (new(1926, 12, 25), "昭和"),
        (new(1912, 7, 30), "大正"),
        (new(1868, 10, 23), "明治"),
    ];

    /// <summary>The date in the style's form.</summary>
    public static string Write(DateOnly date, DocumentStyle style) =>
        style.Dates == DateForm.Era ? Era(date, style.Digits) : Western(date, style.Digits);

    /// <summary>令和8年11月21日; the first year is 元年. Before the first era, by the western year.</summary>
    public static string Era(DateOnly date, DigitWidth digits) => Year(date, digits) + MonthAndDay(date, digits);

    /// <summary>2026年11月21日.</summary>
    public static string Western(DateOnly date, DigitWidth digits) => Numerals.Digits(date.Year, digits) + "年" + MonthAndDay(date, digits);

    /// <summary>令和　　年　　月　　日, to be written in by hand.</summary>
    public static string Blank(DateForm form) => form == DateForm.Era ? Eras[0].Name + "　　年　　月　　日" : "　　　　年　　月　　日";

    /// <summary>令和8年度, 2026年度: the fiscal year, from April, in which the date lies.</summary>
    public static string FiscalYear(DateOnly date, DateForm form, DigitWidth digits)
    {
        var year = date.Month < 4 ? date.Year - 1 : date.Year;
        // The year in which an era begins is called by the new one as a whole: 令和元年度, though it began in 平成31年.
        return form == DateForm.Western ? Numerals.Digits(year, digits) + "年度" : Year(new DateOnly(year, 12, 31), digits) + "度";
    }

    /// <summary>Reads 令和8年11月21日 and 令和元年5月1日 in half-width digits; the day has to lie in the era.</summary>
    public static bool TryParse(string text, out DateOnly date)
    {
        date = default;
        var match = EraDate().Match(text);
        if (!match.Success) return false;
        var era = Array.FindIndex(Eras, e => e.Name == match.Groups[1].Value);
        var year = match.Groups[2].Value == "元" ? 1 : Number(2);
        // Built as text first, so that a day which no month has is refused rather than thrown at.
        var isDay = DateOnly.TryParseExact($"{Eras[era].From.Year + year - 1:0000}-{Number(3):00}-{Number(4):00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
        return isDay && date >= Eras[era].From && (era == 0 || date < Eras[era - 1].From);

        int Number(int group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("^(令和|平成|昭和|大正|明治)([0-9]{1,2}|元)年([0-9]{1,2})月([0-9]{1,2})日$", RegexOptions.CultureInvariant)]
    private static partial Regex EraDate();

    private static string Year(DateOnly date, DigitWidth digits)
    {
        foreach (var (from, name) in Eras)
        {
            if (date < from) continue;
            var year = date.Year - from.Year + 1;
            return name + (year == 1 ? "元" : Numerals.Digits(year, digits)) + "年";
        }
        return Numerals.Digits(date.Year, digits) + "年";
    }

    private static string MonthAndDay(DateOnly date, DigitWidth digits) =>
        $"{Numerals.Digits(date.Month, digits)}月{Numerals.Digits(date.Day, digits)}日";
}
