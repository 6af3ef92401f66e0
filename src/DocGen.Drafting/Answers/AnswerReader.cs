using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Styles;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Conditions;
using DocGen.Library.Loading;
using DocGen.Library.Questions;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Answers;

/// <summary>Reads a case with its organization, checks both against the library's questions and settles every answer.</summary>
public sealed class AnswerReader
{
    private readonly ClauseLibrary _library;
    private readonly DiagnosticBag _bag;
    private readonly ValueReader _values;
    private readonly LibraryTitles _titles;
    private readonly Dictionary<string, OptionAnswer> _options = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Answer> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Clause> _overrides = new(StringComparer.Ordinal);
    private DocumentStyle? _style;

    private AnswerReader(ClauseLibrary library, DiagnosticBag bag)
    {
        _library = library;
        _bag = bag;
        _values = new ValueReader(bag);
        _titles = new LibraryTitles(library);
    }

    /// <summary>Reads the case file.</summary>
    /// <param name="library">The library whose questions are answered.</param>
    /// <param name="path">The case file.</param>
    /// <param name="sets">Answers of the command line: option or variable, and value.</param>
    /// <param name="bag">Takes the findings.</param>
    public static CaseAnswers Read(ClauseLibrary library, string path, IEnumerable<KeyValuePair<string, string>> sets, DiagnosticBag bag) =>
        new AnswerReader(library, bag).ReadCase(path, sets);

    /// <summary>What holds before a case says anything: the library's defaults, and the organization's answers over them; nothing is dropped yet.</summary>
    /// <param name="library">The library whose questions are answered.</param>
    /// <param name="path">The organization file; null for none.</param>
    /// <param name="bag">Takes the findings.</param>
    public static CaseAnswers Given(ClauseLibrary library, string? path, DiagnosticBag bag)
    {
        var reader = new AnswerReader(library, bag);
        reader.ReadDefaults();
        if (path is not null) reader.ReadOrganization(path);
        return new CaseAnswers
        {
            File = path is null ? "" : Shown(path),
            Options = reader._options.ToImmutableDictionary(),
            Values = reader._answers.ToImmutableDictionary(),
            Overrides = reader._overrides.ToImmutableDictionary(),
            Style = reader._style,
        };
    }

    /// <summary>The answers of a model text: nothing is chosen but the type of outsourcing (with all its subtypes where none is named), and only what has a default is filled in.</summary>
    public static CaseAnswers Model(ClauseLibrary library, Outsourcing? type, DiagnosticBag bag)
    {
        var answers = new CaseAnswers
        {
            IsModel = true,
            Outsourcing = type is null ? [] : [type.Subtypes.IsEmpty ? type with { Subtypes = OutsourcingReader.SubtypesOf(type.Type, library) } : type],
            Values = Defaults(library, new ValueReader(bag)).ToImmutableDictionary(),
        };
        return answers with
        {
            Options = library.Options.Values.Where(o => answers.Allows(o.Types)).ToImmutableDictionary(o => o.Id,
                o => new OptionAnswer([.. o.Alternatives.Select(a => a.Key)], AnswerOrigin.Default, o.Place)),
        };
    }

    /// <summary>What an organization's file answers by itself.</summary>
    public static CaseAnswers ReadOrganization(ClauseLibrary library, string path, DiagnosticBag bag)
    {
        var reader = new AnswerReader(library, bag);
        reader.ReadOrganization(path);
        return new CaseAnswers { File = Shown(path), Options = reader._options.ToImmutableDictionary(), Values = reader._answers.ToImmutableDictionary() };
    }

    /// <summary>What a case answers before the rows of a list (<see cref="With"/>): nothing is settled yet.</summary>
    /// <param name="library">The library whose questions are answered.</param>
    /// <param name="path">The case file.</param>
    /// <param name="organization">The organization's file, in place of the one that the case names; null for that one.</param>
    /// <param name="bag">Takes the findings.</param>
    public static CaseAnswers Base(ClauseLibrary library, string path, string? organization, DiagnosticBag bag) => new AnswerReader(library, bag).ReadFiles(path, organization);

    /// <summary>The answers of a case with those of a row, which win; settled.</summary>
    public static CaseAnswers With(ClauseLibrary library, CaseAnswers @base, IEnumerable<RowChoice> choices, IEnumerable<KeyValuePair<string, Answer>> values, DiagnosticBag bag)
    {
        var reader = new AnswerReader(library, bag);
        foreach (var (id, option) in @base.Options) reader._options[id] = option;
        foreach (var choice in choices) reader.Choose(choice.Option, ChoiceReader.Read(choice.Option, choice.Keys, choice.Place, bag), choice.Place, AnswerOrigin.CommandLine);
        return reader.Settled(@base with { Options = reader._options.ToImmutableDictionary(), Values = @base.Values.SetItems(values) });
    }

