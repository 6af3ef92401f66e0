using DocGen.Documents.Diagnostics;

namespace DocGen.Documents.Characters;

/// <summary>
/// Characters that a reader does not see as they are: those that turn the direction of writing, those without a shape, and letters that look
/// like others. A tender that says one thing to the eye and another to a search is to be noticed before it is signed.
/// </summary>
public static class SuspectCharacters
{
    /// <summary>Kanji and dashes that pass for katakana (一 for ー, 力 for カ).</summary>
    private const string LikeKatakana = "一二口力工卜夕千八才―—‐−";

    /// <summary>Greek letters that pass for Latin ones; μ, Ω, α and the like do not.</summary>
    private const string GreekLikeLatin = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρυχικ";

    /// <summary>Adds a warning for each.</summary>
    /// <param name="text">The text.</param>
    /// <param name="placeOf">Where an offset of it stands.</param>
    /// <param name="bag">Takes the findings.</param>
    public static void Check(string text, Func<int, Place> placeOf, DiagnosticBag bag)
    {
        // All that is suspect is beyond ASCII, and nearly all answers are short: one pass finds that there is nothing.
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < '\u00AD') continue;
            if (TurnsDirection(c)) bag.Add(CharacterRules.Direction, placeOf(i), Code(c));
            else if (HasNoShape(c)) bag.Add(CharacterRules.Hidden, placeOf(i), Code(c));
            else if (IsLikeLatin(c) && Word(text, i) is { } word)
            {
                bag.Add(CharacterRules.MixedLetters, placeOf(i), text[word], Code(c));
                i = word.End.Value - 1;
            }
            else if (LikeKatakana.Contains(c, StringComparison.Ordinal) && i > 0 && i + 1 < text.Length && IsKatakana(text[i - 1]) && IsKatakana(text[i + 1]))
                bag.Add(CharacterRules.LikeKatakana, placeOf(i), c.ToString(), Code(c), text[(i - 1)..(i + 2)]);
        }
    }

    private static bool TurnsDirection(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C';

    private static bool HasNoShape(char c) =>
        c is '\u00AD' or (>= '\u200B' and <= '\u200D') or (>= '\u2060' and <= '\u2064') or '\uFEFF' or '\u180E' or '\u115F' or '\u1160' or '\u3164' or '\uFFA0';

    private static bool IsLikeLatin(char c) => c is (>= '\u0400' and <= '\u04FF') || GreekLikeLatin.Contains(c, StringComparison.Ordinal);

    // The word around it, where Latin letters stand in it too.
    private static Range? Word(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && IsLetter(text[start - 1])) start--;
        while (end < text.Length && IsLetter(text[end])) end++;
        return text.AsSpan(start, end - start).ContainsAnyInRange('A', 'z') ? start..end : null;
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(c) || c is >= '\u0370' and <= '\u04FF';

    private static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or 'ー';

    private static string Code(char c) => $"U+{(int)c:X4}";
}
