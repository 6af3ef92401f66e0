using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word;

/// <summary>Where the lines of a paragraph begin, in characters.</summary>
/// <param name="Left">Where wrapped lines begin.</param>
/// <param name="First">Where the first line begins, counted from there: negative where the others hang behind it.</param>
internal sealed record Indent(decimal Left, decimal First = 0)
{
    public static Indent None { get; } = new(0);

    public static Indent Hanging(decimal first, decimal hanging) => new(first + hanging, -hanging);

    /// <summary>
    /// Twips always, since LibreOffice ignores lengths in characters, and characters besides, since those follow the font size in Word.
    /// <c>leftChars</c> means the first line's place where <c>left</c> means the others'.
    /// </summary>
    public void WriteTo(Markup x, Measure measure)
    {
        x.Raw("<w:ind");
        var leftCharacters = First < 0 ? Left + First : Left;
        if (leftCharacters != 0) x.Write($" w:leftChars=\"{Hundredths(leftCharacters)}\"");
        x.Write($" w:left=\"{measure.Characters(Left)}\"");
        if (First < 0) x.Write($" w:hangingChars=\"{Hundredths(-First)}\" w:hanging=\"{measure.Characters(-First)}\"");
        else if (First > 0) x.Write($" w:firstLineChars=\"{Hundredths(First)}\" w:firstLine=\"{measure.Characters(First)}\"");
        else x.Raw(" w:firstLineChars=\"0\" w:firstLine=\"0\"");
        x.Raw("/>");
    }

    private static int Hundredths(decimal characters) => (int)Math.Round(characters * 100, MidpointRounding.AwayFromZero);
}
