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
        var command = new Command("show", voice.Word(Texts.Show)) { id, file, library.Option };
        command.SetAction(result =>
        {
            if (library.Load(result) is not { } loaded) return ExitCode.WrongInput;
            var name = result.GetValue(id)!;
            if (!loaded.Clauses.TryGetValue(name, out var clause))
                throw new UsageException(Texts.UnknownClause.Format(voice.Language, name, Nearest.Text(name, loaded.Clauses.Keys)));
            if (clause.When != Condition.Always)
                voice.Output.WriteLine($"【{Drafting.Selection.ConditionWords.Of(clause.When, loaded)}】");
            voice.Output.WriteLine($"# {clause.Title}");
            voice.Output.WriteLine();
            if (result.GetValue(file) is not { } path)
            {
                foreach (var line in clause.Text.Lines) voice.Output.WriteLine(line.Text);
                return ExitCode.Good;
            }
            var bag = new DiagnosticBag();
            var answers = AnswerReader.Read(loaded, path, [], bag);
            voice.Show(bag.Sorted());
            if (bag.HasErrors) return ExitCode.WrongInput;
            var blank = false;
            foreach (var line in answers.Overrides.GetValueOrDefault(name, clause).Text.Choose(answers.IsChosen).TrimEnd('\n').Split('\n'))
            {
                // Lines left blank by the choice would tear the text apart.
                if (line.Length == 0 && blank) continue;
                voice.Output.WriteLine(line);
                blank = line.Length == 0;
            }
            return ExitCode.Good;
        });
        return command;
    }
}
