using System.Collections;
using System.Text;
using System.Text.Json;
using Scriban.Runtime;

namespace Scriban.Functions;

/// <summary>Values as JSON and back.</summary>
internal static class JsonText
{
    public static object? Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return FromElement(document.RootElement);
    }

    public static string Write(TemplateContext context, object? value)
    {
        if (value is IScriptCustomFunction)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "Can not serialize functions to JSON.");
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        using (context.EnterLoopScope())
        {
            Write(context, writer, value, []);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static object? FromElement(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var result = new ScriptObject();
                foreach (var property in element.EnumerateObject())
                {
                    result[property.Name] = FromElement(property.Value);
                }

                return result;
            case JsonValueKind.Array:
                return new ScriptArray(element.EnumerateArray().Select(FromElement));
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.GetDecimal();
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                return null;
        }
    }

    private static void Write(TemplateContext context, Utf8JsonWriter writer, object? value, List<object> path)
    {
        switch (value)
        {
            case null or string or bool or (IFormattable and not IScriptObject):
                JsonSerializer.Serialize(writer, value, value?.GetType() ?? typeof(object));
                return;
        }

        if (path.Any(outer => ReferenceEquals(outer, value)) || (context.ObjectRecursionLimit != 0 && path.Count >= context.ObjectRecursionLimit))
        {
            throw new InvalidOperationException("Structure is too deeply nested or contains reference loops.");
        }

        path.Add(value);
        if (value is IList list)
        {
            writer.WriteStartArray();
            foreach (var item in list)
            {
                context.StepLoop(context.CurrentSpan);
                Write(context, writer, item, path);
            }

            writer.WriteEndArray();
        }
        else
        {
            writer.WriteStartObject();
            var scriptObject = value as IScriptObject ?? throw new InvalidOperationException($"A value of type `{value.GetType()}` has no JSON form.");
            foreach (var name in scriptObject.GetMembers())
            {
                context.StepLoop(context.CurrentSpan);
                if (scriptObject.TryGetValue(context, context.CurrentSpan, name, out var member))
                {
                    writer.WritePropertyName(name);
                    Write(context, writer, member, path);
                }
            }

            writer.WriteEndObject();
        }

        path.RemoveAt(path.Count - 1);
    }
}
