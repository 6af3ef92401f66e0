using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen library export</c>: the library inside the program as files, for a body that wants to change it.</summary>
internal static class LibraryCommand
{
    private static readonly string[] Parts = ["clauses", "templates"];

    public static Command Make(Voice voice)
    {
        var folder = new Argument<string>("folder") { Description = voice.Word(Texts.ExportFolder) };
        var export = new Command("export", voice.Word(Texts.LibraryExport)) { folder, SpeechOptions.Quiet(voice), SpeechOptions.Json(voice) };
        export.SetAction(result =>
        {
            var path = result.GetValue(folder)!;
            // What somebody has changed there must not be lost.
            if (Parts.Any(p => Directory.Exists(Path.Combine(path, p))))
            {
                voice.Complain(Texts.ExportExists, path);
                return ExitCode.WrongInput;
            }
            LibraryFolder.Inside().Export(path);
            if (voice.Json is { } json) json["folder"] = path.Replace('\\', '/');
            voice.Say(Texts.Wrote, path);
            return ExitCode.Good;
        });
        return new Command("library", voice.Word(Texts.Library)) { export };
    }
}
