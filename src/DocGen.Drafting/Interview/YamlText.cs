using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Merging;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Interview;

/// <summary>Writes answers as YAML that a person would have written: plain where it can be, in quotes where it must be.</summary>
internal sealed partial class YamlText
{
    private const int Step = 2;

    private readonly StringBuilder _text = new();

    public override string ToString() => _text.ToString();

    public YamlText Line(int depth, string text)
    {
        _text.Append(' ', depth * Step).Append(text).Append('\n');
        return this;
    }

    /// <summary>A key with the value of a variable.</summary>
    public void Value(int depth, string key, VariableDefinition variable, AnswerValue value)
    {
        switch (value)
        {
            case ListAnswer list:
                Line(depth, list.Items.IsEmpty ? $"{key}: []" : $"{key}:");
                foreach (var item in list.Items) Line(depth + 1, "- " + Scalar(item));
                break;
            case TableAnswer person when variable.Type == VariableType.Person:
                Line(depth, person.Rows.IsEmpty || person.Rows[0].IsEmpty ? $"{key}: {{}}" : $"{key}:");
                foreach (var row in person.Rows) Cells(depth + 1, "", Persons.Fields, row);
                break;
            case TableAnswer table:
                Line(depth, table.Rows.IsEmpty ? $"{key}: []" : $"{key}:");
                foreach (var row in table.Rows)
                {
                    if (row.IsEmpty) Line(depth + 1, "- {}");
                    else Cells(depth + 1, "- ", variable.Columns.Select(c => c.Path), row);
                }
                break;
            case TextAnswer text when IsBlock(text.Text):
                Line(depth, $"{key}: |-");
                foreach (var line in text.Text.Split('\n')) _text.Append(line.Length == 0 ? "" : new string(' ', (depth + 1) * Step) + line).Append('\n');
                break;
            default:
                Line(depth, $"{key}: {Scalar(value.ConditionText)}");
                break;
        }
    }

    /// <summary>One text, in quotes where YAML would read it as something else.</summary>
    public static string Scalar(string text) => Plain().IsMatch(text) && !Special().IsMatch(text) ? text : JsonSerializer.Serialize(text, JsonTexts.Options);

    // The first cell of a row stands behind its dash, the others below it.
    private void Cells(int depth, string dash, IEnumerable<string> columns, ImmutableDictionary<string, AnswerValue> row)
    {
        foreach (var column in columns.Where(row.ContainsKey))
        {
            _text.Append(' ', depth * Step).Append(dash).Append(column).Append(": ").Append(Cell(row[column])).Append('\n');
            if (dash.Length > 0 && dash[0] == '-') dash = new string(' ', dash.Length);
        }
    }

    private static string Cell(AnswerValue value) => value is ListAnswer list ? $"[{string.Join(", ", list.Items.Select(InFlow))}]" : Scalar(value.ConditionText);

    private static string InFlow(string text) => JsonSerializer.Serialize(text, JsonTexts.Options);

    // A block keeps line ends and nothing else in doubt: no line begins or ends with a space, and none but the inner ones is empty.
    private static bool IsBlock(string text) => text.Contains('\n', StringComparison.Ordinal) && !BlockTrouble().IsMatch(text);

    /// <summary>Begins with a letter, a digit or a wide character, ends with no space, and holds no ": ", no " #" and no control character.</summary>
    [GeneratedRegex(@"^(?![\s\p{Cc}])[^\s\-?:,\[\]{}#&*!|>'""%@`<=~\p{Cc}](?:(?!:(?:\s|$))(?!\s\#)[^\p{Cc}\u2028\u2029\uFEFF])*(?<!\s)\z")]
    private static partial Regex Plain();

    /// <summary>What readers of YAML take for nothing or for yes and no, and the separators of documents.</summary>
    [GeneratedRegex(@"^(?:null|true|false|yes|no|on|off|y|n)$|^(?:---|\.\.\.)", RegexOptions.IgnoreCase)]
    private static partial Regex Special();

    [GeneratedRegex(@"^\s|\s\z|\n[ \t\u3000]|[ \t\u3000]\n|[\p{Cc}-[\n]]|[\u2028\u2029\uFEFF\u0085]")]
    private static partial Regex BlockTrouble();
}
