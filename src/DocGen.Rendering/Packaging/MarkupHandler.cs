using System.Runtime.CompilerServices;

namespace DocGen.Rendering.Packaging;

/// <summary>Receives the pieces of <c>Markup.Write($"…")</c>: literals as markup, values as text.</summary>
[InterpolatedStringHandler]
public readonly ref struct MarkupHandler
{
    private readonly Markup _markup;

    public MarkupHandler(int literalLength, int formattedCount, Markup markup)
    {
        _ = literalLength + formattedCount;
        _markup = markup;
    }

    public void AppendLiteral(string value) => _markup.Raw(value);

    public void AppendFormatted(string value) => _markup.Text(value);

    public void AppendFormatted(int value) => _markup.Number(value);

    public void AppendFormatted(long value) => _markup.Number(value);
}
