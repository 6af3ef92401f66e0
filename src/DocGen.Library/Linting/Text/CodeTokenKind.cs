namespace DocGen.Library.Linting.Text;

internal enum CodeTokenKind
{
    Word,
    String,
    Sign,
}
