using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Sheets;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Forms;
using DocGen.Drafting.Merging;
using DocGen.Drafting.Selection;
using DocGen.Library;
using DocGen.Library.Conditions;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Sheets;

/// <summary>A tab of questions with one row each; of an option that takes several answers and of a person one row a part.</summary>
internal sealed class AnswerTab
{
    /// <summary>Columns, counted from 0.</summary>
    public const int AnswerColumn = 3;
    public const int IdColumn = 5;

    /// <summary>The mark of what is chosen where several may be.</summary>
    public const string Mark = "○";

    /// <summary>The answer that none of several is chosen.</summary>
    public const string None = "どれも選ばない";

    /// <summary>The answer that a list or table has nothing in it.</summary>
    public const string Nothing = "なし";

    private static readonly CellRule MarkRule = new(VariableKind.Choice) { Choices = [Mark] };

    private readonly ClauseLibrary _library;
    private readonly List<SheetRow> _rows = [];
    private readonly Dictionary<string, (int First, int Last)> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SheetQuestion> _questions = new(StringComparer.Ordinal);
    private string _group = "";

    public AnswerTab(ClauseLibrary library)
    {
        _library = library;
        _rows.Add(new SheetRow([.. ((string[])["項目", "質問", "要否", "回答", "説明", "名前"]).Select(h => new SheetCell(h, CellLook.Head))]));
    }

    public bool IsEmpty => _rows.Count == 1;

    public void AddTypes(ImmutableArray<Outsourcing> chosen)
    {
        foreach (var (id, ask) in ((string, string)[])[("type", "委託の類型"), ("subtype", "委託の区分")])
        {
            if (!_library.Options.TryGetValue(id, out var option)) continue;
            var keys = id == "type" ? chosen.Select(c => c.Type) : chosen.SelectMany(c => c.Subtypes.Select(s => $"{c.Type}.{s}"));
            AddMany(ask, option, $"outsourcing:{id}", keys.ToHashSet(StringComparer.Ordinal), isAnswered: false);
        }
    }

    /// <summary>Points to the tab of a list or table; here one can only say that there is nothing in it.</summary>
    public void AddTable(SheetQuestion question, AnswerValue? value, string tab)
    {
        _questions[question.Id] = question;
        var variable = question.Variable!;
        Row(question.Group, variable.Label, variable.DefaultAnswer is not null ? "既定あり" : variable.Required ? "必須" : "任意", value is { IsEmpty: true } ? Nothing : "",
            new CellRule(VariableKind.Choice) { Choices = [Nothing] }, Help(question, variable.Help, variable.Example, "", $"シート「{tab}」に1行に1件ずつ記入してください。一つもないときは、この欄で「{Nothing}」を選びます。"),
            "table:" + variable.Path, variable.Path);
    }

    public void Add(SheetQuestion question, OptionAnswer? chosen, AnswerValue? value)
    {
        _questions[question.Id] = question;
        if (question.Option is { Many: true } many) AddMany(question.Group, many, "option:" + many.Id, chosen?.Keys.ToHashSet(StringComparer.Ordinal) ?? [], chosen is not null);
        else if (question.Option is { } one) AddOne(question, one, chosen);
        else if (question.Variable is { Type: VariableType.Person } person) AddPerson(question, person, (value as TableAnswer)?.Rows.FirstOrDefault());
        else AddVariable(question, question.Variable!, value);
    }

    public Sheet Sheet(string name, string title) => new(name,
        [new SheetColumn(20), new SheetColumn(46), new SheetColumn(9), new SheetColumn(46), new SheetColumn(60), new SheetColumn(20, IsHidden: true)], [.. _rows])
    {
        HeadRows = 1,
        Title = title,
        Filter = IsEmpty ? "" : $"A1:E{_rows.Count}",
        IsProtected = true,
        Highlights = [.. Highlights()],
    };

    private void AddOne(SheetQuestion question, Option option, OptionAnswer? chosen)
    {
        var labels = SheetLabels.Of(option);
        var help = Help(question, option.Help, "", string.Join('、', labels.Where(l => option.Default.Contains(l.Key)).Select(l => l.Value)));
        Row(question.Group, option.Ask, option.HasDefault ? "既定あり" : "必須", chosen is null ? "" : LabelOf(labels, chosen.Keys.FirstOrDefault("")),
            new CellRule(VariableKind.Choice) { Choices = [.. labels.Select(l => l.Value)] }, help, "option:" + option.Id, question.Id);
    }

