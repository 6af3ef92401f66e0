using System.Collections.Immutable;

namespace DocGen.Documents.Blocks;

/// <summary>記名押印欄: the parties in order.</summary>
public sealed record Signature(ImmutableArray<SignatureParty> Parties) : Block
{
    public bool Equals(Signature? other) => other is not null && base.Equals(other) && Parties.SequenceEqual(other.Parties);

    public override int GetHashCode() => Parties.Length;
}
