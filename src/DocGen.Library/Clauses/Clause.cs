using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Conditions;
using DocGen.Library.Loading;

namespace DocGen.Library.Clauses;

/// <summary>One clause file: what its front matter says and its text with the alternatives in place.</summary>
public sealed record Clause(string Id, string Title, ClauseText Text)
{
    /// <summary>The file as messages name it.</summary>
    public required string File { get; init; }

    /// <summary>Line of the file on which the text starts (the one behind the front matter), counted from 1.</summary>
    public int TextLine { get; init; } = 1;

    /// <summary>Types and subtypes it can stand under; empty: any.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Row of the requirements matrix; empty for ordinary terms.</summary>
    public string Measure { get; init; } = "";

    /// <summary>Ids of the requirements that it answers (<c>requirements.yaml</c>).</summary>
    public ImmutableArray<string> Answers { get; init; } = [];

    public ImmutableArray<string> Options { get; init; } = [];

    public Condition When { get; init; } = Condition.Always;

    /// <summary>Whether the title is printed.</summary>
    public bool HasHeading { get; init; } = true;

    /// <summary>Whether its text is left out of the public edition.</summary>
    public bool Withheld { get; init; }

    /// <summary>Whether any of it is.</summary>
    public bool Withholds => Withheld || Text.Lines.Any(l => l.Text.Contains("withheld", StringComparison.Ordinal));

    public ImmutableArray<string> Sources { get; init; } = [];

    public string Note { get; init; } = "";

    /// <summary>First characters of the hash of the file: the clause's version in the manifest.</summary>
    public string Version { get; init; } = "";

    /// <summary>First part of the id: <c>outsourcing</c>.</summary>
    public string Family => Id[..Id.IndexOf('/', StringComparison.Ordinal)];

    /// <summary>Which document of the family it belongs to (<c>spec</c>, <c>contract</c>): the file's name up to its first hyphen.</summary>
    public string Side
    {
        get
        {
            var name = Id[(Id.LastIndexOf('/') + 1)..];
            var hyphen = name.IndexOf('-', StringComparison.Ordinal);
            return hyphen < 0 ? name : name[..hyphen];
        }
    }

    /// <summary>The name by which other clauses of the same document refer to it (formats.md, section 2).</summary>
    public string ShortName
    {
        get
        {
            var name = Id[(Id.LastIndexOf('/') + 1)..];
            if (Measure.Length == 0) return name;
            var hyphen = name.IndexOf('-', StringComparison.Ordinal);
            return hyphen < 0 ? Measure : $"{Measure}.{name[(hyphen + 1)..]}";
        }
    }

    public Place Place => new(File, 1, 1);

    /// <summary>Where the keys of its front matter are written.</summary>
    public KeyPlaces Places { get; init; } = KeyPlaces.None;

    /// <summary>Where a line of its text stands in the file.</summary>
    /// <param name="line">Index into the text's lines.</param>
    /// <param name="column">Column counted from 1.</param>
    public Place PlaceOf(int line, int column = 1) => new(File, TextLine + line, column);
}
