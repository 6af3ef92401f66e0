namespace DocGen.Library.Linting.Text;

/// <param name="Kind">What it is.</param>
/// <param name="Text">A word with its dots (<c>case.title</c>), a string without its quotes, or one sign.</param>
/// <param name="Offset">Where it starts in the text around it.</param>
/// <param name="Block">Which <c>{{ … }}</c> it stands in.</param>
internal readonly record struct CodeToken(CodeTokenKind Kind, string Text, int Offset, int Block)
{
    public bool IsWord(string word) => Kind == CodeTokenKind.Word && Text == word;
}
