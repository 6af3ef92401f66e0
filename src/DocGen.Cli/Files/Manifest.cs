using System.Security.Cryptography;
using System.Text.Json;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Rendering.Packaging;

namespace DocGen.Cli.Files;

/// <summary><c>manifest.json</c>: what went into the files of a case and what came out, so that any of them can be made and checked again.</summary>
internal sealed class Manifest(ClauseLibrary library, CaseAnswers answers)
{
    public const string Name = "manifest.json";
    public const string Decisions = "decisions.md";

    private readonly List<(string Name, CaseDocument Document, byte[] Content)> _files = [];

    public void Add(string name, CaseDocument document, byte[] content) => _files.Add((name, document, content));

    /// <param name="decisions">The record of decisions beside the documents; null for none.</param>
    public byte[] Write(byte[]? decisions)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonTexts.Writer))
        {
            json.WriteStartObject();
            json.WriteString("library", library.Title);
            json.WriteString("libraryVersion", library.Version);
            // A hash of all answers would let a guess at a withheld one be tried.
            if (answers.Edition == Edition.Public) json.WriteString("edition", "public");
            else json.WriteString("answersHash", answers.Hash);
            json.WriteStartArray("files");
            foreach (var (name, document, content) in _files)
            {
                json.WriteStartObject();
                json.WriteString("name", name);
                json.WriteString("document", document.Selection.Template.Id);
                json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(content)));
                json.WriteString("contentHash", ContentHash.Of(name, content));
                if (document.Style.Reference is { } reference) json.WriteString("reference", reference.Hash);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            if (decisions is not null)
            {
                json.WriteStartArray("records");
                json.WriteStartObject();
                json.WriteString("name", Decisions);
                json.WriteString("sha256", Convert.ToHexStringLower(SHA256.HashData(decisions)));
                json.WriteEndObject();
                json.WriteEndArray();
            }
            json.WriteStartObject("clauses");
            foreach (var clause in _files.SelectMany(f => f.Document.Selection.Clauses).Where(c => c.IsIn).Select(c => c.Clause)
                .DistinctBy(c => c.Id).OrderBy(c => c.Id, StringComparer.Ordinal))
                json.WriteString(clause.Id, clause.Version);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        return [.. stream.ToArray(), (byte)'\n'];
    }
}
