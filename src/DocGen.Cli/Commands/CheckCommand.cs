using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Reports;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Linting;
using DocGen.Library;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen check</c>: every mistake of libraries and cases, all at once.</summary>
internal static class CheckCommand
{
    public static Command Make(Voice voice)
    {
        var library = new LibraryOption(voice);
        var paths = new Argument<string[]>("folder|case") { Description = voice.Word(Texts.CheckPaths), Arity = ArgumentArity.ZeroOrMore };
        var format = new Option<string>("--format") { Description = voice.Word(Texts.CheckFormat), DefaultValueFactory = _ => "text" };
        format.Among(voice, "text", "json", "sarif");
        var command = new Command("check", voice.Word(Texts.Check)) { paths, format, library.Option, SpeechOptions.Quiet(voice), SpeechOptions.Json(voice) };
        command.SetAction(result =>
        {
            var bag = new DiagnosticBag();
            var named = result.GetValue(paths) ?? [];
            if (named.Length == 0) LibraryCheck.Run(library.Load(result, bag), bag);
            foreach (var path in named)
            {
                if (!File.Exists(path) && !Directory.Exists(path)) throw new UsageException(Texts.NotThere.Format(voice.Language, path));
                if (LibraryFolder.IsLibrary(path)) CheckLibrary(path, bag);
                else CheckCases(path, library.Load(result, bag), bag, voice);
            }
            Report(bag, result.GetValue(format)!, voice);
            return bag.HasErrors ? ExitCode.WrongInput : ExitCode.Good;
        });
        return command;
    }

    private static void CheckLibrary(string folder, DiagnosticBag bag)
    {
        var library = ClauseLibrary.Load(folder, bag);
        LibraryCheck.Run(library, bag);
    }

    private static void CheckCases(string path, ClauseLibrary library, DiagnosticBag bag, Voice voice)
    {
        var cases = CaseFiles.In(path);
        if (cases.Count == 0) throw new UsageException(Texts.NoCases.Format(voice.Language, path));
        var houses = new HouseFiles(null);
        foreach (var file in cases)
        {
            var own = new DiagnosticBag();
            var answers = AnswerReader.Read(library, file.Path, [], own);
            if (!own.HasErrors)
            {
                foreach (var document in CaseBuild.Build(library, answers, CaseBuild.DocumentsOf(library, answers), own)) houses.Prepare(document, own);
            }
            bag.AddRange(own.Sorted());
        }
    }

    private static void Report(DiagnosticBag bag, string format, Voice voice)
    {
        var findings = bag.Sorted();
        if (format == "json") voice.Json ??= [];
        if (format == "sarif")
        {
            voice.Json = null;
            SarifReport.Write(findings, voice.Language, voice.Output);
        }
        else if (findings.IsEmpty) voice.Say(Texts.AllWell);
        else voice.Show(findings);
    }
}
