namespace DocGen.Drafting.Tests.Content;

/// <summary>A question and what may be answered to it.</summary>
internal sealed record Parameter(string Name, IReadOnlyList<string> Values);

/// <summary>A pair of answers that some row has to hold.</summary>
internal readonly record struct AnswerPair((string Name, string Value) First, (string Name, string Value) Second);

/// <summary>
/// Rows of answers in which every possible pair of answers to two questions occurs at least once. Each row begins with a pair that is
/// missing and takes for every further question the answer that brings most missing pairs with it.
/// </summary>
/// <param name="parameters">The questions.</param>
/// <param name="prepare">What else has to be answered, and how, for a question to be put at all.</param>
/// <param name="settle">Makes a row allowed: takes away what is not asked, adds what is missing. It keeps the answers it is named.</param>
internal sealed class Pairwise(
    IReadOnlyList<Parameter> parameters,
    Func<string, IEnumerable<(string Name, string Value)>> prepare,
    Func<Dictionary<string, string>, IReadOnlyCollection<string>, Dictionary<string, string>> settle)
{
    private readonly HashSet<AnswerPair> _missing = [.. AllPairs(parameters)];

    /// <summary>Pairs that no allowed row holds.</summary>
    public HashSet<AnswerPair> Impossible { get; } = [];

    public static IEnumerable<AnswerPair> AllPairs(IReadOnlyList<Parameter> parameters) =>
        from first in Enumerable.Range(0, parameters.Count)
        from second in Enumerable.Range(first + 1, parameters.Count - first - 1)
        from a in parameters[first].Values
        from b in parameters[second].Values
        select new AnswerPair((parameters[first].Name, a), (parameters[second].Name, b));

    public IEnumerable<Dictionary<string, string>> Rows()
    {
        if (parameters.Count < 2)
        {
            foreach (var value in parameters.SelectMany(p => p.Values)) yield return settle(new() { [parameters[0].Name] = value }, [parameters[0].Name]);
            yield break;
        }
        foreach (var pair in AllPairs(parameters))
        {
            if (!_missing.Contains(pair)) continue;
            var row = Seeded(pair) is { } seed ? settle(Filled(seed), [.. seed.Keys]) : null;
            if (row is null || !Holds(row, pair.First) || !Holds(row, pair.Second))
            {
                _missing.Remove(pair);
                Impossible.Add(pair);
                continue;
            }
            _missing.RemoveWhere(p => Holds(row, p.First) && Holds(row, p.Second));
            Impossible.RemoveWhere(p => Holds(row, p.First) && Holds(row, p.Second));
            yield return row;
        }
    }

    private static bool Holds(Dictionary<string, string> row, (string Name, string Value) answer) =>
        row.TryGetValue(answer.Name, out var value) && value == answer.Value;

    // The pair with all that it needs; null where the two need different answers to the same question.
    private Dictionary<string, string>? Seeded(AnswerPair pair)
    {
        var row = new Dictionary<string, string>();
        var todo = new Queue<(string Name, string Value)>([pair.First, pair.Second]);
        while (todo.TryDequeue(out var answer))
        {
            if (row.TryGetValue(answer.Name, out var given))
            {
                if (given != answer.Value) return null;
                continue;
            }
            row[answer.Name] = answer.Value;
            foreach (var needed in prepare(answer.Name)) todo.Enqueue(needed);
        }
        return row;
    }

    private Dictionary<string, string> Filled(Dictionary<string, string> seed)
    {
        var row = new Dictionary<string, string>(seed);
        foreach (var parameter in parameters.Where(p => !row.ContainsKey(p.Name)))
            row[parameter.Name] = parameter.Values.MaxBy(v => row.Count(other => IsMissing((parameter.Name, v), (other.Key, other.Value))))!;
        return row;
    }

    private bool IsMissing((string Name, string Value) a, (string Name, string Value) b) =>
        _missing.Contains(new AnswerPair(a, b)) || _missing.Contains(new AnswerPair(b, a));
}
