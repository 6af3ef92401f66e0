using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Interview;
using DocGen.Library.Questions;
using DocGen.Library.Yaml;

namespace DocGen.Cli.Tests.Asking;

/// <summary>The lines that a person types who has a case's answers before them: what the state machine asks next decides what comes next.</summary>
internal static class Typist
{
    private static readonly string[] PersonFields = ["name", "section", "post", "phone", "mail"];

    public static (string Lines, InterviewState End) Type(InterviewState state, IReadOnlyDictionary<string, YamlNode> answers)
    {
        var lines = new List<string>();
        while (true)
        {
            if (state.Current is { } question)
            {
                if (answers.TryGetValue(question.Id, out var node))
                {
                    state = Answered(state, question, node);
                }
                else
                {
                    lines.Add("-");
                    state = state.Clear();
                }
            }
            // What the organization already answers is not asked: the case that says otherwise changes it in the review, which may open further questions.
            else if (state.Draft.Questions.FirstOrDefault(q => answers.ContainsKey(q.Id) && !state.Draft.IsAnswered(q)) is { } given)
            {
                lines.Add((state.Draft.Questions.IndexOf(given) + 1).ToString(CultureInfo.InvariantCulture));
                state = Answered(state.GoTo(given.Id), given, answers[given.Id]);
            }
            else
            {
                break;
            }
        }
        return (string.Join('\n', lines) + "\n\n", state);

        InterviewState Answered(InterviewState before, Question question, YamlNode node)
        {
            var bag = new DiagnosticBag();
            lines.AddRange(LinesOf(question, node));
            var after = before.Answer(node, bag);
            Assert.False(bag.HasErrors, question.Id);
            return after;
        }
    }

    private static IEnumerable<string> LinesOf(Question question, YamlNode node)
    {
        if (!question.Choices.IsEmpty)
        {
            // Full-width digits, as a Japanese keyboard gives them.
            var numbers = Texts(node).Select(k => question.Choices.ToList().FindIndex(c => c.Key == k) + 1);
            return [string.Join('、', numbers.Select(n => string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(d => (char)(d - '0' + '０')))))];
        }
        return question.Variable!.Type switch
        {
            VariableType.List => [.. Texts(node).Select((t, i) => i == 0 ? "\\" + t : t), ""],
            VariableType.Multiline => ["\\" + string.Join('\n', Texts(node)).TrimEnd('\n'), ""],
            VariableType.Table => [.. ((YamlList)node).Maps().SelectMany(row => question.Variable.Columns.Select(c => Cell(c, row.Find(c.Path)))), ""],
            VariableType.Person when node is YamlMap person => PersonFields.Select(f => person.Text(f) is { Length: > 0 } text ? "\\" + text : ""),
            VariableType.Person => [.. Texts(node).Select(t => "\\" + t), "", "", "", ""],
            _ => ["\\" + Texts(node).Single()],
        };
    }

    private static string Cell(VariableDefinition column, YamlNode? node)
    {
        if (node is null) return "";
        if (column.Alternatives.IsEmpty) return "\\" + string.Join('、', Texts(node));
        return (column.Alternatives.ToList().FindIndex(a => a.Key == node.AsText()) + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static IEnumerable<string> Texts(YamlNode node) => node is YamlList list ? list.Scalars().Select(s => s.Value) : [((YamlScalar)node).Value];
}
