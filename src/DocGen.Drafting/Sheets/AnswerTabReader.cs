using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Sheets;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Forms;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Sheets;

/// <summary>Reads a tab of questions. Rows are told by the name in their hidden column, so sorting a tab does no harm.</summary>
internal sealed class AnswerTabReader
{
    private readonly ClauseLibrary _library;
    private readonly FilledSheet _sheet;
    private readonly DiagnosticBag _bag;
    private readonly ValueReader _reader;
    private readonly Dictionary<string, ImmutableArray<string>> _options = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AnswerValue> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableDictionary<string, AnswerValue>> _persons = new(StringComparer.Ordinal);

    // Options of which several may be chosen: where they stand, what is chosen, whether none is.
    private readonly Dictionary<string, (int Row, List<string> Keys, bool IsNone)> _many = new(StringComparer.Ordinal);

    public AnswerTabReader(ClauseLibrary library, FilledSheet sheet, DiagnosticBag bag)
    {
        (_library, _sheet, _bag, _reader) = (library, sheet, bag, new ValueReader(bag));
        for (var row = 2; row <= sheet.LastRow; row++) Read(row, sheet.At(row, AnswerTab.IdColumn).Text, sheet.At(row, AnswerTab.AnswerColumn));
        foreach (var (path, fields) in _persons) _values[path] = new TableAnswer([fields]);
        foreach (var (id, chosen) in _many) Settle(id, chosen.Row, chosen.Keys, chosen.IsNone);
    }

    public ImmutableDictionary<string, ImmutableArray<string>> Options => _options.ToImmutableDictionary();

    public ImmutableDictionary<string, AnswerValue> Values => _values.ToImmutableDictionary();

    public ImmutableArray<Outsourcing> Outsourcing { get; private set; } = [];

    private void Read(int row, string id, FilledCell cell)
    {
        var place = _sheet.PlaceOf(row, AnswerTab.AnswerColumn);
        var colon = id.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
        {
            if (!cell.IsBlank) _bag.Add(SheetRules.UnknownQuestion, place, id);
            return;
        }
        if (cell.Kind == FilledKind.Error)
        {
            _bag.Add(FillingRules.BrokenFormula, place, _sheet.At(row, 1).Text, cell.Text);
            return;
        }
        var (kind, name) = (id[..colon], id[(colon + 1)..]);
        if (kind == "value") ReadValue(name, cell, place);
        else ReadOption(kind, name, row, cell, place);
    }

    private void ReadValue(string name, FilledCell cell, Place place)
    {
        if (cell.IsBlank) return;
        if (_library.Variables.TryGetValue(name, out var variable))
        {
            if (Value(variable, cell, place) is { } value) _values[name] = value;
            return;
        }
        var dot = name.LastIndexOf('.');
        if (dot > 0 && _library.Variables.TryGetValue(name[..dot], out var person) && person.Type == VariableType.Person)
            _persons[person.Path] = _persons.GetValueOrDefault(person.Path, ImmutableDictionary<string, AnswerValue>.Empty).SetItem(name[(dot + 1)..], new TextAnswer(cell.Text.Trim()));
        else
            _bag.Add(SheetRules.UnknownQuestion, place, name);
    }

    private AnswerValue? Value(VariableDefinition variable, FilledCell cell, Place place) => Value(_library, variable, cell, place, _reader, _bag);

    /// <summary>Reads a cell as the value of a variable.</summary>
    public static AnswerValue? Value(ClauseLibrary library, VariableDefinition variable, FilledCell cell, Place place, ValueReader reader, DiagnosticBag bag)
    {
        if (variable.Type != VariableType.Choice) return reader.ReadText(variable, variable.Type == VariableType.Date && cell.Kind == FilledKind.Date ? cell.Text.Split(' ')[0] : cell.Text, place);
        var labels = SheetLabels.Of(variable, library);
        return KeyOf(labels, cell.Text) is { } key ? new ChoiceAnswer(key) : NotListed(variable.Label, cell, place, labels.Select(l => l.Value), bag);
    }

    private void ReadOption(string kind, string name, int row, FilledCell cell, Place place)
    {
        var equals = name.IndexOf('=', StringComparison.Ordinal);
        var id = equals < 0 ? name : name[..equals];
        if (kind is not ("option" or "outsourcing") || !_library.Options.TryGetValue(id, out var option) || (equals >= 0 && option.Find(name[(equals + 1)..]) is null))
        {
            if (!cell.IsBlank) _bag.Add(SheetRules.UnknownQuestion, place, name);
            return;
        }
        if (equals < 0 && kind == "option" && !option.Many)
        {
            if (cell.IsBlank) return;
            var labels = SheetLabels.Of(option);
            if (KeyOf(labels, cell.Text) is { } key) _options[id] = [key];
            else NotListed(option.Ask, cell, place, labels.Select(l => l.Value), _bag);
            return;
        }
        var (first, keys, isNone) = _many.GetValueOrDefault(id, (row, [], false));
        if (!cell.IsBlank)
        {
            var wanted = equals < 0 ? AnswerTab.None : AnswerTab.Mark;
            if (LabelFolding.Fold(cell.Text) != LabelFolding.Fold(wanted)) NotListed(_sheet.At(row, 1).Text.Trim(), cell, place, [wanted], _bag);
            else if (equals < 0) isNone = true;
            else keys.Add(name[(equals + 1)..]);
        }
        _many[id] = (first, keys, isNone);
    }

    private void Settle(string id, int row, List<string> keys, bool isNone)
    {
        var option = _library.Options[id];
        var place = _sheet.PlaceOf(row, AnswerTab.AnswerColumn);
        if (id is "type" or "subtype")
        {
            SettleTypes();
            return;
        }
        if (isNone && keys.Count > 0) _bag.Add(SheetRules.NoneAndSome, place, option.Ask);
        else if (keys.Count > 0 && keys.Count < option.Minimum) _bag.Add(AnswerRules.TooFew, place, id, option.Minimum.ToString(System.Globalization.CultureInfo.InvariantCulture));
        else if (isNone || keys.Count > 0) _options[id] = [.. option.Alternatives.Select(a => a.Key).Where(keys.Contains)];
    }

    private void SettleTypes()
    {
        var (types, subtypes) = (_many.GetValueOrDefault("type").Keys ?? [], _many.GetValueOrDefault("subtype").Keys ?? []);
        Outsourcing = [.. types.Select(t => new Outsourcing(t, [.. subtypes.Where(s => s.StartsWith(t + ".", StringComparison.Ordinal)).Select(s => s[(t.Length + 1)..])]))];
        foreach (var type in types)
        {
            var known = OutsourcingReader.SubtypesOf(type, _library);
            if (!known.IsEmpty && !subtypes.Exists(s => s.StartsWith(type + ".", StringComparison.Ordinal)))
                _bag.Add(AnswerRules.SubtypeMissing, _sheet.PlaceOf(_many.GetValueOrDefault("subtype").Row, AnswerTab.AnswerColumn), type, string.Join(", ", known));
        }
    }

    private static string? KeyOf(ImmutableArray<KeyValuePair<string, string>> labels, string text)
    {
        var folded = LabelFolding.Fold(text);
        return labels.FirstOrDefault(l => l.Value == text).Key ?? labels.FirstOrDefault(l => LabelFolding.Fold(l.Value) == folded).Key;
    }

    private static ChoiceAnswer? NotListed(string question, FilledCell cell, Place place, IEnumerable<string> known, DiagnosticBag bag)
    {
        bag.Add(FillingRules.NotListed, place, question, cell.Text, string.Join("、", known));
        return null;
    }
}
