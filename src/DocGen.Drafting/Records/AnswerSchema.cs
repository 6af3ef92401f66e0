using System.Text;
using System.Text.Json;
using DocGen.Drafting.Answers;
using DocGen.Library;

namespace DocGen.Drafting.Records;

/// <summary>JSON Schemas of the case and the organization, made from the questions, for editors that offer and check keys.</summary>
public static partial class AnswerSchema
{
    public static string Case(ClauseLibrary library) => Write(library, isCase: true);

    public static string Organization(ClauseLibrary library) => Write(library, isCase: false);

    private static string Write(ClauseLibrary library, bool isCase)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonTexts.Writer))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
            json.WriteString("title", isCase ? "DocGen 案件" : "DocGen 組織");
            json.WriteString("type", "object");
            json.WriteBoolean("additionalProperties", false);
            json.WriteStartObject("properties");
            if (isCase) WriteCaseKeys(json, library);
            WriteOptions(json, library);
            WriteValues(json, library);
            WriteOverrides(json, library);
            WriteStyle(json, library);
            json.WriteEndObject();
            if (isCase)
            {
                json.WriteStartArray("required");
                json.WriteStringValue("documents");
                json.WriteEndArray();
                WriteCaseConditions(json, library);
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteOptions(Utf8JsonWriter json, ClauseLibrary library)
    {
        json.WriteStartObject("options");
        json.WriteString("title", "選択");
        json.WriteString("type", "object");
        json.WriteString("description", "選択");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var option in library.OptionOrder.Where(o => o is not ("type" or "subtype")).Select(o => library.Options[o]))
        {
            json.WriteStartObject(option.Id);
            json.WriteString("title", option.Ask);
            Description(json, option.Help);
            if (option.Many)
            {
                json.WriteString("type", "array");
                json.WriteBoolean("uniqueItems", true);
                if (option.Minimum > 0) json.WriteNumber("minItems", option.Minimum);
                json.WritePropertyName("items");
                Choices(json, option.Alternatives.Select(a => (a.Key, a.Label)));
            }
            else
            {
                Consts(json, option.Alternatives.Select(a => (a.Key, a.Label)));
            }
            json.WriteEndObject();
        }
        json.WriteEndObject();
        WriteOptionConditions(json, library);
        json.WriteEndObject();
    }

    private static void WriteOverrides(Utf8JsonWriter json, ClauseLibrary library)
    {
        json.WriteStartObject("overrides");
        json.WriteString("title", "条項の差替え");
        json.WriteString("type", "object");
        json.WriteString("description", "条項の差替え（条項の名前: 自前のファイルの場所）");
        json.WritePropertyName("propertyNames");
        Choices(json, library.Clauses.Values.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => (c.Id, c.Title)));
        json.WriteStartObject("additionalProperties");
        json.WriteString("type", "string");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteStyle(Utf8JsonWriter json, ClauseLibrary library)
    {
        json.WriteStartObject("style");
        json.WriteString("title", "様式");
        json.WriteString("description", "様式");
        json.WriteStartArray("anyOf");
        Choices(json, library.Styles.Values.OrderBy(s => s.Id, StringComparer.Ordinal).Select(s => (s.Id, s.Title)));
        json.WriteStartObject();
        json.WriteString("type", "object");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Description(Utf8JsonWriter json, string help)
    {
        if (help.Length > 0) json.WriteString("description", help.Trim());
    }

    private static void Choices(Utf8JsonWriter json, IEnumerable<(string Key, string Label)> choices)
    {
        json.WriteStartObject();
        Consts(json, choices);
        json.WriteEndObject();
    }

    private static void Consts(Utf8JsonWriter json, IEnumerable<(string Key, string Label)> choices)
    {
        json.WriteStartArray("oneOf");
        foreach (var (key, label) in choices)
        {
            json.WriteStartObject();
            json.WriteString("const", key);
            if (label.Length > 0) json.WriteString("title", label);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
