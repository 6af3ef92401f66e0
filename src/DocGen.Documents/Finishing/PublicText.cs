using System.Collections.Immutable;
using DocGen.Documents.Blocks;

namespace DocGen.Documents.Finishing;

/// <summary>
/// All that the text of documents of the public edition says, to be asked whether it holds what was withheld. Spaces and line breaks do not count, nor
/// do titles, headers and names of files: what stands only there and in withheld text has slipped through.
/// </summary>
public sealed class PublicText
{
    /// <summary>So many characters are a sentence of its own; fewer are words that stand anywhere.</summary>
    private const int Sentence = 12;

    private readonly ImmutableArray<Document> _documents;
    private readonly List<string> _lines;

    public PublicText(ImmutableArray<Document> documents)
    {
        _documents = documents;
        _lines = [.. documents.SelectMany(d => WithheldTexts.LinesOf(d.Blocks).Concat(Labels(d)).Concat(Offered(d))).Select(Bare).Distinct()];
    }

    /// <summary>Whether a withheld line stands in the documents after all.</summary>
    public bool SaysLine(string line) => Bare(line) is { Length: >= Sentence } bare && Says(bare);

    /// <summary>What may stand in no file: the withheld lines and values that the documents themselves do not say.</summary>
    public ImmutableArray<WithheldText> Secrets() =>
        [.. _documents.SelectMany(d => d.Withheld).Select(w => w with { Text = Bare(w.Text) }).Where(w => IsTelling(w.Text) && !Says(w.Text)).DistinctBy(w => w.Text)];

    /// <summary>A text without spaces and line breaks.</summary>
    public static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private bool Says(string bare) => _lines.Exists(l => l.Contains(bare, StringComparison.Ordinal));

    // A number of a row says nothing, and stands anywhere in a file.
    private static bool IsTelling(string bare) => bare.Length > 3 || (bare.Length > 1 && !bare.All(char.IsAscii));

    // What a control or a form offers to choose from is text of the library, not an answer.
    private static IEnumerable<string> Offered(Document document) => document.Variables.SelectMany(v => v.Choices)
        .Concat(document.Blocks.OfType<Table>().SelectMany(t => t.Form?.Columns ?? []).SelectMany(c => c.Choices.Select(v => v.Value).Append(c.Label).Append(c.Help)));

    private static IEnumerable<string> Labels(Document document) => document.Blocks.OfType<NumberedBlock>().Select(b => b.Label);
}
