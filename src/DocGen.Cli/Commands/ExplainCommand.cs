using System.CommandLine;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Selection;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen explain</c>: every clause and alternative of a case's documents, in or out, and why.</summary>
internal static class ExplainCommand
{
    public static Command Make(Voice voice)
    {
        var library = new LibraryOption(voice);
        var file = new Argument<string>("case") { Description = voice.Word(Texts.CaseFile) };
        var only = new Option<string[]>("--document") { Description = voice.Word(Texts.OnlyDocument) };
        var concordance = new Option<string?>("--concordance") { Description = voice.Word(Texts.ConcordanceOption) };
        var json = new Option<bool>("--json") { Description = voice.Word(Texts.Json) };
        var output = new Option<string?>("--output", "-o") { Description = voice.Word(Texts.ConcordanceOutput) };
        var command = new Command("explain", voice.Word(Texts.Explain)) { file, only, concordance, json, output, library.Option };
        command.SetAction(result =>
        {
            if (!File.Exists(result.GetValue(file))) throw new UsageException(Texts.NotThere.Format(voice.Language, result.GetValue(file)));
            if (result.GetValue(concordance) is null && (result.GetValue(json) || result.GetValue(output) is not null))
                throw new UsageException(Texts.OnlyWithConcordance.Format(voice.Language, result.GetValue(json) ? "--json" : "--output"));
            if (library.Load(result) is not { } loaded) return ExitCode.WrongInput;
            var bag = new DiagnosticBag();
            var answers = AnswerReader.Read(loaded, result.GetValue(file)!, [], bag);
            var wanted = result.GetValue(only) is { Length: > 0 } names ? names : [.. Drafting.CaseBuild.DocumentsOf(loaded, answers)];
            foreach (var id in wanted.Where(id => !loaded.Templates.ContainsKey(id)))
                throw new UsageException(Texts.UnknownDocument.Format(voice.Language, id, Nearest.Text(id, loaded.Templates.Keys)));
            if (result.GetValue(concordance) is { } source)
            {
                if (!loaded.SourceUnits.ContainsKey(source))
                    throw new UsageException(Texts.UnknownSource.Format(voice.Language, source, string.Join(", ", loaded.SourceUnits.Keys.Order(StringComparer.Ordinal))));
                var set = Drafting.CaseBuild.Build(loaded, answers, wanted, bag);
                voice.Show(bag.Sorted());
                if (bag.HasErrors) return ExitCode.WrongInput;
                new ConcordanceTable(loaded, voice).Print(answers, set, source, result.GetValue(json), result.GetValue(output));
                return ExitCode.Good;
            }
            foreach (var id in wanted) Explain(Selector.Select(loaded, loaded.Templates[id], answers, bag), voice);
            voice.Show(bag.Sorted());
            return bag.HasErrors ? ExitCode.WrongInput : ExitCode.Good;
        });
        return command;
    }

    private static void Explain(DocumentSelection selection, Voice voice)
    {
        voice.Output.WriteLine($"## {selection.Template.Id}　{selection.Template.Title}");
        foreach (var clause in selection.Clauses)
        {
            voice.Output.WriteLine($"{Sign(clause.IsIn, voice)} {clause.Clause.Id}　{clause.Clause.Title}");
            voice.Output.WriteLine($"     {Why(clause.Reason, voice)}");
            foreach (var alternative in selection.Alternatives.Where(a => a.Clause.Id == clause.Clause.Id))
                voice.Output.WriteLine($"     {Sign(alternative.IsIn, voice)} 【{alternative.Label}】 {alternative.Alternative}　{Why(alternative.Reason, voice)}");
        }
        voice.Output.WriteLine();
    }

    private static string Sign(bool isIn, Voice voice) => isIn ? $"[{voice.Word(Texts.In)}]" : $"[{voice.Word(Texts.Out)}]";

    private static string Why(Reason reason, Voice voice) =>
        reason.Words.In(voice.Language) + (reason.Place.File is { Length: > 0 } ? $"（{reason.Place}）" : "");
}
