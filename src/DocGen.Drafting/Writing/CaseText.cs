using System.Collections.Immutable;
using DocGen.Drafting.Answers;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Writing;

/// <summary>What is to be written into a case file, or, without what concerns the case, into an organization file.</summary>
public sealed record CaseText
{
    /// <summary>The organization's file as the case names it; empty for none.</summary>
    public string Organization { get; init; } = "";

    public ImmutableArray<string> Documents { get; init; } = [];

    public ImmutableArray<Outsourcing> Outsourcing { get; init; } = [];

    /// <summary>Keys chosen, by option.</summary>
    public ImmutableDictionary<string, ImmutableArray<string>> Options { get; init; } = ImmutableDictionary<string, ImmutableArray<string>>.Empty;

    /// <summary>Values, by path.</summary>
    public ImmutableDictionary<string, AnswerValue> Values { get; init; } = ImmutableDictionary<string, AnswerValue>.Empty;

    /// <summary>Options and variables that are still to be answered: each gets a line that only has to be completed.</summary>
    public ImmutableHashSet<string> Open { get; init; } = [];

    /// <summary>The file as it was. What no question asks for (what is left out, overrides, style …) is taken over from it.</summary>
    public YamlMap? Former { get; init; }

    /// <summary>What a case answers itself, without its organization's answers and the defaults.</summary>
    public static CaseText Of(CaseAnswers answers, AnswerOrigin origin = AnswerOrigin.Case) => new()
    {
        Documents = answers.Documents,
        Outsourcing = answers.Outsourcing,
        Options = answers.Options.Where(o => o.Value.Origin == origin).ToImmutableDictionary(o => o.Key, o => o.Value.Keys),
        Values = answers.Values.Where(v => v.Value.Origin == origin).ToImmutableDictionary(v => v.Key, v => v.Value.Value),
    };
}
