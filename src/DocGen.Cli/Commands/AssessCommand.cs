using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Assessments;
using DocGen.Rendering.Word;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen assess</c>: whether the case's work may be outsourced at all, and the record of that decision.</summary>
internal static class AssessCommand
{
    private const string Template = "assessment";

    public static Command Make(Voice voice)
    {
        var library = new LibraryOption(voice);
        var file = new Argument<string>("case") { Description = voice.Word(Texts.CaseFile) };
        var output = new Option<string?>("--output", "-o") { Description = voice.Word(Texts.OutputFile) };
        var command = new Command("assess", voice.Word(Texts.Assess)) { file, output, library.Option, SpeechOptions.Quiet(voice, Texts.QuietAssess), SpeechOptions.Json(voice) };
        command.SetAction(result =>
        {
            var path = result.GetValue(file)!;
            if (!File.Exists(path)) throw new UsageException(Texts.NotThere.Format(voice.Language, path));
            if (library.Load(result) is not { } loaded) return ExitCode.WrongInput;
            if (loaded.Outcomes.IsEmpty || !loaded.Templates.ContainsKey(Template))
                throw new UsageException(Texts.NoOutcomes.Format(voice.Language));
            var bag = new DiagnosticBag();
            var answers = AnswerReader.Read(loaded, path, [], bag);
            var outcome = bag.HasErrors ? null : Assessment.Decide(loaded, answers, bag);
            var document = bag.HasErrors ? null : CaseBuild.Build(loaded, answers, Template, bag);
            voice.Show(bag.Sorted());
            if (outcome is null || document is null || bag.HasErrors) return ExitCode.WrongInput;
            if (voice.Json is { } json) (json["outcome"], json["label"], json["reason"]) = (outcome.Id, outcome.Label, outcome.Reason);
            else
            {
                voice.Output.WriteLine(outcome.Label);
                if (!voice.IsQuiet) voice.Output.WriteLine(outcome.Reason);
            }
            if (result.GetValue(output) is { } target)
            {
                SafeFile.Write(target, stream => WordWriter.Write(document.Document, document.Style, new WordOptions(), stream));
                if (voice.Json is { } written) written["file"] = target.Replace('\\', '/');
                voice.Say(Texts.Wrote, target);
            }
            return ExitCode.Good;
        });
        return command;
    }
}
