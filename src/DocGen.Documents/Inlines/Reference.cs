using System.Collections.Immutable;

namespace DocGen.Documents.Inlines;

/// <summary>A reference to other places of the document, as the drafter wrote it and, once numbered, as it is printed.</summary>
/// <param name="Target">The link's target: <c>#a</c>, <c>#a,#b</c>, <c>#a..#d</c>.</param>
/// <param name="Words">Words that the drafter put into the brackets to stand instead of the number; normally empty.</param>
public sealed record Reference(string Target, string Words = "") : Inline
{
    /// <summary>What is printed, piece by piece; empty until the document is numbered.</summary>
    public ImmutableArray<ReferencePart> Parts { get; init; } = [];

    public string Text => string.Concat(Parts.Select(p => p.Text));

    public bool Equals(Reference? other) =>
        other is not null && Target == other.Target && Words == other.Words && Parts.SequenceEqual(other.Parts);

    public override int GetHashCode() => HashCode.Combine(Target, Words);
}
