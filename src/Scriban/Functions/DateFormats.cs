using System.Globalization;
using System.Text;

namespace Scriban.Functions;

/// <summary>Date patterns in the manner of <c>strftime</c>.</summary>
internal static class DateFormats
{
    /// <summary>The codes that a .NET format says as well.</summary>
    private static readonly Dictionary<char, string> DotNetFormats = new()
    {
        ['a'] = "ddd",
        ['A'] = "dddd",
        ['b'] = "MMM",
        ['B'] = "MMMM",
        ['c'] = "ddd MMM dd HH:mm:ss yyyy",
        ['d'] = "dd",
        ['D'] = "MM/dd/yy",
        ['e'] = "%d",
        ['F'] = "yyyy-MM-dd",
        ['h'] = "MMM",
        ['H'] = "HH",
        ['I'] = "hh",
        ['k'] = "%H",
        ['l'] = "%h",
        ['L'] = "fff",
        ['m'] = "MM",
        ['M'] = "mm",
        ['N'] = "fffffff00",
        ['p'] = "tt",
        ['P'] = "tt",
        ['r'] = "hh:mm:ss tt",
        ['R'] = "HH:mm",
        ['S'] = "ss",
        ['T'] = "HH:mm:ss",
        ['x'] = "d",
        ['X'] = "T",
        ['y'] = "yy",
        ['Y'] = "yyyy",
        ['Z'] = "zzz",
    };

    public static string Print(DateTime date, string pattern, CultureInfo culture)
    {
        var text = new StringBuilder();
        foreach (var (code, literal) in Split(pattern))
        {
            if (code == 'g')
            {
                culture = CultureInfo.InvariantCulture;
            }
            else
            {
                text.Append(code is null ? literal : Print(date, code.Value, culture));
            }
        }

        return text.ToString();
    }

    /// <summary>The pattern as .NET formats and parses with; <c>%g</c> switches to the invariant culture.</summary>
    public static string ToDotNet(string pattern, ref CultureInfo culture)
    {
        var format = new StringBuilder();
        foreach (var (code, literal) in Split(pattern))
        {
            switch (code)
            {
                case null:
                    format.Append(literal);
                    break;
                case 'g':
                    culture = CultureInfo.InvariantCulture;
                    break;
                case 'B':
                    format.Append("MMM");
                    break;
                case 'C' or 'j' or 'n' or 's' or 't' or 'u' or 'U' or 'v' or 'V' or 'W' or 'w' or '%':
                    throw new ArgumentException($"The pattern %{code} is not supported for the parse method", nameof(pattern));
                default:
                    format.Append(DotNetFormats.GetValueOrDefault(code.Value, literal));
                    break;
            }
        }

        return format.ToString();
    }

    private static IEnumerable<(char? Code, string Literal)> Split(string pattern)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '%' && i + 1 < pattern.Length)
            {
                yield return (pattern[i + 1], pattern.Substring(i, 2));
                i++;
            }
            else
            {
                yield return (null, pattern[i].ToString());
            }
        }
    }

    private static string Print(DateTime date, char code, CultureInfo culture) => code switch
    {
        'e' or 'k' or 'l' => date.ToString(DotNetFormats[code], culture).PadLeft(2),
        'P' => date.ToString("tt", culture).ToLowerInvariant(),
        'C' => (date.Year / 100).ToString("D2", culture),
        'j' => date.DayOfYear.ToString("D3", culture),
        'n' => "\n",
        't' => "\t",
        '%' => "%",
        's' => new DateTimeOffset(date.ToUniversalTime()).ToUnixTimeSeconds().ToString(culture),
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(culture),
        'w' => ((int)date.DayOfWeek).ToString(culture),
        'U' => Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Sunday),
        'V' => Week(date, culture, CalendarWeekRule.FirstFourDayWeek, DayOfWeek.Monday),
        'W' => Week(date, culture, culture.DateTimeFormat.CalendarWeekRule, DayOfWeek.Monday),
        'v' => string.Create(CultureInfo.InvariantCulture, $"{date.Day,2}-{date.ToString("MMM", CultureInfo.InvariantCulture).ToUpperInvariant()}-{date.Year:D4}"),
        _ when DotNetFormats.TryGetValue(code, out var format) => date.ToString(format, culture),
        _ => "%" + code,
    };

    private static string Week(DateTime date, CultureInfo culture, CalendarWeekRule rule, DayOfWeek firstDay) =>
        culture.Calendar.GetWeekOfYear(date, rule, firstDay).ToString("D2", culture);
}
