using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Documents;
using DocGen.Documents.Characters;
using DocGen.Documents.Dates;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Merging;
using DocGen.Library.Questions;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Answers;

/// <summary>Reads and checks the value of a variable by its type.</summary>
public sealed class ValueReader(DiagnosticBag bag)
{
    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(1);

    public AnswerValue? Read(VariableDefinition variable, YamlNode node) => variable.Type switch
    {
        VariableType.List => ReadList(variable, node),
        VariableType.Table => ReadTable(variable, node),
        VariableType.Person => node is YamlMap person ? ReadPerson(variable, person) : ReadPersonName(variable, node),
        _ => node.Scalar() is { } scalar ? ReadText(variable, scalar.Value, scalar.Place) : null,
    };

    /// <summary>Reads a value written as one text: a default, a cell of a sheet.</summary>
    public AnswerValue? ReadText(VariableDefinition variable, string text, Place place)
    {
        if (!IsClean(variable, text, place)) return null;
        return variable.Type switch
        {
            VariableType.Number or VariableType.Money => ReadNumber(variable, text, place),
            VariableType.Date => ReadDate(variable, text, place),
            VariableType.Choice => ReadChoice(variable, text, place),
            VariableType.List => new ListAnswer([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]),
            VariableType.Person => new TableAnswer([Named(text)]),
            VariableType.Table => null,
            _ => ReadPlain(variable, text, place),
        };
    }

    private TextAnswer? ReadPlain(VariableDefinition variable, string text, Place place)
    {
        var trimmed = text.Trim().Replace("\r\n", "\n", StringComparison.Ordinal);
        if (variable.Type == VariableType.Text && trimmed.Contains('\n', StringComparison.Ordinal))
        {
            bag.Add(AnswerRules.OneLineOnly, place, variable.Path, variable.Label);
            return null;
        }
        if (variable.Pattern.Length > 0 && !Matches(variable, trimmed))
        {
            bag.Add(AnswerRules.PatternMismatch, place, variable.Label, trimmed, variable.PatternMessage.Length > 0 ? variable.PatternMessage : variable.Example);
            return null;
        }
        return InRange(variable, trimmed.Length, place, AnswerRules.WrongSize) ? new TextAnswer(trimmed) : null;
    }

