using System.Globalization;
using DocGen.Documents;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Parts;

/// <summary>The answers, each variable once: the fill-in controls of a variable all show this value, so filling in one fills in all.</summary>
internal static class AnswersPart
{
    public const string Namespace = "urn:docgen:answers:1";
    public const string Store = "{7F0C5C52-3A0B-4C67-9C65-2B1B6E2B3A01}";

    public static byte[] Write(WordJob job)
    {
        var x = Markup.Part().Raw($"<answers xmlns=\"{Namespace}\">");
        foreach (var variable in job.Document.Variables)
        {
            x.Write($"<value path=\"{variable.Path}\" label=\"{variable.Label}\">{Stored(variable)}</value>");
        }
        return x.Raw("</answers>").ToBytes();
    }

    /// <summary>Dates are stored as dates, and Word prints them in the calendar of the control.</summary>
    private static string Stored(Variable variable) => variable switch
    {
        { Answered: false } => "",
        { Kind: VariableKind.Date, Date: { } date } => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => variable.Text,
    };
}
