using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Speech;

/// <summary>Where the program speaks and in which language: results to the output, findings and failures to the error stream.</summary>
internal sealed record Voice(TextWriter Output, TextWriter Errors, Language Language)
{
    public void Say(Wording wording, params ReadOnlySpan<object?> arguments) => Output.WriteLine(wording.Format(Language, arguments));

    public void Complain(Wording wording, params ReadOnlySpan<object?> arguments) => Errors.WriteLine(wording.Format(Language, arguments));

    public string Word(Wording wording) => wording.In(Language);

    /// <summary>Shows findings for people to read.</summary>
    public void Show(IReadOnlyCollection<Diagnostic> findings)
    {
        foreach (var finding in findings)
        {
            var place = finding.Place.File is { Length: > 0 } ? finding.Place + ": " : "";
            Errors.WriteLine($"{place}{Word(NameOf(finding.Severity))} {finding.Rule.Code}: {finding.Message(Language)}");
            if (finding.Also is { } also) Errors.WriteLine($"    {also}");
            var hint = finding.Hint(Language);
            if (hint.Length > 0) Errors.WriteLine("    " + Texts.Hint.Format(Language, hint));
        }
        if (findings.Count > 0)
            Complain(Texts.Found, findings.Count(f => f.Severity == Severity.Error), findings.Count(f => f.Severity == Severity.Warning));
    }

    public static Wording NameOf(Severity severity) => severity switch
    {
        Severity.Error => Texts.Error,
        Severity.Warning => Texts.Warning,
        _ => Texts.Information,
    };
}
