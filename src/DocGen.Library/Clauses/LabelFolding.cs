using System.Text;

namespace DocGen.Library.Clauses;

/// <summary>
/// Levels what typists mix in labels: full and half width signs, spaces, kinds of dashes, brackets and zeros. (The framework's own
/// compatibility folding does nothing under invariant globalization.)
/// </summary>
public static class LabelFolding
{
    public static string Fold(ReadOnlySpan<char> label)
    {
        var folded = new StringBuilder(label.Length);
        foreach (var c in label)
        {
            if (!char.IsWhiteSpace(c)) folded.Append(Fold(c));
        }
        return folded.ToString();
    }

    private static char Fold(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),
        '・' or '･' or '·' => '・',
        '、' or '､' => ',',
        '。' or '｡' => '.',
        '―' or '‐' or '‑' or '–' or '—' or '−' or 'ー' or 'ｰ' => '-',
        '〇' or '○' or '◯' => '〇',
        '～' or '〜' => '~',
        '「' or '｢' => '「',
        '」' or '｣' => '」',
        '〔' or '［' => '[',
        '〕' or '］' => ']',
        _ => char.ToLowerInvariant(c),
    };
}
