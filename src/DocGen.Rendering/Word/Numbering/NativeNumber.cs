using System.Globalization;
using System.Text;
using DocGen.Documents.Numbering;

namespace DocGen.Rendering.Word.Numbering;

/// <summary>
/// The counters that Word and LibreOffice both draw alike, and what they print. <c>aiueo</c> and <c>iroha</c> without FullWidth
/// are half-width kana; <c>japaneseLegal</c> and the enclosed forms other than the circle differ between the two programs.
/// </summary>
internal static class NativeNumber
{
    private const string Kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private const string Iroha = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
    private const string KanjiDigits = "〇一二三四五六七八九";

    public static string FormatOf(NumberForm form, bool wide) => form switch
    {
        NumberForm.Kana => "aiueoFullWidth",
        NumberForm.Iroha => "irohaFullWidth",
        NumberForm.Circled => "decimalEnclosedCircle",
        NumberForm.Kanji => "japaneseCounting",
        NumberForm.Roman => "lowerRoman",
        NumberForm.Bullet => "bullet",
        _ => wide ? "decimalFullWidth" : "decimal",
    };

    /// <summary>What a counter of the format shows; empty where the programs show something else.</summary>
    public static string Print(string format, int number) => format switch
    {
        "aiueoFullWidth" => Letter(Kana, number),
        "irohaFullWidth" => Letter(Iroha, number),
        "decimalEnclosedCircle" => Circled(number),
        "japaneseCounting" => Kanji(number),
        "lowerRoman" => Roman(number),
        "decimalFullWidth" => Wide(number.ToString(CultureInfo.InvariantCulture)),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letter(string letters, int number) =>
        number >= 1 && number <= letters.Length ? letters[number - 1].ToString() : "";

    private static string Circled(int number) => number switch
    {
        >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        >= 21 and <= 35 => ((char)('㉑' + number - 21)).ToString(),
        >= 36 and <= 50 => ((char)('㊱' + number - 36)).ToString(),
        _ => "",
    };

    private static string Kanji(int number)
    {
        if (number is < 1 or > 999) return "";
        var text = new StringBuilder();
        foreach (var (unit, name) in (ReadOnlySpan<(int, string)>)[(100, "百"), (10, "十"), (1, "")])
        {
            var digit = number / unit % 10;
            if (digit == 0) continue;
            if (digit > 1 || unit == 1) text.Append(KanjiDigits[digit]);
            text.Append(name);
        }
        return text.ToString();
    }

    private static string Roman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, letters) in (ReadOnlySpan<(int, string)>)
            [(100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")])
        {
            for (; number >= value; number -= value) text.Append(letters);
        }
        return text.ToString();
    }

    private static string Wide(string digits) => string.Concat(digits.Select(d => (char)(d - '0' + '０')));
}
