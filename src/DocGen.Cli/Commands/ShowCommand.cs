using System.CommandLine;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library.Conditions;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen show</c>: a clause as the drafter sees it, brackets included, or as a case chooses it.</summary>
internal static class ShowCommand
{
    public static Command Make(Voice voice)
    {
        var library = new LibraryOption(voice);
        var id = new Argument<string>("clause") { Description = voice.Word(Texts.ShowClause) };
        var file = new Option<string?>("--case") { Description = voice.Word(Texts.ForCase) };
        var command = new Command("show", voice.Word(Texts.Show)) { id, file, library.Option, SpeechOptions.Quiet(voice, Texts.QuietShow), SpeechOptions.Json(voice) };
        command.SetAction(result =>
        {
            if (library.Load(result) is not { } loaded) return ExitCode.WrongInput;
            var name = result.GetValue(id)!;
            if (!loaded.Clauses.TryGetValue(name, out var clause))
                throw new UsageException(Texts.UnknownClause.Format(voice.Language, name, Nearest.Text(name, new LibraryTitles(loaded).Clauses)));
            var path = result.GetValue(file);
            var bag = new DiagnosticBag();
            var answers = path is null ? null : AnswerReader.Read(loaded, path, [], bag);
            voice.Show(bag.Sorted());
            if (bag.HasErrors) return ExitCode.WrongInput;
            var text = answers is null ? clause.Text.Lines.Select(l => l.Text)
                : WithoutGaps(answers.Overrides.GetValueOrDefault(name, clause).Text.Choose(answers.IsChosen).TrimEnd('\n').Split('\n'));
            var when = clause.When == Condition.Always ? "" : Drafting.Selection.ConditionWords.Of(clause.When, loaded);
            if (voice.Json is { } json)
            {
                (json["id"], json["title"], json["when"]) = (name, clause.Title, when);
                json["text"] = string.Join('\n', text);
                return ExitCode.Good;
            }
            if (!voice.IsQuiet)
            {
                if (when.Length > 0) voice.Output.WriteLine($"【{when}】");
                voice.Output.WriteLine($"# {clause.Title}");
                voice.Output.WriteLine();
            }
            foreach (var line in text) voice.Output.WriteLine(line);
            return ExitCode.Good;
        });
        return command;
    }

    // Lines left blank by the choice would tear the text apart.
    private static IEnumerable<string> WithoutGaps(IEnumerable<string> lines)
    {
        var blank = false;
        foreach (var line in lines)
        {
            if (line.Length > 0 || !blank) yield return line;
            blank = line.Length == 0;
        }
    }
}
