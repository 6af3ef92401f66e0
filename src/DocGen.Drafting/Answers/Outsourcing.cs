using System.Collections.Immutable;

namespace DocGen.Drafting.Answers;

/// <summary>What is outsourced: a type (<c>operate</c>) and, where the type has them, its subtypes (<c>datacenter</c>).</summary>
public sealed record Outsourcing(string Type, ImmutableArray<string> Subtypes)
{
    /// <summary>The columns of the requirements matrix it can stand in, most particular first: <c>operate.datacenter</c>, <c>operate</c>.</summary>
    public IEnumerable<string> Columns => [.. Subtypes.Select(s => $"{Type}.{s}"), Type];

    public bool IsOf(string typeOrSubtype) => Columns.Contains(typeOrSubtype, StringComparer.Ordinal);

    public bool Equals(Outsourcing? other) => other is not null && Type == other.Type && Subtypes.SequenceEqual(other.Subtypes);

    public override int GetHashCode() => HashCode.Combine(Type, Subtypes.Length);
}
