using System.Globalization;

namespace Scriban.Functions;

/// <summary>Dates out of text.</summary>
internal static class DateParser
{
    public static DateTime? Parse(TemplateContext context, string? text, string? pattern, string? cultureName)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var culture = cultureName is null ? context.CurrentCulture : CultureInfo.GetCultureInfo(cultureName);
        var format = pattern is null ? null : DateFormats.ToDotNet(pattern, ref culture);
        if (HasOffset(text))
        {
            var isDate = format is null
                ? DateTimeOffset.TryParse(text, culture, DateTimeStyles.None, out var moment)
                : DateTimeOffset.TryParseExact(text, format, culture, DateTimeStyles.None, out moment);
            return isDate ? moment.LocalDateTime : default(DateTime);
        }

        _ = format is null
            ? DateTime.TryParse(text, culture, DateTimeStyles.AssumeLocal, out var date)
            : DateTime.TryParseExact(text, format, culture, DateTimeStyles.AssumeLocal, out date);
        return date;
    }

    /// <summary>Whether the text ends in Z or has a plus sign before a digit.</summary>
    private static bool HasOffset(string text)
    {
        if (text.TrimEnd().EndsWith("Z", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '+' && char.IsDigit(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }
}