    private void AddMany(string group, Option option, string id, HashSet<string> keys, bool isAnswered)
    {
        var isType = id.StartsWith("outsourcing:", StringComparison.Ordinal);
        var how = isType || option.Minimum == 0 ? "あてはまるもの全てに○を付けてください。" : $"あてはまるもの全てに○を付けてください（{option.Minimum}個以上）。";
        var labels = SheetLabels.Of(option);
        var defaults = string.Join('、', labels.Where(l => option.Default.Contains(l.Key)).Select(l => l.Value));
        var help = Help(_questions.GetValueOrDefault(option.Id), option.Help, "", defaults, how);
        var need = option.Default.IsEmpty ? option.Minimum > 0 || id == "outsourcing:type" ? "必須" : "任意" : "既定あり";
        var rule = isType || option.Minimum > 0 ? null : new CellRule(VariableKind.Choice) { Choices = [None] };
        Row(group, option.Ask, need, isAnswered && keys.Count == 0 ? None : "", rule, help, id, option.Id);
        foreach (var alternative in option.Alternatives)
            Row(group, "　" + LabelOf(labels, alternative.Key), "", keys.Contains(alternative.Key) ? Mark : "", MarkRule, alternative.Help.Trim(), $"{id}={alternative.Key}", option.Id);
    }

    private void AddPerson(SheetQuestion question, VariableDefinition person, ImmutableDictionary<string, AnswerValue>? fields)
    {
        foreach (var field in Persons.Fields)
        {
            var help = field == Persons.Fields[0] ? Help(question, person.Help, person.Example, "") : "";
            Row(question.Group, $"{person.Label}（{Persons.LabelOf(field)}）", person.Required ? "必須" : "任意", fields?.GetValueOrDefault(field)?.ConditionText ?? "",
                new CellRule(VariableKind.Text), help, $"value:{person.Path}.{field}", person.Path);
        }
    }

    private void AddVariable(SheetQuestion question, VariableDefinition variable, AnswerValue? value)
    {
        var labels = SheetLabels.Of(variable, _library);
        var rule = SheetCells.RuleOf(variable, labels);
        var standard = variable.Default is { } text ? labels.FirstOrDefault(l => l.Key == text).Value ?? text : "";
        Row(question.Group, variable.Label, standard.Length > 0 ? "既定あり" : variable.Required ? "必須" : "任意", value is null ? "" : SheetCells.TextOf(value, labels),
            rule, Help(question, variable.Help, variable.Example, standard), "value:" + variable.Path, variable.Path);
    }

    private string Help(SheetQuestion? question, string help, string example, string standard, string how = "")
    {
        var when = question is null || question.When == Condition.Always ? "" : $"次のときに答える：{ConditionWords.Of(question.When, _library)}";
        return string.Join('\n', ((string[])[how, help.Trim(), example.Length > 0 ? $"例：{example}" : "", standard.Length > 0 ? $"空欄のときは：{standard}" : "", when]).Where(t => t.Length > 0));
    }

    private void Row(string group, string ask, string need, string answer, CellRule? rule, string help, string id, string question)
    {
        var shown = group == _group ? "" : group;
        _group = group;
        var entry = rule is null ? new SheetCell("", CellLook.Text) : SheetCell.Entry(answer, rule);
        _rows.Add(new SheetRow([new(shown, CellLook.Text), new(ask, CellLook.Text), new(need, CellLook.Center), entry, new(help, CellLook.Text), new(id, CellLook.Text)]));
        _places[question] = (_places.TryGetValue(question, out var place) ? place.First : _rows.Count, _rows.Count);
    }

    private static string LabelOf(ImmutableArray<KeyValuePair<string, string>> labels, string key) => labels.FirstOrDefault(l => l.Key == key).Value ?? "";

    // Grey where a question does not matter as the others stand; white where it is answered. Other tabs are out of a formula's reach.
    private IEnumerable<SheetHighlight> Highlights()
    {
        foreach (var (id, question) in _questions)
        {
            if (question.When == Condition.Always || SheetFormula.Of(question.When, Term) is not { Length: > 0 } formula) continue;
            var (first, last) = _places[id];
            yield return new SheetHighlight($"A{first}:E{last}", $"NOT({formula})", HighlightLook.NotAsked);
        }
        if (_rows.Count > 1) yield return new SheetHighlight($"D2:D{_rows.Count}", "LEN($D2)>0", HighlightLook.Done);
    }

    private string? Term(string name, string value)
    {
        if (!_places.TryGetValue(name, out var place) || _questions.GetValueOrDefault(name) is { IsTable: true }) return null;
        var (first, all) = ($"$D${place.First}", $"COUNTA($D${place.First}:$D${place.Last})");
        if (value.Length == 0) return $"{all}>0";
        if (_library.Options.TryGetValue(name, out var option))
        {
            var isStandard = option.Default.Contains(value);
            var is_ = option.Many ? $"$D${place.First + 1 + option.Alternatives.IndexOf(option.Find(value)!)}={SheetFormula.Quoted(Mark)}" : $"{first}={SheetFormula.Quoted(LabelOf(SheetLabels.Of(option), value))}";
            return isStandard ? $"OR({is_},{all}=0)" : is_;
        }
        var variable = _library.Variables[name];
        var shown = variable.Type == VariableType.Choice ? LabelOf(SheetLabels.Of(variable, _library), value) : value;
        return variable.Default == value ? $"OR({first}={SheetFormula.Quoted(shown)},{all}=0)" : $"{first}={SheetFormula.Quoted(shown)}";
    }
}
