using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Drafting.Records;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen schema</c>: the JSON Schema that editors check case and organization files with.</summary>
internal static class SchemaCommand
{
    public static Command Make(Voice voice)
    {
        var library = new LibraryOption(voice);
        var what = new Argument<string>("case|organization") { Description = voice.Word(Texts.SchemaWhat) };
        what.Among(voice, "case", "organization");
        var output = new Option<string?>("--output", "-o") { Description = voice.Word(Texts.OutputFile) };
        var command = new Command("schema", voice.Word(Texts.Schema)) { what, output, library.Option, SpeechOptions.Quiet(voice), SpeechOptions.Json(voice) };
        command.SetAction(result =>
        {
            if (library.Load(result) is not { } loaded) return ExitCode.WrongInput;
            var schema = result.GetValue(what) == "case" ? AnswerSchema.Case(loaded) : AnswerSchema.Organization(loaded);
            if (result.GetValue(output) is not { } path)
            {
                // It is JSON already, with or without --json.
                voice.Json = null;
                voice.Output.Write(schema);
                return ExitCode.Good;
            }
            SafeFile.Write(path, schema);
            if (voice.Json is { } json) json["file"] = path.Replace('\\', '/');
            voice.Say(Texts.Wrote, path);
            return ExitCode.Good;
        });
        return command;
    }
}
