using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Styles;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Sheets;
using DocGen.Drafting.Writing;
using DocGen.Library;
using DocGen.Library.Yaml;
using DocGen.Rendering.Excel;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen sheet</c>: the questions of a case or of documents as an Excel answer sheet.</summary>
internal static class SheetCommand
{
    public static Command Make(Voice voice)
    {
        var library = new LibraryOption(voice);
        var source = new Argument<string[]>("case|document") { Description = voice.Word(Texts.SheetSource), Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = voice.Word(Texts.SheetFile), DefaultValueFactory = _ => "回答票.xlsx" };
        var list = new Option<bool>("--list") { Description = voice.Word(Texts.SheetList) };
        var command = new Command("sheet", voice.Word(Texts.Sheet)) { source, output, list, library.Option, SpeechOptions.Quiet(voice), SpeechOptions.Json(voice) };
        command.SetAction(result =>
        {
            var named = result.GetValue(source)!;
            if (named.Length > 1 && named.Any(File.Exists)) throw new UsageException(voice.Word(Texts.OneCase));
            if (library.Load(result) is not { } loaded) return ExitCode.WrongInput;
            var bag = new DiagnosticBag();
            var (text, organization, style) = File.Exists(named[0]) ? OfCase(loaded, named[0], bag) : OfDocuments(loaded, named, voice);
            voice.Show(bag.Sorted());
            if (bag.HasErrors) return ExitCode.WrongInput;
            var book = result.GetValue(list) ? ListSheet.Of(loaded, text) : AnswerSheet.Of(loaded, text, organization);
            var path = result.GetValue(output)!;
            SafeFile.Write(path, stream => WorkbookWriter.Write(book, style, stream));
            if (voice.Json is { } json) json["file"] = path.Replace('\\', '/');
            voice.Say(Texts.Wrote, path);
            return ExitCode.Good;
        });
        return command;
    }

    private static (CaseText Case, CaseText Organization, DocumentStyle Style) OfCase(ClauseLibrary library, string path, DiagnosticBag bag)
    {
        var answers = AnswerReader.Read(library, path, [], bag);
        var former = Parse(path);
        var organization = former.Text("organization");
        var file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, organization);
        var own = organization.Length > 0 && File.Exists(file)
            ? CaseText.Of(AnswerReader.ReadOrganization(library, file, bag), AnswerOrigin.Organization) with { Former = Parse(file) } : new CaseText();
        return (CaseText.Of(answers) with { Organization = organization, Former = former }, own, answers.Style ?? new DocumentStyle("sheet", ""));
    }

    // What is wrong with the file has been said when it was read as a case.
    private static YamlMap Parse(string path) => YamlDocument.Parse(File.ReadAllText(path), path, new DiagnosticBag());

    private static (CaseText Case, CaseText Organization, DocumentStyle Style) OfDocuments(ClauseLibrary library, string[] documents, Voice voice)
    {
        foreach (var id in documents.Where(id => !library.Templates.ContainsKey(id)))
            throw new UsageException(Texts.UnknownDocument.Format(voice.Language, id, Nearest.Text(id, library.Templates.Keys)));
        return (new CaseText { Documents = [.. documents.Distinct()] }, new CaseText(), new DocumentStyle("sheet", ""));
    }
}
