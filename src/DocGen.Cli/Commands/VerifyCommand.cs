using System.CommandLine;
using System.Text.Json.Nodes;
using DocGen.Cli.Speech;
using DocGen.Rendering.Verification;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen verify</c>: whether a Word file's parts agree with each other.</summary>
internal static class VerifyCommand
{
    public static Command Make(Voice voice)
    {
        var files = new Argument<string[]>("file") { Description = voice.Word(Texts.WordFile), Arity = ArgumentArity.OneOrMore };
        var command = new Command("verify", voice.Word(Texts.Verify)) { files, SpeechOptions.Quiet(voice), SpeechOptions.Json(voice) };
        command.SetAction(result =>
        {
            var good = true;
            foreach (var path in result.GetValue(files)!)
            {
                if (!File.Exists(path)) throw new UsageException(Texts.NotThere.Format(voice.Language, path));
                using var stream = File.OpenRead(path);
                var findings = DocumentVerifier.Verify(stream, path);
                if (findings.IsEmpty) voice.Say(Texts.Clean, path);
                else voice.Show(findings);
                good &= findings.IsEmpty;
                if (voice.Json is not { } json) continue;
                if (json["files"] is not JsonArray all) json["files"] = all = [];
                all.Add(new JsonObject { ["file"] = path.Replace('\\', '/'), ["consistent"] = findings.IsEmpty });
            }
            return good ? ExitCode.Good : ExitCode.WrongInput;
        });
        return command;
    }
}
