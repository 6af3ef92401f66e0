using System.Globalization;
using System.Text;

namespace DocGen.Documents.Numbering;

/// <summary>Writes numbers with the characters and digits of Japanese documents, the same under every culture.</summary>
public static class Numerals
{
    private const string Kana = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    private const string Iroha = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン";
    private const string KanjiDigits = "〇一二三四五六七八九";

    /// <summary>The highest number that a form can write; what comes after it is an error of the document.</summary>
    public static int Highest(NumberForm form) => form switch
    {
        NumberForm.Kana => Kana.Length,
        NumberForm.Iroha => Iroha.Length,
        NumberForm.Circled => 50,
        NumberForm.Kanji => 9999,
        NumberForm.Roman => 3999,
        NumberForm.Bullet => 0,
        _ => int.MaxValue,
    };

    /// <summary>The number in its form, or in digits where the form has no character for it.</summary>
    public static string Write(int number, NumberForm form, DigitWidth width)
    {
        if (number < 1 || number > Highest(form)) return Digits(number, width);
        return form switch
        {
            NumberForm.Kana => Kana.Substring(number - 1, 1),
            NumberForm.Iroha => Iroha.Substring(number - 1, 1),
            NumberForm.Circled => ((char)Circled(number)).ToString(),
            NumberForm.Kanji => Kanji(number),
            NumberForm.Roman => Roman(number),
            _ => Digits(number, width),
        };
    }

    public static string Digits(long number, DigitWidth width) => Widen(number.ToString(CultureInfo.InvariantCulture), width);

    /// <summary>
    /// Sets the numbers in a text, commas and points between digits included: full makes all wide, mixed those of a single digit (第７条, 第12条).
    /// </summary>
    public static string Widen(string text, DigitWidth width)
    {
        if (width == DigitWidth.Half || !text.Any(char.IsAsciiDigit)) return text;
        var result = new StringBuilder(text);
        for (var start = 0; start < text.Length; start++)
        {
            if (!char.IsAsciiDigit(text[start])) continue;
            var end = start + 1;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsSeparator(text, end))) end++;
            // Full-width forms of ASCII lie at a fixed distance.
            for (var i = start; i < end && (width == DigitWidth.Full || end - start == 1); i++) result[i] = (char)(text[i] + 0xFEE0);
            start = end - 1;
        }
        return result.ToString();
    }

    private static bool IsSeparator(string text, int at) =>
        text[at] is ',' or '.' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static int Circled(int number) => number switch
    {
        <= 20 => '①' + number - 1,
        <= 35 => '㉑' + number - 21,
        _ => '㊱' + number - 36,
    };

    /// <summary>The way statutes count: 十, 十一, 二十, 百一, 千二百.</summary>
    private static string Kanji(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, unit) in (ReadOnlySpan<(int, string)>)[(1000, "千"), (100, "百"), (10, "十"), (1, "")])
        {
            var digit = number / value % 10;
            if (digit == 0) continue;
            if (digit > 1 || value == 1) text.Append(KanjiDigits[digit]);
            text.Append(unit);
        }
        return text.ToString();
    }

    private static string Roman(int number)
    {
        var text = new StringBuilder();
        foreach (var (value, letters) in (ReadOnlySpan<(int, string)>)[
            (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
            (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")])
        {
            for (; number >= value; number -= value) text.Append(letters);
        }
        return text.ToString();
    }
}
