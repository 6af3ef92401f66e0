using System.Text.Encodings.Web;
using System.Text.Json;

namespace DocGen.Drafting.Answers;

/// <summary>JSON in which Japanese stays readable.</summary>
public static class JsonTexts
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    /// <summary>An object a line.</summary>
    public static JsonSerializerOptions Lines { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static JsonWriterOptions Writer { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };
}
