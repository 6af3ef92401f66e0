using System.CommandLine;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Cli.Watching;
using DocGen.Rendering.Word;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen watch</c>: rebuilds a case at every save and says what changed.</summary>
internal static class WatchCommand
{
    public static Command Make(Voice voice)
    {
        var library = new LibraryOption(voice);
        var reference = new ReferenceOption(voice);
        var path = new Argument<string>("case") { Description = voice.Word(Texts.CaseFile) };
        var output = new Option<string>("--output", "-o") { Description = voice.Word(Texts.OutputFolder), DefaultValueFactory = _ => "output" };
        var formats = new Option<string>("--format") { Description = voice.Word(Texts.Formats), DefaultValueFactory = _ => "docx" };
        var command = new Command("watch", voice.Word(Texts.Watch)) { path, output, formats, reference.Option, library.Option, SpeechOptions.Quiet(voice, Texts.QuietWatch), SpeechOptions.Json(voice) };
        command.SetAction(result =>
        {
            var named = result.GetValue(path)!;
            if (!File.Exists(named)) throw new UsageException(Texts.NotThere.Format(voice.Language, named));
            var houses = reference.Files(result);
            using var laidOut = new LaidOutFiles(new WordOptions(), paginate: false, houses);
            var writers = DocumentFiles.WritersFor(result.GetValue(formats)!, laidOut, voice);
            var watched = new WatchedCase(voice, CaseFiles.In(named)[0], result.GetValue(output)!, writers, houses,
                new WatchedLibrary(library.Folder(result), bag => library.Load(result, bag)), new ChangeReport(voice));
            using var stop = new CancellationTokenSource();
            using var changes = new FolderChanges();
            ConsoleCancelEventHandler onStop = (_, e) =>
            {
                e.Cancel = true;
                stop.Cancel();
            };
            Console.CancelKeyPress += onStop;
            try
            {
                voice.Say(Texts.Watching, named);
                Follow(watched, changes, stop.Token);
                voice.Say(Texts.WatchEnded);
                voice.Json = null;
                return watched.IsGood ? ExitCode.Good : ExitCode.WrongInput;
            }
            finally
            {
                Console.CancelKeyPress -= onStop;
            }
        });
        return command;
    }

    /// <summary>Builds, and again after every save that concerns the case, until no more come.</summary>
    public static void Follow(WatchedCase watched, IChangeSource changes, CancellationToken stop)
    {
        changes.Watch(watched.Folders);
        watched.Rebuild([]);
        while (changes.Next(stop) is { Count: > 0 } saved)
        {
            var own = saved.Where(watched.Concerns).ToList();
            if (own.Count == 0) continue;
            // The case may name another organization now.
            changes.Watch(watched.Folders);
            watched.Rebuild(own);
        }
    }
}
