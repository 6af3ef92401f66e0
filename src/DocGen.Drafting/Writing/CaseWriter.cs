using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Drafting.Writing;

/// <summary>
/// Writes case and organization files from answers: in the order in which the library asks, each answer under its question, so that the
/// file can be read and changed by hand.
/// </summary>
public static class CaseWriter
{
    // What the questions of the library fill; everything else in a former file stays as it was.
    internal static readonly string[] Asked = ["organization", "documents", "outsourcing", "options", "values"];

    /// <summary>The first lines of a case and of an organization file.</summary>
    internal static readonly string[] Heads =
        ["# DocGen の案件ファイル。「docgen build このファイル」で文書を作ります。", "# DocGen の組織ファイル。案件ファイルの organization: から使います。"];

    /// <summary>The text of a case file.</summary>
    public static string Case(ClauseLibrary library, CaseText text)
    {
        var file = new StringBuilder(Heads[0]).Append('\n');
        if (text.Organization.Length > 0) YamlText.Write(file, "organization", text.Organization, 0);
        YamlText.Write(file, "documents", Texts(text.Documents), 0);
        if (!text.Outsourcing.IsEmpty) YamlText.Write(file, "outsourcing", Types(text.Outsourcing), 0);
        WriteAnswers(file, library, text);
        return file.ToString();
    }

    /// <summary>The text of an organization file.</summary>
    public static string Organization(ClauseLibrary library, CaseText text)
    {
        var file = new StringBuilder(Heads[1]).Append('\n');
        WriteAnswers(file, library, text);
        return file.ToString();
    }

    /// <summary>The text of an answers file, which a case names under <c>answers:</c>.</summary>
    /// <param name="library">The library whose questions are answered.</param>
    /// <param name="values">The values, by path.</param>
    /// <param name="source">The file that they come from.</param>
    public static string Answers(ClauseLibrary library, ImmutableDictionary<string, AnswerValue> values, string source)
    {
        var file = new StringBuilder($"# 「{OneLine(source)}」から docgen read で読み取った回答。案件ファイルの answers: から使います。\n");
        WriteValues(file, library, new CaseText { Values = values });
        return file.ToString();
    }

    private static void WriteAnswers(StringBuilder file, ClauseLibrary library, CaseText text)
    {
        WriteOptions(file, library, text);
        WriteValues(file, library, text);
        foreach (var entry in text.Former?.Entries.Where(e => !Asked.Contains(e.Key)) ?? [])
        {
            if (AnswerNodes.Of(entry.Value) is not { } kept) continue;
            file.Append('\n');
            YamlText.Write(file, entry.Key, kept, 0);
        }
    }

    private static void WriteOptions(StringBuilder file, ClauseLibrary library, CaseText text)
    {
        var asked = library.OptionOrder.Where(id => text.Options.ContainsKey(id) || text.Open.Contains(id)).Select(id => library.Options[id]).ToList();
        if (asked.Count == 0) return;
        file.Append("\noptions:");
        // A map in which every line is a remark would be empty, which is as good.
        file.Append('\n');
        foreach (var option in asked) WriteOption(file, option, text.Options.TryGetValue(option.Id, out var keys) ? keys : null);
    }

    /// <summary>An option with the keys chosen, or, as remarks, with those to choose from.</summary>
    internal static void WriteOption(StringBuilder file, Option option, ImmutableArray<string>? chosen)
    {
        Remark(file, option.Ask, 2);
        if (chosen is { } keys)
        {
            Remark(file, string.Join('、', keys.Select(k => option.Find(k)?.Label ?? k)), 2, "→ ");
            YamlText.Write(file, option.Id, option.Many ? Texts(keys) : JsonValue.Create(keys.FirstOrDefault("")), 2);
            return;
        }
        foreach (var alternative in option.Alternatives) Remark(file, $"{alternative.Key}：{alternative.Label}", 2, "  ");
        file.Append($"  # {option.Id}: {(option.Many ? "[]" : "")}".TrimEnd()).Append('\n');
    }

    private static void WriteValues(StringBuilder file, ClauseLibrary library, CaseText text)
    {
        var asked = library.VariableOrder.Where(p => text.Values.ContainsKey(p) || text.Open.Contains(p)).Select(p => library.Variables[p]).ToList();
        if (asked.Count == 0) return;
        file.Append("\nvalues:\n");
        // The files of the families may each add to a group.
        foreach (var group in asked.GroupBy(v => v.Path.Split('.')[0]))
        {
            file.Append("  ").Append(group.Key).Append(":\n");
            foreach (var variable in group) WriteValue(file, variable, text.Values.GetValueOrDefault(variable.Path), group.Key);
        }
    }

    /// <summary>A variable with its value, or, as remarks, with what it wants.</summary>
    internal static void WriteValue(StringBuilder file, VariableDefinition variable, AnswerValue? value, string group)
    {
        var name = variable.Path[(group.Length + 1)..];
        Remark(file, variable.Label, 4);
        if (value is not null)
        {
            if (value is ChoiceAnswer choice && variable.Alternatives.FirstOrDefault(a => a.Key == choice.Key).Value is { Length: > 0 } words) Remark(file, words, 4, "→ ");
            YamlText.Write(file, name, AnswerNodes.Of(variable, value), 4);
            return;
        }
        foreach (var (key, words) in variable.Alternatives) Remark(file, $"{key}：{words}", 4, "  ");
        file.Append($"    # {name}:").Append(variable.Example.Length > 0 ? $"   （例 {OneLine(variable.Example)}）" : "").Append('\n');
    }

    private static JsonNode Types(ImmutableArray<Outsourcing> parts)
    {
        JsonNode[] nodes = [.. parts.Select(p => p.Subtypes.Length switch
        {
            0 => new JsonObject { ["type"] = p.Type },
            1 => new JsonObject { ["type"] = p.Type, ["subtype"] = p.Subtypes[0] },
            _ => new JsonObject { ["type"] = p.Type, ["subtype"] = Texts(p.Subtypes) },
        })];
        return nodes.Length == 1 ? nodes[0] : new JsonArray(nodes);
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => JsonValue.Create(t))]);

    private static void Remark(StringBuilder file, string text, int indent, string lead = "") => file.Append(' ', indent).Append("# ").Append(lead).Append(OneLine(text)).Append('\n');

    internal static string OneLine(string text) => string.Join('　', text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
