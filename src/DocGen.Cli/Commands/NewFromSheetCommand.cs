using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen new --sheet</c>: a case file from an answer sheet.</summary>
internal static class NewFromSheetCommand
{
    public static Command Make(Voice voice)
    {
        var library = new LibraryOption(voice);
        var file = new Argument<string>("case") { Description = voice.Word(Texts.NewCase), DefaultValueFactory = _ => "case.yaml" };
        var sheet = new Option<string>("--sheet") { Description = voice.Word(Texts.NewSheet), Required = true };
        var command = new Command("new", voice.Word(Texts.New)) { file, sheet, library.Option };
        command.SetAction(result =>
        {
            var path = result.GetValue(sheet)!;
            if (!File.Exists(path)) throw new UsageException(Texts.NotThere.Format(voice.Language, path));
            return library.Load(result) is { } loaded && SheetFile.Take(loaded, path, result.GetValue(file)!, voice) ? ExitCode.Good : ExitCode.WrongInput;
        });
        return command;
    }
}
