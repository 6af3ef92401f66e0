using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Questions;
using DocGen.Library.Rules;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>
/// Reads the content in two steps: first the questions, then all clauses at once, whose labels are resolved against them.
/// Each file collects its findings for itself and they are joined in the files' order, so that the result does not depend on which
/// thread was faster.
/// </summary>
internal sealed class LibraryLoader(IContent content, DiagnosticBag bag)
{
    private readonly ImmutableDictionary<string, Option>.Builder _options = ImmutableDictionary.CreateBuilder<string, Option>();
    private readonly List<string> _optionOrder = [];
    private readonly ImmutableDictionary<string, VariableDefinition>.Builder _variables = ImmutableDictionary.CreateBuilder<string, VariableDefinition>();
    private readonly List<string> _variableOrder = [];
    private readonly ImmutableDictionary<string, Measures.MeasureMatrix>.Builder _matrices =
        ImmutableDictionary.CreateBuilder<string, Measures.MeasureMatrix>();

    private readonly ImmutableDictionary<string, Requirements.RequirementMap>.Builder _requirements =
        ImmutableDictionary.CreateBuilder<string, Requirements.RequirementMap>();

    private readonly List<Outcomes.Outcome> _outcomes = [];
    private readonly List<Body> _bodies = [];
    private readonly List<Concordances.Demand> _demands = [];
    private ImmutableDictionary<string, string> _sources = ImmutableDictionary<string, string>.Empty;
    private readonly ImmutableDictionary<string, ImmutableArray<KeyValuePair<string, string>>>.Builder _units =
        ImmutableDictionary.CreateBuilder<string, ImmutableArray<KeyValuePair<string, string>>>();

    private YamlMap? _title;

    public ClauseLibrary Load()
    {
        foreach (var part in (string[])["clauses", "templates"])
        {
            if (!content.Has(part)) bag.Add(LibraryRules.FolderMissing, content.PlaceOf(part), content.PlaceOf(part).File);
        }
        var clauseFiles = ReadQuestions(content.FilesBelow("clauses"));
        if (_title is null && content.Has("clauses"))
            bag.Add(LibraryRules.FileMissing, content.PlaceOf("clauses/library.yaml"), "clauses/library.yaml");
        var reader = new ClauseReader(_options);
        var clauses = ReadAll(clauseFiles, (text, own) => reader.Read(IdOf(text.File, "clauses"), text, own));
        var templateFiles = content.FilesBelow("templates");
        var templates = ReadAll([.. templateFiles.Where(IsTemplate)], (text, own) => TemplateReader.Read(IdOf(text.File, "templates"), text, own));
        return new ClauseLibrary
        {
            Title = _title?.RequiredText("title") ?? "",
            Version = _title?.RequiredText("version") ?? "",
            Clauses = clauses.ToImmutableDictionary(c => c.Id),
            Options = _options.ToImmutable(),
            OptionOrder = [.. _optionOrder],
            Variables = _variables.ToImmutable(),
            VariableOrder = [.. _variableOrder],
            Matrices = _matrices.ToImmutable(),
            Requirements = _requirements.ToImmutable(),
            Outcomes = [.. _outcomes],
            Bodies = [.. _bodies],
            Concordance = [.. _demands],
            Templates = templates.ToImmutableDictionary(t => t.Id),
            Schemes = Numbering(templateFiles),
            Styles = StyleReader.ReadAll(Styles(templateFiles), bag),
            Sources = _sources,
            SourceUnits = _units.ToImmutable(),
            Content = content,
        };
    }

    /// <summary>Reads all YAML below <c>clauses</c> and gives back the clause files.</summary>
    private List<ContentFile> ReadQuestions(List<ContentFile> files)
    {
        var clauses = new List<ContentFile>();
        foreach (var file in files)
        {
            var depth = file.Relative.Count(c => c == '/');
            if (file.Name == "README.md") continue;
            if (file.Name.EndsWith(".md", StringComparison.Ordinal) && depth > 1) clauses.Add(file);
            else if (file.Name.EndsWith(".yaml", StringComparison.Ordinal) && depth <= 2) ReadYaml(file, FamilyOf(file));
            else if (file.Name.EndsWith(".md", StringComparison.Ordinal) || file.Name.EndsWith(".yaml", StringComparison.Ordinal)
                || file.Name.EndsWith(".yml", StringComparison.Ordinal))
                bag.Add(LibraryRules.StrayFile, new Place(file.Shown));
        }
        return clauses;
    }

