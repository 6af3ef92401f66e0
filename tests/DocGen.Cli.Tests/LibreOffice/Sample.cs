using DocGen.Documents.Blocks;
using DocGen.Drafting;
using DocGen.Rendering.LibreOffice;
using DocGen.Rendering.Markdown;
using DocGen.Rendering.Word;

namespace DocGen.Cli.Tests.LibreOffice;

/// <summary>A document of a case in samples/.</summary>
internal sealed record Sample(string Name, CaseDocument Made)
{
    public byte[] Word { get; } = Write(Made, WordOptions.Default);

    public byte[] Plain { get; } = Write(Made, new WordOptions { Plain = true });

    public bool IsForm => Made.Document.Blocks.Any(b => b is Table { Form: not null });

    /// <summary>Whether it has rows of tables that may break over pages, since they are long.</summary>
    public bool HasLongRows => WordXml.Body(Word).Descendants(WordXml.W + "tr").Any(r => !r.Descendants(WordXml.W + "cantSplit").Any());

    public string Markdown => MarkdownOf(Made);

    public LayoutJob Job(bool plain) => new(Name, Made.Document, Made.Style, new WordOptions { Plain = plain });

    public override string ToString() => Name;

    public static string MarkdownOf(CaseDocument made)
    {
        using var stream = new MemoryStream();
        MarkdownWriter.Write(made.Document, made.Style, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    public static byte[] Write(CaseDocument made, WordOptions options)
    {
        using var stream = new MemoryStream();
        WordWriter.Write(made.Document, made.Style, options, stream);
        return stream.ToArray();
    }
}
