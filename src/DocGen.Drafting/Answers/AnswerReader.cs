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
    private readonly Dictionary<string, OptionAnswer> _options = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Answer> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Clause> _overrides = new(StringComparer.Ordinal);
    private DocumentStyle? _style;
    private bool _isMissing;

    private AnswerReader(ClauseLibrary library, DiagnosticBag bag)
    {
        _library = library;
        _bag = bag;
        _values = new ValueReader(bag);
    }

    /// <summary>Reads the case file.</summary>
    /// <param name="library">The library whose questions are answered.</param>
    /// <param name="path">The case file.</param>
    /// <param name="sets">Answers of the command line: option or variable, and value.</param>
    /// <param name="bag">Takes the findings.</param>
    public static CaseAnswers Read(ClauseLibrary library, string path, IEnumerable<KeyValuePair<string, string>> sets, DiagnosticBag bag) =>
        new AnswerReader(library, bag).ReadCase(path, sets);

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

    private CaseAnswers ReadCase(string path, IEnumerable<KeyValuePair<string, string>> sets)
    {
        var file = Shown(path);
        _isMissing = !File.Exists(path);
        var map = Load(path, file);
        map.RejectUnknown("organization", "documents", "outsourcing", "answers", "options", "values", "leave_out", "overrides", "style");
        var outsourcing = OutsourcingReader.Read(map, _library, _bag);
        ReadDefaults();
        if (map.Scalar("organization") is { } organization) ReadOrganization(path, file, organization);
        foreach (var answered in map.Scalars("answers")) ReadFilledIn(path, answered);
        ReadAnswers(map, path, AnswerOrigin.Case);
        foreach (var (key, value) in sets) ReadSet(key, value);
        var answers = new CaseAnswers
        {
            File = file,
            Documents = ReadDocuments(map),
            Outsourcing = outsourcing,
            Options = _options.ToImmutableDictionary(),
            Values = _answers.ToImmutableDictionary(),
            LeaveOut = ReadLeaveOut(map),
            Overrides = _overrides.ToImmutableDictionary(),
            Style = _style,
        };
        answers = WithoutUnasked(answers);
        return answers with { Hash = AnswerHash.Of(answers) };
    }

    // As seen from where the user stands, unless that is far away.
    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return (relative.StartsWith(Path.Combine("..", ".."), StringComparison.Ordinal) ? path : relative).Replace('\\', '/');
    }

    private YamlMap Load(string path, string file) => YamlDocument.Parse(Text(path, file) ?? "", file, _bag);

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
        if (Beside(casePath, reference, AnswerRules.OrganizationMissing, Path.GetDirectoryName(caseFile) ?? "") is not { } path) return;
        var map = Load(path, Shown(path));
        map.RejectUnknown("options", "values", "overrides", "style");
        ReadAnswers(map, path, AnswerOrigin.Organization);
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
        var place = new Place("--set " + key);
        var yaml = looksLikeYaml ? value : JsonSerializer.Serialize(value, JsonTexts.Options);
        var node = YamlDocument.Parse($"{JsonSerializer.Serialize(key, JsonTexts.Options)}: {yaml}", place.File, _bag, firstLine: 0).Find(key);
        if (node is null) return;
        if (_library.Options.ContainsKey(key)) ReadOption(key, node, place, AnswerOrigin.CommandLine);
        else if (_library.Variables.TryGetValue(key, out var variable)) ReadValue(variable, node, AnswerOrigin.CommandLine);
        else _bag.Add(AnswerRules.UnknownName, place, key, Nearest.Text(key, _library.Variables.Keys.Concat(_library.Options.Keys)));
    }

    private void ReadOption(string id, YamlNode node, Place place, AnswerOrigin origin)
    {
        if (!_library.Options.TryGetValue(id, out var option) || id is "type" or "subtype")
        {
            _bag.Add(AnswerRules.UnknownOption, place, id, Nearest.Text(id, _library.Options.Keys.Except(["type", "subtype"])));
            return;
        }
        var keys = new List<string>();
        foreach (var scalar in node is YamlList list ? list.Scalars() : node.Scalar() is { } one ? [one] : [])
        {
            if (option.Find(scalar.Value) is null)
                _bag.Add(AnswerRules.UnknownAlternative, scalar.Place, id, scalar.Value, string.Join(", ", option.Alternatives.Select(a => $"{a.Key}（{a.Label}）")));
            else if (!keys.Contains(scalar.Value)) keys.Add(scalar.Value);
        }
        if (!option.Many && keys.Count > 1) _bag.Add(AnswerRules.OnlyOne, node.Place, id, option.Ask);
        if (option.Many && keys.Count < option.Minimum) _bag.Add(AnswerRules.TooFew, node.Place, id, option.Minimum.ToString(System.Globalization.CultureInfo.InvariantCulture));
        // In the order of the library, whatever the order of the answer: the text is the same.
        var ordered = option.Alternatives.Select(a => a.Key).Where(keys.Contains);
        if (keys.Count > 0 || option.Many) _options[id] = new OptionAnswer([.. ordered], origin, place);
    }

    private void ReadValues(YamlMap map, string prefix, AnswerOrigin origin)
    {
        foreach (var entry in map.Entries)
        {
            var path = prefix.Length == 0 ? entry.Key : $"{prefix}.{entry.Key}";
            if (_library.Variables.TryGetValue(path, out var variable)) ReadValue(variable, entry.Value, origin);
            else if (entry.Value is YamlMap inner && _library.Variables.Keys.Any(k => k.StartsWith(path + ".", StringComparison.Ordinal))) ReadValues(inner, path, origin);
            else if (!entry.Value.IsEmpty || !_library.Variables.Keys.Any(k => k.StartsWith(path + ".", StringComparison.Ordinal)))
                _bag.Add(AnswerRules.UnknownVariable, entry.Place, path, Nearest.Text(path, _library.Variables.Keys));
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
                _bag.Add(AnswerRules.UnknownClause, entry.Place, entry.Key, Nearest.Text(entry.Key, _library.Clauses.Keys));
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
        Types = own.Types.IsEmpty ? replaced.Types : own.Types,
        When = own.When == Condition.Always ? replaced.When : own.When,
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

    private ImmutableArray<string> ReadDocuments(YamlMap map)
    {
        var documents = new List<string>();
        foreach (var scalar in map.Scalars("documents"))
        {
            if (!_library.Templates.ContainsKey(scalar.Value))
                _bag.Add(AnswerRules.UnknownDocument, scalar.Place, scalar.Value, Nearest.Text(scalar.Value, _library.Templates.Keys));
            else if (!documents.Contains(scalar.Value)) documents.Add(scalar.Value);
        }
        foreach (var scalar in map.Scalars("documents"))
        {
            if (_library.Templates.TryGetValue(scalar.Value, out var template) && !template.AttachTo.IsEmpty && !template.AttachTo.Any(documents.Contains))
                _bag.Add(AnswerRules.AttachmentAlone, scalar.Place, template.Title, scalar.Value, string.Join(", ", template.AttachTo));
        }
        if (!map.IsBroken && !map.Has("documents") && !_isMissing) _bag.Add(AnswerRules.NoDocuments, map.Place);
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
                _bag.Add(AnswerRules.UnknownDocument, document.Place, document.Value, Nearest.Text(document.Value, _library.Templates.Keys));
            entries.Add(new LeaveOut(target, entry.Texts("documents"), reason, entry.Place));
        }
        return [.. entries];
    }

    // A question that the type or other answers rule out has no answer, not even its default. Dropping one can rule out the next.
    private CaseAnswers WithoutUnasked(CaseAnswers answers)
    {
        while (true)
        {
            var unasked = answers.Options.Where(o => !answers.Asks(_library.Options[o.Key])).OrderBy(o => o.Key, StringComparer.Ordinal).ToList();
            if (unasked.Count == 0) return answers;
            foreach (var (id, answer) in unasked.Where(o => o.Value.Origin == AnswerOrigin.Case)) _bag.Add(AnswerRules.NotAsked, answer.Place, id);
            answers = answers with { Options = answers.Options.RemoveRange(unasked.Select(o => o.Key)) };
        }
    }
}
