using System.Collections.Immutable;

namespace DocGen.Library.Clauses;

/// <param name="Text">The line as it stands in the file, without its line end.</param>
/// <param name="Under">The alternatives it stands under, the outermost first.</param>
/// <param name="Label">The alternative that this line opens (【…】); null for text, and for 【以上】 an alternative with an empty key.</param>
public sealed record ClauseLine(string Text, ImmutableArray<Alternative> Under, Alternative? Label = null)
{
    public bool Equals(ClauseLine? other) =>
        other is not null && Text == other.Text && Label == other.Label && Under.SequenceEqual(other.Under);

    public override int GetHashCode() => HashCode.Combine(Text, Under.Length);
}
