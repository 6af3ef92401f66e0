using System.Text.Json.Nodes;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Interview;

/// <summary>Answers as the readers of a case file take them, whatever they came from.</summary>
public static class TypedAnswers
{
    /// <summary>An answer that was typed; the bag takes what later reads from it find.</summary>
    public static YamlNode Of(JsonNode answer, DiagnosticBag bag) =>
        YamlDocument.Parse($"answer: {answer.ToJsonString(JsonTexts.Options)}", "", bag).Find("answer") ?? YamlDocument.Unread("", bag);

    /// <summary>
    /// The answers of a file by the question they belong to. It may be laid out as a case is (<c>options</c>, <c>values</c>, <c>outsourcing</c>)
    /// or simply name the questions.
    /// </summary>
    public static IReadOnlyList<KeyValuePair<string, YamlNode>> In(YamlMap file, ClauseLibrary library, DiagnosticBag bag)
    {
        var answers = new List<KeyValuePair<string, YamlNode>>();
        foreach (var entry in file.Entries.Where(e => !e.Value.IsEmpty))
        {
            if (entry.Key is "options" or "values" && entry.Value is YamlMap map) Add(map, "");
            else if (entry.Key == "outsourcing") AddOutsourcing(entry.Value);
            else if (entry.Value is YamlMap group && !library.Variables.ContainsKey(entry.Key)) Add(group, entry.Key);
            else answers.Add(KeyValuePair.Create(entry.Key, entry.Value));
        }
        return answers;

        void Add(YamlMap map, string prefix)
        {
            foreach (var entry in map.Entries.Where(e => !e.Value.IsEmpty))
            {
                var path = prefix.Length == 0 ? entry.Key : $"{prefix}.{entry.Key}";
                // A group may bear the name of an option; an option's answer is never a map.
                if (entry.Value is YamlMap inner && !library.Variables.ContainsKey(path)) Add(inner, path);
                else answers.Add(KeyValuePair.Create(path, entry.Value));
            }
        }

        // {type: operate, subtype: datacenter} answers two questions: operate, and operate.datacenter.
        void AddOutsourcing(YamlNode node)
        {
            var parts = node is YamlList list ? [.. list.Maps()] : node.AsMap() is { } one ? new[] { one } : [];
            var types = parts.SelectMany(p => p.Texts("type"));
            var subtypes = parts.SelectMany(p => p.Texts("subtype").Select(s => $"{p.Text("type")}.{s}")).ToList();
            answers.Add(KeyValuePair.Create(Question.Type, Of(new JsonArray([.. types.Select(t => (JsonNode)t)]), bag)));
            if (subtypes.Count > 0) answers.Add(KeyValuePair.Create(Question.Subtype, Of(new JsonArray([.. subtypes.Select(t => (JsonNode)t)]), bag)));
        }
    }
}
