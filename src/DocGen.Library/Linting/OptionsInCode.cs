using DocGen.Library.Linting.Text;

namespace DocGen.Library.Linting;

/// <summary>The options that a text asks about in its code: <c>options.audit</c>, <c>options["audit"]</c>.</summary>
internal static class OptionsInCode
{
    private const string Prefix = "options.";

    public static IEnumerable<(string Id, int Offset)> In(ScannedText text)
    {
        var code = text.Code;
        for (var i = 0; i < code.Count; i++)
        {
            if (code[i].Kind != CodeTokenKind.Word) continue;
            if (code[i].Text.StartsWith(Prefix, StringComparison.Ordinal))
            {
                var id = code[i].Text[Prefix.Length..];
                var dot = id.IndexOf('.', StringComparison.Ordinal);
                yield return (dot < 0 ? id : id[..dot], code[i].Offset + Prefix.Length);
            }
            else if (code[i].Text == "options" && i + 2 < code.Count && code[i + 1].Text == "[" && code[i + 2].Kind == CodeTokenKind.String)
                yield return (code[i + 2].Text, code[i + 2].Offset);
        }
    }
}