    private void ReadYaml(ContentFile file, string family)
    {
        switch (file.Name)
        {
            case "options.yaml":
                Add(OptionReader.Read(Parse(file), family, bag), o => o.Id, o => o.Place, _options, _optionOrder);
                break;
            case "variables.yaml":
                Add(VariableReader.Read(Parse(file), family, bag), v => v.Path, v => v.Place, _variables, _variableOrder);
                break;
            case "measures.yaml" when family.Length > 0:
                _matrices[family] = MeasureReader.Read(Parse(file), family, bag);
                break;
            case "requirements.yaml" when family.Length > 0:
                _requirements[family] = RequirementReader.Read(Parse(file), family);
                break;
            case "outcomes.yaml" when family.Length > 0:
                _outcomes.AddRange(OutcomeReader.Read(Parse(file), family, bag));
                break;
            case "concordance.yaml" when family.Length > 0:
                _demands.AddRange(ConcordanceReader.Read(Parse(file), family, bag));
                break;
            case "library.yaml" when family.Length == 0:
                _title = Parse(file);
                _title.RejectUnknown("title", "version");
                break;
            case "bodies.yaml" when family.Length == 0:
                _bodies.AddRange(BodyReader.Read(Parse(file)));
                break;
            case "sources.yaml" when family.Length == 0:
                _sources = Parse(file).Entries.ToImmutableDictionary(e => e.Key, e => e.Value.AsText() ?? "");
                break;
            case var name when family == "sources":
                _units[name[..^".yaml".Length]] = [.. Parse(file).Entries.Select(e => KeyValuePair.Create(e.Key, e.Value.AsText() ?? ""))];
                break;
            default:
                bag.Add(LibraryRules.StrayFile, new Place(file.Shown));
                break;
        }
    }

    private void Add<T>(IEnumerable<T> read, Func<T, string> idOf, Func<T, Place> placeOf, ImmutableDictionary<string, T>.Builder all, List<string> order)
    {
        foreach (var definition in read)
        {
            var id = idOf(definition);
            if (all.TryGetValue(id, out var other))
            {
                bag.Add(LibraryRules.DuplicateDefinition, placeOf(definition), id, placeOf(other).ToString());
                continue;
            }
            all.Add(id, definition);
            order.Add(id);
        }
    }

    private List<T> ReadAll<T>(List<ContentFile> files, Func<ContentText, DiagnosticBag, T?> read)
        where T : class
    {
        var results = new T?[files.Count];
        var bags = new DiagnosticBag[files.Count];
        Parallel.For(0, files.Count, i =>
        {
            bags[i] = new DiagnosticBag();
            if (ContentText.Read(files[i], bags[i]) is { } text) results[i] = read(text, bags[i]);
        });
        foreach (var own in bags) bag.AddRange(own.Sorted());
        return [.. results.OfType<T>()];
    }

    private ImmutableDictionary<string, Documents.Numbering.NumberingScheme> Numbering(List<ContentFile> files)
    {
        if (files.Find(f => f.Relative == "templates/numbering.yaml") is { } file) return NumberingReader.Read(Parse(file), bag);
        if (content.Has("templates")) bag.Add(LibraryRules.FileMissing, content.PlaceOf("templates/numbering.yaml"), "templates/numbering.yaml");
        return ImmutableDictionary<string, Documents.Numbering.NumberingScheme>.Empty;
    }

    private List<(string Id, YamlMap Map)> Styles(List<ContentFile> files) =>
        [.. files.Where(f => f.Relative.StartsWith("templates/styles/", StringComparison.Ordinal) && f.Name.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(f => (f.Name[..^5], Parse(f)))];

    private static bool IsTemplate(ContentFile file) =>
        file.Name.EndsWith(".md", StringComparison.Ordinal) && file.Name != "README.md" && file.Relative.Count(c => c == '/') == 1;

    private YamlMap Parse(ContentFile file) =>
        file.Keys(bag) ?? YamlDocument.Parse(ContentText.Read(file, bag)?.Text ?? "", file.Shown, bag);

    private static string IdOf(ContentFile file, string below) => file.Relative[(below.Length + 1)..^3];

    private static string FamilyOf(ContentFile file)
    {
        var parts = file.Relative.Split('/');
        return parts.Length > 2 ? parts[1] : "";
    }
}
