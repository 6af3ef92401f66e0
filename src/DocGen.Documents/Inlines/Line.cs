using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace DocGen.Documents.Inlines;

/// <summary>The content of a paragraph, compared by value.</summary>
[CollectionBuilder(typeof(Line), nameof(Create))]
public sealed class Line(ImmutableArray<Inline> inlines) : IEquatable<Line>, IEnumerable<Inline>
{
    public static Line Empty { get; } = new([]);

    public ImmutableArray<Inline> Inlines { get; } = inlines;

    public bool IsEmpty => Inlines.IsEmpty;

    public static Line Of(string text) => text.Length == 0 ? Empty : new([new Run(text)]);

    public static Line Create(ReadOnlySpan<Inline> inlines) => new([.. inlines]);

    /// <summary>The line as the reader sees it, footnotes left out.</summary>
    public string PlainText()
    {
        var text = new StringBuilder();
        foreach (var inline in Inlines)
        {
            text.Append(inline switch
            {
                Run run => run.Text,
                Hole hole => hole.Text,
                Entry entry => entry.Text,
                Reference reference => reference.Text,
                LineBreak => "\n",
                _ => "",
            });
        }
        return text.ToString();
    }

    public bool Equals(Line? other) => other is not null && Inlines.SequenceEqual(other.Inlines);

    public override bool Equals(object? obj) => Equals(obj as Line);

    public override int GetHashCode() => Inlines.Length;

    public IEnumerator<Inline> GetEnumerator() => ((IEnumerable<Inline>)Inlines).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public override string ToString() => PlainText();
}
