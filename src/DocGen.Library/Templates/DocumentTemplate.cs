using System.Collections.Immutable;
using DocGen.Library.Conditions;
using DocGen.Library.Loading;

namespace DocGen.Library.Templates;

/// <summary>The skeleton of one document.</summary>
public sealed record DocumentTemplate(string Id, string Title, string Body)
{
    public required string File { get; init; }

    public int BodyLine { get; init; } = 1;

    public required string Numbering { get; init; }

    public required string Style { get; init; }

    /// <summary>Family whose measures it prints; empty for none.</summary>
    public string Family { get; init; } = "";

    public string Side { get; init; } = "";

    /// <summary>Family whose requirements it lists or its rows answer; empty for none.</summary>
    public string Requirements { get; init; } = "";

    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>Ids of the scheme's levels that #, ## … stand for; empty: all divisions in order.</summary>
    public ImmutableArray<string> Divisions { get; init; } = [];

    public string Header { get; init; } = "";

    /// <summary>The classification printed on each page, as Scriban text; empty: what the style says.</summary>
    public string Classification { get; init; } = "";

    /// <summary>Name of the output without ending, as Scriban text; empty: the title.</summary>
    public string FileName { get; init; } = "";

    /// <summary>The option that chooses the types whose columns of the matrix it shows; empty: all.</summary>
    public string ColumnsBy { get; init; } = "";

    /// <summary>The documents it is an attachment of; empty: it stands by itself.</summary>
    public ImmutableArray<string> AttachTo { get; init; } = [];

    /// <summary>What it is called as an attachment (別紙, 様式); its number follows.</summary>
    public string AttachmentLabel { get; init; } = "別紙";

    /// <summary>Its place among the attachments.</summary>
    public decimal Order { get; init; }

    /// <summary>The condition under which an attachment is made.</summary>
    public Condition When { get; init; } = Condition.Always;

    /// <summary>Of an attachment: the clauses that order it to be drawn up. It is made where one of them stands; empty: whatever stands.</summary>
    public ImmutableArray<string> OrderedBy { get; init; } = [];

    /// <summary>Whether it tells of the other documents of the set, and so is made after them.</summary>
    public bool IsRecord { get; init; }

    /// <summary>Whether its tables are written as an Excel workbook beside it, whatever the formats asked for.</summary>
    public bool Excel { get; init; }

    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Where the keys of its front matter are written.</summary>
    public KeyPlaces Places { get; init; } = KeyPlaces.None;
}
