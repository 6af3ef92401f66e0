using System.Collections.Immutable;

namespace DocGen.Library.Clauses;

/// <summary>
/// The text of a clause line by line, each line knowing under which alternatives it stands. Choosing leaves the lines in place and
/// blanks the others, so that a position in the chosen text is a position in the file.
/// </summary>
public sealed record ClauseText(ImmutableArray<ClauseLine> Lines)
{
    /// <summary>The text with only those lines whose alternatives are all chosen.</summary>
    public string Choose(Func<Alternative, bool> chosen)
    {
        var text = new System.Text.StringBuilder();
        foreach (var line in Lines)
        {
            if (line.Label is null && line.Under.All(chosen)) text.Append(line.Text);
            text.Append('\n');
        }
        return text.ToString();
    }

    /// <summary>The runs of alternatives in the order of their first labels.</summary>
    public IReadOnlyList<Opening> Openings()
    {
        var open = new OpenAlternatives();
        var runs = new List<(string Option, int Line, List<string> Keys)>();
        for (var i = 0; i < Lines.Length; i++)
        {
            if (Lines[i].Label is not { } label) continue;
            if (label.Key.Length == 0) open.Close();
            else
            {
                if (open.Has(label.Option)) runs.FindLast(r => r.Option == label.Option).Keys.Add(label.Key);
                else runs.Add((label.Option, i, [label.Key]));
                open.Open(label);
            }
        }
        return [.. runs.Select(r => new Opening(r.Option, r.Line, [.. r.Keys]))];
    }

    public bool Equals(ClauseText? other) => other is not null && Lines.SequenceEqual(other.Lines);

    public override int GetHashCode() => Lines.Length;
}
