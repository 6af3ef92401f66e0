using System.CommandLine;
using System.Text.Json.Nodes;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Selection;
using DocGen.Library;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen explain</c>: every clause and alternative of a case's documents, in or out, and why; or all about one question.</summary>
internal static class ExplainCommand
{
    public static Command Make(Voice voice)
    {
        var library = new LibraryOption(voice);
        var file = new Argument<string?>("case") { Description = voice.Word(Texts.CaseFile), Arity = ArgumentArity.ZeroOrOne };
        var only = new Option<string[]>("--document") { Description = voice.Word(Texts.OnlyDocument) };
        var question = new Option<string?>("--question") { Description = voice.Word(Texts.ExplainQuestion) };
        var concordance = new Option<string?>("--concordance") { Description = voice.Word(Texts.ConcordanceOption) };
        var output = new Option<string?>("--output", "-o") { Description = voice.Word(Texts.ConcordanceOutput) };
        var command = new Command("explain", voice.Word(Texts.Explain)) { file, only, question, concordance, output, library.Option, SpeechOptions.Quiet(voice, Texts.QuietExplain), SpeechOptions.Json(voice) };
        command.SetAction(result =>
        {
            var path = result.GetValue(file);
            if (path is null && result.GetValue(question) is null) throw new UsageException(voice.Word(Texts.ExplainWhat));
            if (path is not null && !File.Exists(path)) throw new UsageException(Texts.NotThere.Format(voice.Language, path));
            if (result.GetValue(output) is not null && result.GetValue(concordance) is null) throw new UsageException(Texts.OnlyWithConcordance.Format(voice.Language, "--output"));
            if (library.Load(result) is not { } loaded) return ExitCode.WrongInput;
            var bag = new DiagnosticBag();
            var answers = path is null ? null : AnswerReader.Read(loaded, path, [], bag);
            if (result.GetValue(question) is { } id) new QuestionExplanation(voice, loaded, answers).Write(id);
            else if (result.GetValue(concordance) is { } source) Concord(loaded, answers!, Wanted(loaded, answers!, result.GetValue(only), voice), source, result.GetValue(output), voice, bag);
            else Explain(loaded, answers!, Wanted(loaded, answers!, result.GetValue(only), voice), voice, bag);
            voice.Show(bag.Sorted());
            return bag.HasErrors ? ExitCode.WrongInput : ExitCode.Good;
        });
        return command;
    }

    private static IReadOnlyList<string> Wanted(ClauseLibrary library, CaseAnswers answers, string[]? only, Voice voice)
    {
        IReadOnlyList<string> wanted = only is { Length: > 0 } ? only : Drafting.CaseBuild.DocumentsOf(library, answers);
        return wanted.FirstOrDefault(id => !library.Templates.ContainsKey(id)) is { } unknown
            ? throw new UsageException(Texts.UnknownDocument.Format(voice.Language, unknown, Nearest.Text(unknown, new LibraryTitles(library).Documents))) : wanted;
    }

    private static void Concord(ClauseLibrary library, CaseAnswers answers, IReadOnlyList<string> wanted, string source, string? file, Voice voice, DiagnosticBag bag)
    {
        if (!library.SourceUnits.ContainsKey(source))
            throw new UsageException(Texts.UnknownSource.Format(voice.Language, source, string.Join(", ", library.SourceUnits.Keys.Order(StringComparer.Ordinal))));
        var set = Drafting.CaseBuild.Build(library, answers, wanted, bag);
        if (!bag.HasErrors) new ConcordanceTable(library, voice).Print(answers, set, source, file);
    }

    private static void Explain(ClauseLibrary library, CaseAnswers answers, IReadOnlyList<string> wanted, Voice voice, DiagnosticBag bag)
    {
        var selections = wanted.Select(id => Selector.Select(library, library.Templates[id], answers, bag)).ToList();
        if (voice.Json is { } json) json["documents"] = new JsonArray([.. selections.Select(s => (JsonNode)Json(s, voice))]);
        else if (voice.IsQuiet) selections.ForEach(s => Name(s, voice));
        else selections.ForEach(s => Explain(s, voice));
    }

    private static void Name(DocumentSelection selection, Voice voice)
    {
        foreach (var clause in selection.Clauses.Where(c => c.IsIn)) voice.Output.WriteLine($"{selection.Template.Id} {clause.Clause.Id}");
    }

    private static void Explain(DocumentSelection selection, Voice voice)
    {
        voice.Output.WriteLine($"## {selection.Template.Id}　{Drafting.Interview.DocumentTitles.Of(selection.Library, selection.Template)}");
        foreach (var clause in selection.Clauses)
        {
            voice.Output.WriteLine($"{Sign(clause.IsIn, voice)} {clause.Clause.Id}　{clause.Clause.Title}");
            voice.Output.WriteLine($"     {Why(clause.Reason, voice)}");
            foreach (var alternative in selection.Alternatives.Where(a => a.Clause.Id == clause.Clause.Id))
                voice.Output.WriteLine($"     {Sign(alternative.IsIn, voice)} 【{alternative.Label}】 {alternative.Alternative}　{Why(alternative.Reason, voice)}");
        }
        voice.Output.WriteLine();
    }

    private static JsonObject Json(DocumentSelection selection, Voice voice) => new()
    {
        ["id"] = selection.Template.Id,
        ["clauses"] = new JsonArray([.. selection.Clauses.Select(c => (JsonNode)new JsonObject
        {
            ["id"] = c.Clause.Id,
            ["title"] = c.Clause.Title,
            ["in"] = c.IsIn,
            ["reason"] = Why(c.Reason, voice),
            ["alternatives"] = new JsonArray([.. selection.Alternatives.Where(a => a.Clause.Id == c.Clause.Id).Select(a => (JsonNode)new JsonObject
            {
                ["option"] = a.Alternative.Option, ["key"] = a.Alternative.Key, ["label"] = a.Label, ["in"] = a.IsIn, ["reason"] = Why(a.Reason, voice),
            })]),
        })]),
    };

    private static string Sign(bool isIn, Voice voice) => isIn ? $"[{voice.Word(Texts.In)}]" : $"[{voice.Word(Texts.Out)}]";

    private static string Why(Reason reason, Voice voice) =>
        reason.Words.In(voice.Language) + (reason.Place.File is { Length: > 0 } ? $"（{reason.Place}）" : "");
}
