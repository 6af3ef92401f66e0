using System.Collections.Concurrent;
using System.Collections.Immutable;
using DocGen.Cli.Files;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Lists;
using DocGen.Library;
using DocGen.Rendering.Excel;
using DocGen.Rendering.Word;
using DocGen.Rendering.Word.Prepared;

namespace DocGen.Cli.Batch;

/// <summary>Builds the documents of rows. Several threads may do so at once, each at a desk of its own.</summary>
internal sealed class RowBuild(ClauseLibrary library, BatchSource source, Edition? edition, IReadOnlyCollection<string> only, HouseFiles houses, WordOptions options, string output,
    WrittenFiles written, OnEdited onEdited)
{
    /// <summary>Prepared cases kept; some hundred kilobytes each.</summary>
    private const int Kept = 64;

    /// <summary>The folder of public editions in that of a row.</summary>
    private const string Public = "public/";

    private readonly ConcurrentDictionary<string, Lazy<PreparedCase>> _prepared = new(StringComparer.Ordinal);

    /// <param name="row">The row.</param>
    /// <param name="folder">Where its files go, below the output folder.</param>
    /// <param name="earlier">What an earlier run made of it; null for nothing.</param>
    /// <param name="desk">The thread's desk.</param>
    public BuiltRow Build(ListRow row, string folder, EarlierRow? earlier, WritingDesk desk)
    {
        var bag = new DiagnosticBag();
        var built = new BuiltRow(row, folder);
        try
        {
            var answers = InEdition(source.Read(row, bag));
            if (!bag.HasErrors) built = Build(built, answers, earlier, desk, bag);
        }
        catch (Exception fault) when (WriteFault.Is(fault))
        {
            bag.Add(ListRules.CannotWrite, row.PlaceOf(0), fault.Message);
        }
        return built with { Findings = bag.Sorted() };
    }

    private BuiltRow Build(BuiltRow built, RowAnswers answers, EarlierRow? earlier, WritingDesk desk, DiagnosticBag bag)
    {
        var prepared = Prepared(answers);
        bag.AddRange(prepared.Findings);
        if (bag.HasErrors) return built;
        var hash = prepared.HashOf(answers);
        built = built with { Answers = hash };
        if (earlier is not null && earlier.Answers == hash && earlier.Files.All(f => f.StartsWith(Public, StringComparison.Ordinal) == prepared.IsPublic && written.Holds($"{built.Folder.Replace('\\', '/')}/{f}", hash)))
        {
            SafeFile.TakeAwayLeftovers(Path.Combine(output, built.Folder));
            return built with { Files = earlier.Files, Clauses = earlier.Clauses, Unanswered = earlier.Unanswered, WasThere = true };
        }
        var texts = prepared.Prepared.Select(d => prepared.Texts(d, answers, hash)).ToList();
        if (!prepared.Prepared.Zip(texts).All(p => p.First.Serves(p.Second)))
        {
            // A value so long that a table would be laid out otherwise: rows with such values are a kind of their own.
            prepared = Prepare(answers);
        }
        var ordinary = Ordinary(prepared, answers, bag);
        if (bag.HasErrors) return built;
        var documents = prepared.Documents.Select(id => (At: prepared.IndexOf(id), Built: ordinary.FirstOrDefault(d => d.Selection.Template.Id == id))).ToList();
        var names = FileNames.Of([.. documents.Select((d, i) => (prepared.Documents[i], d.Built?.FileName ?? prepared.Prepared[d.At].NameWith(texts[d.At])))]);
        var below = prepared.IsPublic ? Public : "";
        var place = new RowFolder(written, output, built.Folder + "/" + below.TrimEnd('/'), hash, onEdited);
        if (prepared.IsPublic)
        {
            var files = documents.Zip(names).SelectMany(d => FilesOf(d.First.Built!, d.Second, desk)).ToList();
            PublicFiles.Search(files, ordinary, bag);
            if (bag.HasErrors) return built;
            foreach (var (name, content) in files) place.Add(name, content);
        }
        for (var i = 0; i < documents.Count && !prepared.IsPublic; i++)
        {
            var (at, document) = documents[i];
            if (document is not null)
            {
                foreach (var (name, content) in FilesOf(document, names[i], desk)) place.Add(name, content);
                continue;
            }
            desk.File.SetLength(0);
            prepared.Prepared[at].Write(texts[at], desk);
            place.Add(names[i] + ".docx", Content(desk));
        }
        if (!place.Finish(bag)) return built;
        return built with
        {
            Files = [.. place.Names.Select(n => below + n)],
            Clauses = prepared.Prepared.Sum(d => d.Clauses) + ordinary.Sum(d => d.Selection.Clauses.Count(c => c.IsIn)),
            Unanswered = prepared.Prepared.SelectMany(d => d.Unanswered).Concat(ordinary.SelectMany(d => d.Document.Variables).Where(v => !v.Answered).Select(v => v.Path)).Distinct().Count(),
        };
    }

    private RowAnswers InEdition(RowAnswers answers) => edition is not { } asked ? answers : answers with { Settle = bag => answers.Settle(bag) with { Edition = asked } };

    private PreparedCase Prepared(RowAnswers answers)
    {
        if (_prepared.Count > Kept) _prepared.Clear();
        return _prepared.GetOrAdd(answers.Key, _ => new Lazy<PreparedCase>(() => Prepare(answers))).Value;
    }

    private PreparedCase Prepare(RowAnswers answers) => PreparedCase.Of(library, source.Printed, answers, only, houses, options);

    private ImmutableArray<CaseDocument> Ordinary(PreparedCase prepared, RowAnswers answers, DiagnosticBag bag)
    {
        var rest = prepared.Documents.Where(id => !prepared.Prepared.Any(d => d.Id == id)).ToList();
        if (rest.Count == 0) return [];
        // A record tells of all the documents.
        IEnumerable<string> asked = rest.Exists(id => library.Templates[id].IsRecord) ? prepared.Documents : rest;
        return [.. CaseBuild.Build(library, answers.Settle(new DiagnosticBag()), asked, bag).Where(d => rest.Contains(d.Selection.Template.Id)).Select(d => houses.Prepare(d, bag))];
    }

    private IEnumerable<(string Name, byte[] Content)> FilesOf(CaseDocument document, string name, WritingDesk desk)
    {
        desk.File.SetLength(0);
        WordWriter.Write(document.Document, document.Style, options with { House = houses.For(document.Style) }, desk.File);
        yield return (name + ".docx", Content(desk).ToArray());
        if (!document.Selection.Template.Excel) yield break;
        desk.File.SetLength(0);
        ExcelWriter.Write(document.Document, document.Style, desk.File);
        if (desk.File.Length > 0) yield return (name + ".xlsx", Content(desk).ToArray());
    }

    private static ReadOnlySpan<byte> Content(WritingDesk desk) => desk.File.GetBuffer().AsSpan(0, (int)desk.File.Length);
}
