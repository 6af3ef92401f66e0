namespace DocGen.Library.Linting.Text;

/// <summary>
/// Takes the words and strings out of <c>{{ … }}</c>. This room does not know Scriban's grammar (Drafting does); words are all that the
/// checks on includes and options need.
/// </summary>
internal static class CodeScanner
{
    /// <summary>Adds the tokens of the block that starts at an offset and gives the offset behind it.</summary>
    public static int Block(string text, int start, int block, List<CodeToken> tokens)
    {
        var at = start + 2;
        while (at < text.Length)
        {
            var c = text[at];
            if (c == '}' && at + 1 < text.Length && text[at + 1] == '}') return at + 2;
            if (c == '#') at = EndOfComment(text, at);
            else if (c is '\'' or '"' or '`') at = String(text, at, block, tokens);
            else if (IsWord(c)) at = Word(text, at, block, tokens);
            else
            {
                if (!char.IsWhiteSpace(c)) tokens.Add(new CodeToken(CodeTokenKind.Sign, c.ToString(), at, block));
                at++;
            }
        }
        return text.Length;
    }

    private static int Word(string text, int start, int block, List<CodeToken> tokens)
    {
        var at = start;
        while (at < text.Length && (IsWord(text[at]) || text[at] == '.')) at++;
        tokens.Add(new CodeToken(CodeTokenKind.Word, text[start..at], start, block));
        return at;
    }

    private static int String(string text, int start, int block, List<CodeToken> tokens)
    {
        var at = start + 1;
        while (at < text.Length && text[at] != text[start]) at += text[at] == '\\' ? 2 : 1;
        var end = Math.Min(at, text.Length);
        tokens.Add(new CodeToken(CodeTokenKind.String, text[(start + 1)..end], start, block));
        return Math.Min(end + 1, text.Length);
    }

    private static int EndOfComment(string text, int at)
    {
        while (at < text.Length && text[at] != '\n' && !text.AsSpan(at).StartsWith("}}")) at++;
        return at;
    }

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == '_';
}