    private CaseAnswers ReadCase(string path, IEnumerable<KeyValuePair<string, string>> sets)
    {
        var answers = ReadFiles(path);
        foreach (var (key, value) in sets) ReadSet(key, value);
        return Settled(answers with { Options = _options.ToImmutableDictionary(), Values = _answers.ToImmutableDictionary() });
    }

    // Behind an error, above all one about the type, much may seem not to be asked.
    private CaseAnswers Settled(CaseAnswers answers) => answers.Settled(_library, _bag.HasErrors ? new DiagnosticBag() : _bag);

    private CaseAnswers ReadFiles(string path, string? organizationPath = null)
    {
        var file = Shown(path);
        var map = Load(path, file);
        map.RejectUnknown("organization", "documents", "edition", "outsourcing", "answers", "options", "values", "leave_out", "overrides", "style");
        var outsourcing = OutsourcingReader.Read(map, _library, _bag);
        ReadDefaults();
        if (organizationPath is not null) ReadOrganization(organizationPath);
        else if (map.Scalar("organization") is { } organization) ReadOrganization(path, file, organization);
        foreach (var answered in map.Scalars("answers")) ReadFilledIn(path, answered);
        ReadAnswers(map, path, AnswerOrigin.Case);
        return new CaseAnswers
        {
            File = file,
            Documents = ReadDocuments(map),
            Edition = ReadEdition(map),
            Outsourcing = outsourcing,
            Options = _options.ToImmutableDictionary(),
            Values = _answers.ToImmutableDictionary(),
            LeaveOut = ReadLeaveOut(map),
            Overrides = _overrides.ToImmutableDictionary(),
            Style = _style,
        };
    }

