using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Rendering.Verification;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen strip</c>: the file for issue, without comments, traces of editing and names.</summary>
internal static class StripCommand
{
    public static Command Make(Voice voice)
    {
        var file = new Argument<string>("file") { Description = voice.Word(Texts.WordFile) };
        var output = new Option<string?>("--output", "-o") { Description = voice.Word(Texts.OutputFile) };
        var inPlace = new Option<bool>("--in-place") { Description = voice.Word(Texts.InPlace) };
        var command = new Command("strip", voice.Word(Texts.Strip)) { file, output, inPlace, SpeechOptions.Quiet(voice), SpeechOptions.Json(voice) };
        command.SetAction(result =>
        {
            var path = result.GetValue(file)!;
            if (!File.Exists(path)) throw new UsageException(Texts.NotThere.Format(voice.Language, path));
            if (result.GetValue(inPlace) && result.GetValue(output) is not null) throw new UsageException(voice.Word(Texts.OneTarget));
            var target = result.GetValue(inPlace) ? path : result.GetValue(output) ?? Path.ChangeExtension(path, ".stripped" + Path.GetExtension(path));
            if (!result.GetValue(inPlace) && IsSame(path, target)) throw new UsageException(Texts.SameFile.Format(voice.Language, target));
            using var content = new MemoryStream();
            int changes;
            try
            {
                using var input = File.OpenRead(path);
                changes = Stripper.Strip(input, content);
            }
            catch (InvalidDataException)
            {
                voice.Complain(Texts.CannotStrip, path);
                return ExitCode.WrongInput;
            }
            SafeFile.Write(target, content.WriteTo);
            voice.Say(Texts.Stripped, target);
            if (voice.Json is { } json) (json["file"], json["changesLeft"]) = (target.Replace('\\', '/'), changes);
            if (changes > 0) voice.Complain(Texts.ChangesLeft, changes);
            return ExitCode.Good;
        });
        return command;
    }

    // A link to the file is the file.
    private static bool IsSame(string path, string target) =>
        Real(path).Equals(Real(target), OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);

    private static string Real(string path) => (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null)?.FullName ?? Path.GetFullPath(path);
}
