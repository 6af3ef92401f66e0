using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;
using DocGen.Library.Clauses;
using DocGen.Library.Concordances;
using DocGen.Library.Loading;
using DocGen.Library.Measures;
using DocGen.Library.Outcomes;
using DocGen.Library.Packing;
using DocGen.Library.Questions;
using DocGen.Library.Requirements;
using DocGen.Library.Templates;

namespace DocGen.Library;

/// <summary>Everything the content folders say, loaded once and never changed: clauses, questions, measures, templates, numbering, styles.</summary>
public sealed record ClauseLibrary
{
    public required string Title { get; init; }

    public required string Version { get; init; }

    public required ImmutableDictionary<string, Clause> Clauses { get; init; }

    /// <summary>Options by id, in the order in which the files declare them (<see cref="OptionOrder"/>).</summary>
    public required ImmutableDictionary<string, Option> Options { get; init; }

    public required ImmutableArray<string> OptionOrder { get; init; }

    /// <summary>Variables by path (<c>org.name</c>).</summary>
    public required ImmutableDictionary<string, VariableDefinition> Variables { get; init; }

    public required ImmutableArray<string> VariableOrder { get; init; }

    /// <summary>Requirements matrices by family (<c>outsourcing</c>).</summary>
    public required ImmutableDictionary<string, MeasureMatrix> Matrices { get; init; }

    /// <summary>By family: which texts answer which requirements.</summary>
    public ImmutableDictionary<string, RequirementMap> Requirements { get; init; } = ImmutableDictionary<string, RequirementMap>.Empty;

    /// <summary>What the assessment of a work can come to, the first that holds deciding.</summary>
    public ImmutableArray<Outcome> Outcomes { get; init; } = [];

    /// <summary>The kinds of organization that a folder can be begun for.</summary>
    public ImmutableArray<Body> Bodies { get; init; } = [];

    /// <summary>What rules of the library demand of other documents, and where these say it.</summary>
    public ImmutableArray<Demand> Concordance { get; init; } = [];

    public required ImmutableDictionary<string, DocumentTemplate> Templates { get; init; }

    public required ImmutableDictionary<string, NumberingScheme> Schemes { get; init; }

    public required ImmutableDictionary<string, DocumentStyle> Styles { get; init; }

    /// <summary>Titles of the documents that sources come from, by the first part of their ids (<c>clauses/sources.yaml</c>).</summary>
    public ImmutableDictionary<string, string> Sources { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The units of a source in its order, each with a title, where <c>clauses/sources/&lt;source&gt;.yaml</c> lists them.</summary>
    public ImmutableDictionary<string, ImmutableArray<KeyValuePair<string, string>>> SourceUnits { get; init; } =
        ImmutableDictionary<string, ImmutableArray<KeyValuePair<string, string>>>.Empty;

    /// <summary>Where figures and other files beside the clauses are found.</summary>
    internal IContent? Content { get; init; }

    /// <summary>
    /// Reads <c>clauses/</c> and <c>templates/</c> below a folder. What cannot be read is left out with a finding, so that the rest can
    /// still be checked; a library with errors is not to be built from.
    /// </summary>
    public static ClauseLibrary Load(string folder, DiagnosticBag bag) => new LibraryLoader(new ContentFolder(folder, bag), bag).Load();

    /// <summary>The same from a pack, whose YAML has been parsed before.</summary>
    public static ClauseLibrary Load(LibraryPack pack, DiagnosticBag bag) => new LibraryLoader(pack, bag).Load();

    /// <summary>A file beside the clauses or templates, such as a figure (<c>clauses/outsourcing/figure.png</c>); null where there is none.</summary>
    internal ContentFile? Find(string relative) => Content?.Find(relative);

    /// <summary>Reads a clause that lies outside the library, such as the body's own text in a clause's place.</summary>
    /// <param name="id">The id of the clause that it stands for.</param>
    /// <param name="text">The file's text, front matter and all.</param>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <returns>Null, with findings, where the text has no front matter.</returns>
    public Clause? ReadClause(string id, string text, string file, DiagnosticBag bag) =>
        TextFile.Take(text, file, bag) is { } taken ? new ClauseReader(Options).Read(id, ContentText.Of(taken, file), bag) : null;
}
