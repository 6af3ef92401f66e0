using System.Collections.Immutable;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Interview;

/// <summary>A question to the drafter: which documents, which type, an option, or a blank to fill.</summary>
/// <param name="Id">How an answer names it: <c>documents</c>, an option's id, a variable's path.</param>
/// <param name="Ask">The question as the drafter reads it.</param>
public sealed record Question(string Id, string Ask)
{
    /// <summary>The question that every case begins with.</summary>
    public const string Documents = "documents";

    public const string Type = "type";

    public const string Subtype = "subtype";

    public string Help { get; init; } = "";

    /// <summary>The document in which it first matters; empty where it is about the whole set.</summary>
    public string Document { get; init; } = "";

    /// <summary>The heading of that document under which it matters.</summary>
    public string Section { get; init; } = "";

    /// <summary>The title of the clause in which it first matters; empty where it is the document's own.</summary>
    public string Clause { get; init; } = "";

    /// <summary>What can be chosen; empty where the answer is written.</summary>
    public ImmutableArray<Choice> Choices { get; init; } = [];

    public bool Many { get; init; }

    public int Minimum { get; init; }

    /// <summary>Whether the document shows a blank, or cannot be made, without an answer.</summary>
    public bool Required { get; init; } = true;

    public Option? Option { get; init; }

    public VariableDefinition? Variable { get; init; }

    public static Question Of(Option option) => new(option.Id, option.Ask)
    {
        Help = option.Help,
        Choices = [.. option.Alternatives.Select(a => new Choice(a.Key, a.Label, a.Help))],
        Many = option.Many,
        Minimum = option.Minimum,
        Option = option,
    };

    public static Question Of(VariableDefinition variable) => new(variable.Path, variable.Label)
    {
        Help = variable.Help,
        Choices = [.. variable.Alternatives.Select(a => new Choice(a.Key, a.Value))],
        Required = variable.Required,
        Variable = variable,
    };
}
