using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Styles;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Answers;

/// <summary>
/// What the organization and the case answer, checked against the library's questions. Everything is resolved: defaults are in,
/// later files have won over earlier ones, and each answer knows where it came from.
/// </summary>
public sealed record CaseAnswers
{
    public static CaseAnswers None { get; } = new();

    /// <summary>The case file as messages name it; empty for a model text.</summary>
    public string File { get; init; } = "";

    public ImmutableArray<string> Documents { get; init; } = [];

    public Edition Edition { get; init; }

    public ImmutableArray<Outsourcing> Outsourcing { get; init; } = [];

    /// <summary>Keys chosen by option id; an option that nobody answered and that has no default is missing.</summary>
    public ImmutableDictionary<string, OptionAnswer> Options { get; init; } = ImmutableDictionary<string, OptionAnswer>.Empty;

    /// <summary>Values by variable path; an unanswered variable is missing.</summary>
    public ImmutableDictionary<string, Answer> Values { get; init; } = ImmutableDictionary<string, Answer>.Empty;

    public ImmutableArray<LeaveOut> LeaveOut { get; init; } = [];

    /// <summary>The body's own clauses by the id of the library's clause they replace.</summary>
    public ImmutableDictionary<string, Clause> Overrides { get; init; } = ImmutableDictionary<string, Clause>.Empty;

    /// <summary>The look the organization or the case asks for; null where each template's own applies.</summary>
    public DocumentStyle? Style { get; init; }

    /// <summary>Hash of all answers, the same wherever the files lie.</summary>
    public string Hash { get; init; } = "";

    /// <summary>The post or party (path of its variable) that a list of duties is wanted for; empty for all.</summary>
    public string OnlyRole { get; init; } = "";

    /// <summary>Whether this is a model text: every alternative and every blank is shown, nothing is chosen.</summary>
    public bool IsModel { get; init; }

    /// <summary>
    /// While a document is prepared for many rows: the marks printed in place of values, by path. Empty otherwise. Only values that are
    /// printed and nothing else may have one (<see cref="Merging.PrintedOnly"/>).
    /// </summary>
    public ImmutableDictionary<string, string> Marks { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What a condition sees under a name: the keys of an option, the types, or the text of a variable.</summary>
    public IReadOnlyList<string> ValuesOf(string name)
    {
        if (name == "type") return [.. Outsourcing.Select(o => o.Type)];
        if (name == "subtype") return [.. Outsourcing.SelectMany(o => o.Columns)];
        if (Options.TryGetValue(name, out var option)) return option.Keys;
        return Values.TryGetValue(name, out var answer) && !answer.Value.IsEmpty ? [answer.Value.ConditionText] : [];
    }

    /// <summary>Whether text under the alternative stands.</summary>
    public bool IsChosen(Alternative alternative) => IsModel || alternative.Option switch
    {
        "type" => Outsourcing.Any(o => o.Type == alternative.Key),
        "subtype" => Outsourcing.Any(o => o.IsOf(alternative.Key)),
        _ => Options.TryGetValue(alternative.Option, out var answer) && answer.Keys.Contains(alternative.Key),
    };

    /// <summary>Whether the question matters under the type and the other answers.</summary>
    public bool Asks(Option option) => Allows(option.Types) && option.When.Holds(ValuesOf);

    /// <summary>Whether what stands only under the given types or subtypes can stand in this case.</summary>
    public bool Allows(ImmutableArray<string> types) =>
        types.IsEmpty || Outsourcing.Any(o => types.Any(o.IsOf));

    /// <summary>
    /// The answers that count: a question that the type or other answers rule out has no answer, not even its default. Dropping one can
    /// rule out the next.
    /// </summary>
    public CaseAnswers Settled(ClauseLibrary library, DiagnosticBag bag)
    {
        var answers = this;
        while (true)
        {
            var unasked = answers.Options.Where(o => !answers.Asks(library.Options[o.Key])).OrderBy(o => o.Key, StringComparer.Ordinal).ToList();
            if (unasked.Count == 0) return answers with { Hash = AnswerHash.Of(answers) };
            foreach (var (id, answer) in unasked.Where(o => o.Value.Origin == AnswerOrigin.Case)) bag.Add(AnswerRules.NotAsked, answer.Place, id);
            answers = answers with { Options = answers.Options.RemoveRange(unasked.Select(o => o.Key)) };
        }
    }
}
