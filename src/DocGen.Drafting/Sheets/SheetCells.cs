using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Sheets;
using DocGen.Drafting.Answers;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Sheets;

/// <summary>How a variable stands in a cell.</summary>
internal static class SheetCells
{
    public static CellRule RuleOf(VariableDefinition variable, ImmutableArray<KeyValuePair<string, string>> labels) => new(variable.Type switch
    {
        VariableType.Date => VariableKind.Date,
        VariableType.Number => VariableKind.Number,
        VariableType.Money => VariableKind.Money,
        VariableType.Choice => VariableKind.Choice,
        _ => VariableKind.Text,
    })
    {
        Choices = [.. labels.Select(l => l.Value)],
        // Of a text they are its length, which a text's cell does not limit.
        Minimum = variable.Minimum,
        Maximum = variable.Maximum,
        PromptTitle = variable.Label,
        Prompt = variable.Example.Length > 0 ? $"例：{variable.Example}" : "",
    };

    public static string TextOf(AnswerValue value, ImmutableArray<KeyValuePair<string, string>> labels) =>
        value is ChoiceAnswer choice ? labels.FirstOrDefault(l => l.Key == choice.Key).Value ?? choice.Key : value.ConditionText;
}
