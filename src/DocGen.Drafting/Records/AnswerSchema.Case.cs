using System.Text.Json;
using DocGen.Drafting.Interview;
using DocGen.Library;

namespace DocGen.Drafting.Records;

/// <summary>The keys that only a case has: documents, outsourcing, what is left out.</summary>
public static partial class AnswerSchema
{
    private static void WriteCaseKeys(Utf8JsonWriter json, ClauseLibrary library)
    {
        json.WriteStartObject("organization");
        json.WriteString("title", "組織");
        json.WriteString("type", "string");
        json.WriteString("description", "組織のファイルの場所（このファイルから見た相対の場所）");
        json.WriteEndObject();

        json.WriteStartObject("documents");
        json.WriteString("title", "文書");
        json.WriteString("type", "array");
        json.WriteString("description", "作る文書");
        json.WriteBoolean("uniqueItems", true);
        json.WritePropertyName("items");
        Choices(json, library.Templates.Values.OrderBy(t => t.Id, StringComparer.Ordinal).Select(t => (t.Id, DocumentTitles.Of(library, t))));
        json.WriteEndObject();

        json.WriteStartObject("edition");
        json.WriteString("title", "版");
        json.WriteString("description", "内部用か公開用か（公開用では、非公開とした部分を（非公開）と印字する）");
        Consts(json, [("internal", "内部用"), ("public", "公開用")]);
        json.WriteEndObject();

        json.WriteStartObject("outsourcing");
        json.WriteString("title", "委託の類型");
        json.WriteString("description", "委託の類型と区分");
        json.WriteStartArray("oneOf");
        WriteOutsourcing(json, library);
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WritePropertyName("items");
        WriteOutsourcing(json, library);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();

        json.WriteStartObject("answers");
        json.WriteString("title", "記入済みの様式の答え");
        json.WriteString("type", "array");
        json.WriteString("description", "記入された様式から読み取った回答のファイル（docgen read が作る。このファイルから見た相対の場所）");
        json.WriteStartObject("items");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteEndObject();

        json.WriteStartObject("leave_out");
        json.WriteString("title", "除く対策");
        json.WriteString("type", "array");
        json.WriteString("description", "要件表で必要な対策を除くとき。理由が要る");
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        json.WritePropertyName("measure");
        Choices(json, library.Matrices.Values.SelectMany(m => m.Measures).Select(m => (m.Id, m.Title)));
        json.WritePropertyName("clause");
        Choices(json, library.Clauses.Values.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => (c.Id, c.Title)));
        json.WriteStartObject("documents");
        json.WriteString("type", "array");
        json.WritePropertyName("items");
        Choices(json, library.Templates.Values.OrderBy(t => t.Id, StringComparer.Ordinal).Select(t => (t.Id, DocumentTitles.Of(library, t))));
        json.WriteEndObject();
        json.WriteStartObject("reason");
        json.WriteString("type", "string");
        json.WriteNumber("minLength", 1);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("required");
        json.WriteStringValue("reason");
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteOutsourcing(Utf8JsonWriter json, ClauseLibrary library)
    {
        var types = Alternatives(library, "type").ToList();
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        json.WriteStartObject("type");
        json.WriteString("title", "委託の類型");
        Consts(json, types);
        json.WriteEndObject();
        json.WriteStartObject("subtype");
        json.WriteString("title", "類型の区分");
        WriteOneOrSeveral(json, [.. types.SelectMany(t => Subtypes(library, t.Item1)).DistinctBy(a => a.Item1)]);
        json.WriteEndObject();
        json.WriteEndObject();
        Strings(json, "required", ["type"]);
        json.WriteStartArray("allOf");
        foreach (var (type, _) in types) WriteSubtypesOf(json, type, [.. Subtypes(library, type)]);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // A type that has subtypes needs one of its own; one that has none takes none.
    private static void WriteSubtypesOf(Utf8JsonWriter json, string type, List<(string, string)> subtypes)
    {
        json.WriteStartObject();
        json.WriteStartObject("if");
        Strings(json, "required", ["type"]);
        json.WriteStartObject("properties");
        WriteConst(json, "type", type);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartObject("then");
        if (subtypes.Count > 0) Strings(json, "required", ["subtype"]);
        json.WriteStartObject("properties");
        json.WriteStartObject("subtype");
        if (subtypes.Count > 0) WriteOneOrSeveral(json, subtypes);
        else
        {
            json.WriteStartObject("not");
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteOneOrSeveral(Utf8JsonWriter json, List<(string, string)> choices)
    {
        json.WriteStartArray("oneOf");
        Choices(json, choices);
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WritePropertyName("items");
        Choices(json, choices);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static IEnumerable<(string, string)> Subtypes(ClauseLibrary library, string type) => Alternatives(library, "subtype")
        .Where(a => a.Item1.StartsWith(type + ".", StringComparison.Ordinal)).Select(a => (a.Item1[(type.Length + 1)..], a.Item2));

    private static IEnumerable<(string, string)> Alternatives(ClauseLibrary library, string option) =>
        library.Options.TryGetValue(option, out var found) ? found.Alternatives.Select(a => (a.Key, a.Label)) : [];
}
