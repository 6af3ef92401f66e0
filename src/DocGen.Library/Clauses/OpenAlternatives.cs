using System.Collections.Immutable;

namespace DocGen.Library.Clauses;

/// <summary>
/// Which alternatives are open while the lines of a clause are walked. The next label of an option closes its open alternative with
/// everything opened inside; 【以上】 closes the innermost; the label of an option that is not open nests.
/// </summary>
internal sealed class OpenAlternatives
{
    public ImmutableArray<Alternative> Stack { get; private set; } = [];

    public bool Any => !Stack.IsEmpty;

    public Alternative Innermost => Stack[^1];

    public bool Has(string option) => IndexOf(option) >= 0;

    /// <summary>Closes what the label closes and opens its alternative; gives what the label line itself stands under.</summary>
    public ImmutableArray<Alternative> Open(Alternative alternative)
    {
        var at = IndexOf(alternative.Option);
        var outer = at < 0 ? Stack : Stack[..at];
        Stack = outer.Add(alternative);
        return outer;
    }

    /// <summary>Closes the innermost; gives what the 【以上】 line itself stands under.</summary>
    public ImmutableArray<Alternative> Close() => Stack = Stack[..^1];

    private int IndexOf(string option)
    {
        for (var i = 0; i < Stack.Length; i++)
        {
            if (Stack[i].Option == option) return i;
        }
        return -1;
    }
}
