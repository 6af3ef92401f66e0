using System.Text.Json;
using DocGen.Library;

namespace DocGen.Drafting.Records;

/// <summary>The keys that only a case has: documents, outsourcing, what is left out.</summary>
public static partial class AnswerSchema
{
    private static void WriteCaseKeys(Utf8JsonWriter json, ClauseLibrary library)
    {
        json.WriteStartObject("organization");
        json.WriteString("type", "string");
        json.WriteString("description", "組織のファイルの場所（このファイルから見た相対の場所）");
        json.WriteEndObject();

        json.WriteStartObject("documents");
        json.WriteString("type", "array");
        json.WriteString("description", "作る文書");
        json.WriteBoolean("uniqueItems", true);
        json.WritePropertyName("items");
        Choices(json, library.Templates.Values.OrderBy(t => t.Id, StringComparer.Ordinal).Select(t => (t.Id, t.Title)));
        json.WriteEndObject();

        json.WriteStartObject("outsourcing");
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
        json.WriteString("type", "array");
        json.WriteString("description", "記入された様式から読み取った回答のファイル（docgen read が作る。このファイルから見た相対の場所）");
        json.WriteStartObject("items");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteEndObject();

        json.WriteStartObject("leave_out");
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
        Choices(json, library.Templates.Values.OrderBy(t => t.Id, StringComparer.Ordinal).Select(t => (t.Id, t.Title)));
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
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        json.WritePropertyName("type");
        Choices(json, Alternatives(library, "type"));
        var subtypes = Alternatives(library, "subtype").Select(a => (a.Item1[(a.Item1.IndexOf('.', StringComparison.Ordinal) + 1)..], a.Item2)).DistinctBy(a => a.Item1).ToList();
        json.WriteStartObject("subtype");
        json.WriteStartArray("oneOf");
        Choices(json, subtypes);
        json.WriteStartObject();
        json.WriteString("type", "array");
        json.WritePropertyName("items");
        Choices(json, subtypes);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("required");
        json.WriteStringValue("type");
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static IEnumerable<(string, string)> Alternatives(ClauseLibrary library, string option) =>
        library.Options.TryGetValue(option, out var found) ? found.Alternatives.Select(a => (a.Key, a.Label)) : [];
}
