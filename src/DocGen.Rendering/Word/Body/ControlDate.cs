using System.Globalization;
using DocGen.Documents.Styles;

namespace DocGen.Rendering.Word.Body;

/// <summary>How Word's date control prints a date in the two calendars.</summary>
internal static class ControlDate
{
    private static readonly (DateOnly From, string Name)[] Eras =
    [
        (new DateOnly(2019, 5, 1), "令和"),
        (new DateOnly(1989, 1, 8), "平成"),
        (new DateOnly(1926, 12, 25), "昭和"),
    ];

    public static string Format(DateForm form) => form == DateForm.Era ? "ggge年M月d日" : "yyyy年M月d日";

    public static string Calendar(DateForm form) => form == DateForm.Era ? "japan" : "gregorian";

    /// <summary>What the control prints; empty for the first year of an era (元年), of which it is not known, and before 昭和.</summary>
    public static string Print(DateOnly date, DateForm form)
    {
        var day = string.Create(CultureInfo.InvariantCulture, $"{date.Month}月{date.Day}日");
        if (form == DateForm.Western) return string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{day}");
        var era = Array.Find(Eras, e => date >= e.From);
        var year = date.Year - era.From.Year + 1;
        return era.Name is null || year == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"{era.Name}{year}年{day}");
    }
}