    private static bool Matches(VariableDefinition variable, string text)
    {
        try
        {
            return Regex.IsMatch(text, variable.Pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant, PatternTime);
        }
        catch (Exception error) when (error is RegexMatchTimeoutException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private NumberAnswer? ReadNumber(VariableDefinition variable, string text, Place place)
    {
        var plain = Narrow(text.Trim()).Replace(",", "", StringComparison.Ordinal);
        if (variable.Type == VariableType.Money) plain = plain.TrimEnd('円');
        if (!decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || (variable.Type == VariableType.Money && !IsYen(number)))
        {
            bag.Add(AnswerRules.NotNumber, place, variable.Label, text);
            return null;
        }
        return InRange(variable, number, place, AnswerRules.OutOfRange) ? new NumberAnswer(number) : null;
    }

    // There is no smaller coin; and what is printed must be what is written.
    private static bool IsYen(decimal number) => number == Math.Truncate(number) && Math.Abs(number) < long.MaxValue;

    // １２，０００ is what a Japanese keyboard gives; under invariant globalization the framework does not fold it.
    private static string Narrow(string text) => string.Create(text.Length, text, (narrow, wide) =>
    {
        for (var i = 0; i < wide.Length; i++) narrow[i] = wide[i] is >= '！' and <= '～' ? (char)(wide[i] - '！' + '!') : wide[i];
    });

    private DateAnswer? ReadDate(VariableDefinition variable, string text, Place place)
    {
        var narrow = Narrow(text.Trim());
        if (DateOnly.TryParseExact(narrow, ["yyyy-MM-dd", "yyyy/MM/dd", "yyyy/M/d", "yyyy-M-d", "yyyy年M月d日"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || JapaneseDate.TryParse(narrow, out date))
            return new DateAnswer(date);
        bag.Add(AnswerRules.NotDate, place, variable.Label, text);
        return null;
    }

    private ChoiceAnswer? ReadChoice(VariableDefinition variable, string text, Place place)
    {
        if (variable.Alternatives.Any(a => a.Key == text)) return new ChoiceAnswer(text);
        bag.Add(AnswerRules.UnknownChoice, place, variable.Label, text, string.Join(", ", variable.Alternatives.Select(a => $"{a.Key}（{a.Value}）")));
        return null;
    }

    private ListAnswer? ReadList(VariableDefinition variable, YamlNode node)
    {
        if (node.AsList() is not { } list || !IsBounded(variable, list)) return null;
        var items = list.Scalars().Where(s => IsClean(variable, s.Value, s.Place)).Select(s => s.Value.Trim()).Where(t => t.Length > 0).ToImmutableArray();
        return InRange(variable, items.Length, node.Place, AnswerRules.WrongSize) ? new ListAnswer(items) : null;
    }

    private TableAnswer? ReadTable(VariableDefinition variable, YamlNode node)
    {
        if (node.AsList() is not { } list || !IsBounded(variable, list)) return null;
        var maps = list.Maps().ToList();
        var rows = maps.Select(row => ReadRow(variable, row)).ToImmutableArray();
        return InRange(variable, rows.Length, node.Place, AnswerRules.WrongSize) ? new TableAnswer(rows) { Places = [.. maps.Select(m => m.Place)] } : null;
    }

    private ImmutableDictionary<string, AnswerValue> ReadRow(VariableDefinition table, YamlMap row)
    {
        row.RejectUnknown([.. table.Columns.Select(c => c.Path)]);
        var cells = ImmutableDictionary.CreateBuilder<string, AnswerValue>(StringComparer.Ordinal);
        foreach (var column in table.Columns)
        {
            if (row.Find(column.Path) is { } cell && Read(column, cell) is { } value) cells[column.Path] = value;
        }
        return cells.ToImmutable();
    }

    private TableAnswer ReadPerson(VariableDefinition variable, YamlMap person)
    {
        person.RejectUnknown([.. Persons.Fields]);
        var fields = ImmutableDictionary.CreateBuilder<string, AnswerValue>(StringComparer.Ordinal);
        foreach (var field in Persons.Fields)
        {
            if (person.Scalar(field) is { } scalar && IsClean(variable, scalar.Value, scalar.Place)) fields[field] = new TextAnswer(scalar.Value.Trim());
        }
        return new TableAnswer([fields.ToImmutable()]);
    }

    private TableAnswer? ReadPersonName(VariableDefinition variable, YamlNode node) =>
        node.Scalar() is { } scalar && IsClean(variable, scalar.Value, scalar.Place) ? new TableAnswer([Named(scalar.Value)]) : null;

    private static ImmutableDictionary<string, AnswerValue> Named(string name) =>
        ImmutableDictionary<string, AnswerValue>.Empty.Add("name", new TextAnswer(name.Trim()));

    private bool InRange(VariableDefinition variable, decimal amount, Place place, Rule rule)
    {
        if (!(amount < variable.Minimum) && !(amount > variable.Maximum)) return true;
        bag.Add(rule, place, variable.Label, amount.ToString(CultureInfo.InvariantCulture),
            $"{variable.Minimum?.ToString(CultureInfo.InvariantCulture)}～{variable.Maximum?.ToString(CultureInfo.InvariantCulture)}");
        return false;
    }

    private bool IsBounded(VariableDefinition variable, YamlList list)
    {
        var most = Limits.Current.ListItems;
        if (list.Items.Length <= most) return true;
        bag.Add(AnswerRules.TooManyItems, list.Place, variable.Label, list.Items.Length.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
        return false;
    }

    // Control characters make a Word file unreadable, as do halves of characters; the noncharacters are what the merge marks holes with.
    private bool IsClean(VariableDefinition variable, string text, Place place)
    {
        var most = Limits.Current.ValueCharacters;
        if (text.Length > most)
        {
            bag.Add(AnswerRules.TooLong, place, variable.Label, text.Length.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
            return false;
        }
        for (var i = 0; i < text.Length; i++)
        {
            if (IsLegal(text, i)) continue;
            bag.Add(AnswerRules.IllegalCharacter, place, variable.Label, $"U+{(int)text[i]:X4}");
            return false;
        }
        SuspectCharacters.Check(text, _ => place, bag);
        return true;
    }

    private static bool IsLegal(string text, int at)
    {
        var c = text[at];
        if (c is '\n' or '\r' or '\t') return true;
        if (char.IsHighSurrogate(c)) return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        if (char.IsLowSurrogate(c)) return at > 0 && char.IsHighSurrogate(text[at - 1]);
        return !char.IsControl(c) && c is not ((>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF');
    }
}
