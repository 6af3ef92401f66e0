using System.Collections.Immutable;
using DocGen.Documents.Inlines;

namespace DocGen.Documents.Blocks;

/// <param name="Alias">甲, 乙 …</param>
/// <param name="Lines">住所, 名称, 代表者 …; the last one ends with the place for the seal.</param>
/// <param name="Seal">The word printed where the seal goes (印); empty for none.</param>
public sealed record SignatureParty(Line Alias, ImmutableArray<Line> Lines, string Seal = "印")
{
    public bool Equals(SignatureParty? other) =>
        other is not null && Alias.Equals(other.Alias) && Seal == other.Seal && Lines.SequenceEqual(other.Lines);

    public override int GetHashCode() => Lines.Length;
}
