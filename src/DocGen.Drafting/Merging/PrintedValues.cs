using DocGen.Documents.Styles;
using DocGen.Drafting.Answers;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Merging;

/// <summary>What the values of variables that are only printed print, by path: those of a person are its own and one for each field.</summary>
public sealed class PrintedValues(DocumentStyle style)
{
    private readonly ValuePrinter _printer = new(style);

    public static IEnumerable<string> PathsOf(VariableDefinition variable) =>
        variable.Type == VariableType.Person ? Persons.Fields.Select(f => $"{variable.Path}.{f}").Prepend(variable.Path) : [variable.Path];

    /// <summary>In the order of the paths; empty where nothing is printed.</summary>
    public IEnumerable<string> TextsOf(VariableDefinition variable, AnswerValue value) => value switch
    {
        TextAnswer text => [text.Text],
        NumberAnswer { Number: var number } => [variable.Type == VariableType.Money ? _printer.Money(number) : _printer.Number(number)],
        TableAnswer { Rows: [var person] } => Persons.Fields.Select(f => person.GetValueOrDefault(f)?.ConditionText ?? "").Prepend(Persons.Print(person)),
        _ => throw new InvalidOperationException($"{variable.Path} is not only printed."),
    };
}
