using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Rendering.Word;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen model</c>: the model text with every alternative and every blank visible, as officials publish it.</summary>
internal static class ModelCommand
{
    public static Command Make(Voice voice)
    {
        var library = new LibraryOption(voice);
        var id = new Argument<string>("document") { Description = voice.Word(Texts.DocumentId) };
        var type = new Option<string?>("--type") { Description = voice.Word(Texts.TypeOption) };
        var output = new Option<string?>("--output", "-o") { Description = voice.Word(Texts.OutputFile) };
        var reference = new ReferenceOption(voice);
        var notes = new Option<bool>("--notes") { Description = voice.Word(Texts.Notes) };
        var command = new Command("model", voice.Word(Texts.Model)) { id, type, output, notes, reference.Option, library.Option, SpeechOptions.Quiet(voice), SpeechOptions.Json(voice) };
        command.SetAction(result =>
        {
            var path = result.GetValue(output) ?? result.GetValue(id) + ".docx";
            var ending = Path.GetExtension(path);
            var houses = reference.Files(result);
            using var laidOut = new LaidOutFiles(new WordOptions { Notes = result.GetValue(notes) }, paginate: false, houses);
            var writer = DocumentFiles.WritersFor(ending.TrimStart('.'), laidOut, voice)[0];
            if (library.Load(result) is not { } loaded) return ExitCode.WrongInput;
            var document = result.GetValue(id)!;
            if (!loaded.Templates.TryGetValue(document, out var template))
                throw new UsageException(Texts.UnknownDocument.Format(voice.Language, document, Nearest.Text(document, new LibraryTitles(loaded).Documents)));
            var bag = new DiagnosticBag();
            var named = result.GetValue(type) ?? template.Types.FirstOrDefault();
            var outsourcing = named is null ? null : OutsourcingReader.Parse(named, loaded, new Place("--type"), bag);
            var built = bag.HasErrors ? null : CaseBuild.Build(loaded, AnswerReader.Model(loaded, outsourcing, bag), document, bag);
            if (built is not null) built = houses.Prepare(built, bag);
            voice.Show(bag.Sorted());
            if (built is null || bag.HasErrors) return ExitCode.WrongInput;
            var findings = new DiagnosticBag();
            var content = writer.Write([built], findings).Single();
            voice.Show(findings.Sorted());
            if (content.Length == 0) return ExitCode.WrongInput;
            NamedOutput.Write(path, voice, stream => stream.Write(content));
            if (voice.Json is { } json) (json["document"], json["file"]) = (document, path.Replace('\\', '/'));
            voice.Say(Texts.Wrote, path);
            return ExitCode.Good;
        });
        return command;
    }
}