    // As seen from where the user stands, unless that is far away.
    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return (relative.StartsWith(Path.Combine("..", ".."), StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }

    private YamlMap Load(string path, string file) => Text(path, file) is { } text ? YamlDocument.Parse(text, file, _bag) : YamlDocument.Unread(file, _bag);

    private string? Text(string path, string file)
    {
        if (File.Exists(path)) return TextFile.Read(path, file, _bag);
        _bag.Add(AnswerRules.FileUnreadable, new Place(file), Path.GetFileName(path));
        return null;
    }

    private void ReadDefaults()
    {
        foreach (var option in _library.Options.Values.Where(o => !o.Default.IsEmpty))
            _options[option.Id] = new OptionAnswer(option.Default, AnswerOrigin.Default, option.Place);
        foreach (var (path, answer) in Defaults(_library, _values)) _answers[path] = answer;
    }

    private static IEnumerable<KeyValuePair<string, Answer>> Defaults(ClauseLibrary library, ValueReader values)
    {
        foreach (var variable in library.Variables.Values)
        {
            var value = variable.Default is { } text ? values.ReadText(variable, text, variable.Place)
                : variable.DefaultAnswer is { } node ? values.Read(variable, node) : null;
            if (value is not null) yield return KeyValuePair.Create(variable.Path, new Answer(value, AnswerOrigin.Default, variable.Place));
        }
    }

    private void ReadOrganization(string casePath, string caseFile, YamlScalar reference)
    {
        if (Beside(casePath, reference, AnswerRules.OrganizationMissing, Path.GetDirectoryName(caseFile) ?? "") is { } path) ReadOrganization(path);
    }

    private void ReadOrganization(string path) => ReadAnswers(LoadOrganization(path), path, AnswerOrigin.Organization);

    private YamlMap LoadOrganization(string path)
    {
        var map = Load(path, Shown(path));
        map.RejectUnknown("options", "values", "overrides", "style");
        return map;
    }

    // What came back filled in: the values that `docgen read` has taken from a workbook.
    private void ReadFilledIn(string casePath, YamlScalar reference)
    {
        if (Beside(casePath, reference, AnswerRules.AnswersMissing) is not { } path) return;
        var map = Load(path, Shown(path));
        map.RejectUnknown("values");
        if (map.Map("values") is { } values) ReadValues(values, "", AnswerOrigin.FilledIn);
    }

    // A file as another one names it; null, with a finding, where there is none.
    private string? Beside(string file, YamlScalar name, Rule missing, params string[] more)
    {
        if (NamedFile.PathOf(file, name.Value) is not { } path)
        {
            _bag.Add(AnswerRules.OutsideFolder, name.Place, name.Value, Limits.Current.LevelsUp.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return null;
        }
        if (File.Exists(path)) return path;
        _bag.Add(missing, name.Place, [name.Value, .. more]);
        return null;
    }

    private void ReadAnswers(YamlMap map, string path, AnswerOrigin origin)
    {
        if (map.Map("options") is { } options)
        {
            foreach (var entry in options.Entries) ReadOption(entry.Key, entry.Value, entry.Place, origin);
        }
        if (map.Map("values") is { } values) ReadValues(values, "", origin);
        if (map.Map("overrides") is { } overrides) ReadOverrides(overrides, path);
        if (map.Find("style") is { } style) _style = ReadStyle(style, path) ?? _style;
    }

    private void ReadSet(string key, string value)
    {
        // Written as YAML would write it where it looks like a list or map, else taken as it stands. The command line has no lines.
        var looksLikeYaml = value.StartsWith('[') || value.StartsWith('{');
        // reports=all,confidentiality: no key of an option holds a comma, so nothing else can be meant.
        if (!looksLikeYaml && _library.Options.TryGetValue(key, out var several) && several.Many)
            (value, looksLikeYaml) = ($"[{string.Join(", ", value.Split([',', '、', '，'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(v => JsonSerializer.Serialize(v, JsonTexts.Options)))}]", true);
        var place = new Place("--set " + key);
        var yaml = looksLikeYaml ? value : JsonSerializer.Serialize(value, JsonTexts.Options);
        var node = YamlDocument.Parse($"{JsonSerializer.Serialize(key, JsonTexts.Options)}: {yaml}", place.File, _bag, firstLine: 0).Find(key);
        if (node is null) return;
        if (_library.Options.ContainsKey(key)) ReadOption(key, node, place, AnswerOrigin.CommandLine);
        else if (_library.Variables.TryGetValue(key, out var variable)) ReadValue(variable, node, AnswerOrigin.CommandLine);
        else _bag.Add(AnswerRules.UnknownName, place, key, Nearest.Text(key, _titles.Variables.Concat(_titles.Options)));
    }

    private void ReadOption(string id, YamlNode node, Place place, AnswerOrigin origin)
    {
        if (!_library.Options.TryGetValue(id, out var option) || id is "type" or "subtype")
        {
            _bag.Add(AnswerRules.UnknownOption, place, id, Nearest.Text(id, _titles.Options));
            return;
        }
        Choose(option, ChoiceReader.Read(option, node, _bag), place, origin);
    }

    private void Choose(Option option, ImmutableArray<string> keys, Place place, AnswerOrigin origin)
    {
        if (!keys.IsEmpty || option.Many) _options[option.Id] = new OptionAnswer(keys, origin, place);
    }

    private void ReadValues(YamlMap map, string prefix, AnswerOrigin origin)
    {
        foreach (var entry in map.Entries)
        {
            var path = prefix.Length == 0 ? entry.Key : $"{prefix}.{entry.Key}";
            if (_library.Variables.TryGetValue(path, out var variable)) ReadValue(variable, entry.Value, origin);
            else if (entry.Value is YamlMap inner && _library.Variables.Keys.Any(k => k.StartsWith(path + ".", StringComparison.Ordinal))) ReadValues(inner, path, origin);
            else if (!entry.Value.IsEmpty || !_library.Variables.Keys.Any(k => k.StartsWith(path + ".", StringComparison.Ordinal)))
                _bag.Add(AnswerRules.UnknownVariable, entry.Place, path, Nearest.Text(path, _titles.Variables));
        }
    }

    private void ReadValue(VariableDefinition variable, YamlNode node, AnswerOrigin origin)
    {
        if (node.IsEmpty) return;
        if (_values.Read(variable, node) is { } value) _answers[variable.Path] = new Answer(value, origin, node.Place);
    }

    private void ReadOverrides(YamlMap map, string path)
    {
        foreach (var entry in map.Entries)
        {
            if (!_library.Clauses.TryGetValue(entry.Key, out var replaced))
            {
                _bag.Add(AnswerRules.UnknownClause, entry.Place, entry.Key, Nearest.Text(entry.Key, _titles.Clauses));
                continue;
            }
            if (entry.Value.Scalar() is not { } relative || Beside(path, relative, AnswerRules.OverrideMissing) is not { } file) continue;
            if (Text(file, Shown(file)) is { } text && _library.ReadClause(replaced.Id, text, Shown(file), _bag) is { } clause) _overrides[entry.Key] = InPlaceOf(replaced, clause);
        }
    }

    // The body's text stands where the library's stood, under the same conditions, unless it says otherwise itself.
    private static Clause InPlaceOf(Clause replaced, Clause own) => own with
    {
        Measure = own.Measure.Length > 0 ? own.Measure : replaced.Measure,
        Answers = own.Answers.IsEmpty ? replaced.Answers : own.Answers,
        Types = own.Types.IsEmpty ? replaced.Types : own.Types,
        When = own.When == Condition.Always ? replaced.When : own.When,
        Withheld = own.Withheld || replaced.Withheld,
    };

    private DocumentStyle? ReadStyle(YamlNode node, string path)
    {
        if (node is YamlMap map) return StyleReader.Read(map, _library.Styles, _bag, reference: file => ReadReference(file, path));
        if (node.AsText() is not { } id) return null;
        if (_library.Styles.TryGetValue(id, out var style)) return style;
        _bag.Add(AnswerRules.UnknownStyle, node.Place, id, Nearest.Text(id, _library.Styles.Keys));
        return null;
    }

    private ReferenceFile? ReadReference(YamlScalar file, string path)
    {
        if (file.IsEmpty || Beside(path, file, AnswerRules.ReferenceMissing) is not { } found) return null;
        try
        {
            return ReferenceFile.At(found, file.Place);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _bag.Add(AnswerRules.ReferenceMissing, file.Place, file.Value);
            return null;
        }
    }

    private Edition ReadEdition(YamlMap map)
    {
        if (map.Scalar("edition") is not { IsEmpty: false } edition) return Edition.Internal;
        if (Enum.TryParse<Edition>(edition.Value, ignoreCase: true, out var read) && !char.IsAsciiDigit(edition.Value[0])) return read;
        _bag.Add(AnswerRules.UnknownEdition, edition.Place, edition.Value);
        return Edition.Internal;
    }

    private ImmutableArray<string> ReadDocuments(YamlMap map)
    {
        var documents = new List<string>();
        foreach (var scalar in map.Scalars("documents"))
        {
            if (!_library.Templates.ContainsKey(scalar.Value) && ChoiceReader.IsWideList(scalar, _library.Templates.ContainsKey, _bag)) continue;
            if (!_library.Templates.ContainsKey(scalar.Value))
                _bag.Add(AnswerRules.UnknownDocument, scalar.Place, scalar.Value, Nearest.Text(scalar.Value, _titles.Documents));
            else if (!documents.Contains(scalar.Value)) documents.Add(scalar.Value);
        }
        foreach (var scalar in map.Scalars("documents"))
        {
            if (_library.Templates.TryGetValue(scalar.Value, out var template) && !template.AttachTo.IsEmpty && !template.AttachTo.Any(documents.Contains))
                _bag.Add(AnswerRules.AttachmentAlone, scalar.Place, template.Title, scalar.Value, string.Join(", ", template.AttachTo));
        }
        if (!map.IsBroken && !map.Has("documents")) _bag.Add(AnswerRules.NoDocuments, map.Place);
        return [.. documents];
    }

    private ImmutableArray<LeaveOut> ReadLeaveOut(YamlMap map)
    {
        var entries = new List<LeaveOut>();
        foreach (var entry in map.List("leave_out")?.Maps() ?? [])
        {
            entry.RejectUnknown("measure", "clause", "documents", "reason");
            var target = entry.Text("measure", entry.Text("clause"));
            var known = _library.Matrices.Values.SelectMany(m => m.Measures).Select(m => m.Id).Concat(_library.Clauses.Keys).ToList();
            if (!known.Contains(target))
                _bag.Add(AnswerRules.UnknownMeasure, entry.PlaceOf(entry.Has("measure") ? "measure" : "clause"), target, Nearest.Text(target, known));
            var reason = entry.Text("reason").Trim();
            if (reason.Length == 0) _bag.Add(AnswerRules.ReasonMissing, entry.Place, target);
            foreach (var document in entry.Scalars("documents").Where(d => !_library.Templates.ContainsKey(d.Value)))
                _bag.Add(AnswerRules.UnknownDocument, document.Place, document.Value, Nearest.Text(document.Value, _titles.Documents));
            entries.Add(new LeaveOut(target, entry.Texts("documents"), reason, entry.Place));
        }
        return [.. entries];
    }
}
