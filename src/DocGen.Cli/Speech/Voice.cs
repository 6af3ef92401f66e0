using System.Text.Json.Nodes;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Cli.Speech;

/// <summary>Where the program speaks and in which language: results to the output, findings and failures to the error stream.</summary>
internal sealed record Voice(TextWriter Output, TextWriter Errors, Language Language)
{
    private const string Red = "\e[31m", Yellow = "\e[33m", Plain = "\e[0m";

    /// <summary>What a person types at a terminal; null where nobody is there to answer.</summary>
    public TextReader? Input { get; init; }

    /// <summary>What another program hands over.</summary>
    public TextReader Piped { get; init; } = TextReader.Null;

    /// <summary>Whether colours and lines that are written over show.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>How many half-width characters a line holds.</summary>
    public int Width { get; init; } = int.MaxValue;

    /// <summary>Only results, findings and failures are said, not what was done (<c>--quiet</c>).</summary>
    public bool IsQuiet { get; set; }

    /// <summary>What is said as JSON instead of in words, written at the end (<c>--json</c>); null where words are wanted.</summary>
    public JsonObject? Json { get; set; }

    public void Say(Wording wording, params ReadOnlySpan<object?> arguments)
    {
        if (!IsQuiet && Json is null) Output.WriteLine(wording.Format(Language, arguments));
    }

    /// <summary>A failure or warning that is no finding in a file.</summary>
    public void Complain(Wording wording, params ReadOnlySpan<object?> arguments) => Complain(wording.Format(Language, arguments));

    public void Complain(string message)
    {
        if (Json is not null) List("messages").Add(message);
        else Errors.WriteLine(message);
    }

    public string Word(Wording wording) => wording.In(Language);

    /// <summary>Shows findings for people to read, or puts them into the JSON.</summary>
    public void Show(IReadOnlyCollection<Diagnostic> findings)
    {
        if (Json is not null)
        {
            foreach (var finding in findings) List("findings").Add(Reports.JsonReport.Of(finding, Language));
            return;
        }
        foreach (var finding in findings)
        {
            var place = finding.Place.File is { Length: > 0 } ? finding.Place + ": " : "";
            Errors.WriteLine($"{place}{Coloured(finding.Severity)} {finding.Rule.Code}: {finding.Message(Language)}");
            if (finding.Also is { } also) Errors.WriteLine($"    {also}");
            var hint = finding.Hint(Language);
            if (hint.Length > 0) Errors.WriteLine("    " + Texts.Hint.Format(Language, hint));
        }
        if (findings.Count > 0)
            Complain(Texts.Found, findings.Count(f => f.Severity == Severity.Error), findings.Count(f => f.Severity == Severity.Warning));
    }

    /// <summary>Writes the JSON, which always says what was found.</summary>
    public void Close()
    {
        if (Json is not { } json) return;
        List("findings");
        Output.WriteLine(json.ToJsonString(JsonTexts.Options).ReplaceLineEndings("\n"));
        Json = null;
    }

    private JsonArray List(string name)
    {
        if (Json![name] is not JsonArray list) Json[name] = list = [];
        return list;
    }

    public static Wording NameOf(Severity severity) => severity switch
    {
        Severity.Error => Texts.Error,
        Severity.Warning => Texts.Warning,
        _ => Texts.Information,
    };

    private string Coloured(Severity severity)
    {
        var name = Word(NameOf(severity));
        return !IsTerminal || severity == Severity.Information ? name : (severity == Severity.Error ? Red : Yellow) + name + Plain;
    }
}
