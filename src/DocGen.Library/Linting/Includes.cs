using DocGen.Library.Linting.Text;

namespace DocGen.Library.Linting;

/// <summary>The <c>include '…'</c> of a text whose id is written out.</summary>
internal static class Includes
{
    public static IEnumerable<(string Id, int Offset)> In(ScannedText text)
    {
        var code = text.Code;
        for (var i = 0; i + 1 < code.Count; i++)
        {
            if (!code[i].IsWord("include") || code[i + 1].Kind != CodeTokenKind.String || code[i + 1].Block != code[i].Block) continue;
            // 'general/' + name is put together when the document is built.
            if (i + 2 < code.Count && code[i + 2] is { Kind: CodeTokenKind.Sign, Text: "+" } plus && plus.Block == code[i].Block) continue;
            yield return (code[i + 1].Text, code[i + 1].Offset);
        }
    }
}
