using DocGen.Library;
using DocGen.Library.Conditions;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Tests.Content;

/// <summary>
/// The options as questions to combine for what is outsourced: one that takes one answer is one question, one that takes several is a
/// question of yes or no for each of its alternatives.
/// </summary>
internal sealed class Questionnaire
{
    /// <summary>The families whose questions an outsourcing is asked; the others' answers change nothing in its documents.</summary>
    private static readonly string[] Families = ["", "outsourcing", "general", "set"];

    private const string Yes = "yes";
    private const string No = "no";

    private readonly ClauseLibrary _library;
    private readonly OutsourcedWork _work;
    private readonly List<Option> _options;

    public Questionnaire(ClauseLibrary library, OutsourcedWork work)
    {
        (_library, _work) = (library, work);
        _options = [.. Asked(library).Where(o => o.Types.IsEmpty || o.Types.Any(work.IsOf))];
    }

    public static IEnumerable<Option> Asked(ClauseLibrary library) => library.OptionOrder.Select(id => library.Options[id])
        .Where(o => o.Id is not ("type" or "subtype") && Families.Contains(o.Family));

    /// <summary>Answers in which every pair occurs, by option the keys chosen.</summary>
    public IEnumerable<Dictionary<string, string[]>> Combinations() =>
        new Pairwise([.. _options.SelectMany(Parameters)], Prepare, Settle).Rows().Select(Keys);

    /// <summary>What a condition sees: the keys chosen, the types and subtypes.</summary>
    public IReadOnlyList<string> ValuesOf(string name, Dictionary<string, string[]> chosen) => name switch
    {
        "type" => [_work.Type],
        "subtype" => [.. _work.Names],
        _ => chosen.GetValueOrDefault(name, []),
    };

    private static IEnumerable<Parameter> Parameters(Option option) => option.Many
        ? option.Alternatives.Select(a => new Parameter($"{option.Id}:{a.Key}", [Yes, No]))
        : [new Parameter(option.Id, [.. option.Alternatives.Select(a => a.Key)])];

    // An option under a=x and b=y is put where these are answered so; other conditions are left to luck.
    private IEnumerable<(string Name, string Value)> Prepare(string parameter) => Needed(_library.Options[parameter.Split(':')[0]].When);

    private IEnumerable<(string Name, string Value)> Needed(Condition condition) => condition switch
    {
        And and => Needed(and.Left).Concat(Needed(and.Right)),
        Is(var name, var value) when name is not ("type" or "subtype") && _library.Options.TryGetValue(name, out var option) =>
            [option.Many ? ($"{name}:{value}", Yes) : (name, value)],
        _ => [],
    };

    private Dictionary<string, string> Settle(Dictionary<string, string> row, IReadOnlyCollection<string> kept)
    {
        var settled = new Dictionary<string, string>(row);
        foreach (var option in _options.Where(o => o.Many))
        {
            var names = option.Alternatives.Select(a => $"{option.Id}:{a.Key}").ToList();
            foreach (var name in names.Where(n => !kept.Contains(n)))
            {
                if (names.Count(n => settled.GetValueOrDefault(n) == Yes) < option.Minimum) settled[name] = Yes;
            }
        }
        while (true)
        {
            var keys = Keys(settled);
            var unasked = _options.Where(o => keys.ContainsKey(o.Id) && !o.When.Holds(n => ValuesOf(n, keys))).ToList();
            if (unasked.Count == 0) break;
            foreach (var name in unasked.SelectMany(Parameters).Select(p => p.Name)) settled.Remove(name);
        }
        // Too few where all that could be added is wanted out: not allowed, so it holds nothing.
        return Keys(settled).All(k => k.Value.Length >= _library.Options[k.Key].Minimum) ? settled : [];
    }

    private Dictionary<string, string[]> Keys(Dictionary<string, string> row) => _options
        .Where(o => Parameters(o).Any(p => row.ContainsKey(p.Name)))
        .ToDictionary(o => o.Id, o => o.Many
            ? o.Alternatives.Where(a => row.GetValueOrDefault($"{o.Id}:{a.Key}") == Yes).Select(a => a.Key).ToArray()
            : [row[o.Id]]);
}
