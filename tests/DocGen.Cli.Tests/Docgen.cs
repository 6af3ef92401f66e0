using System.Diagnostics;
using DocGen.Cli.Commands;
using DocGen.Cli.Speech;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

/// <summary>What a run of the command gave.</summary>
internal sealed record Outcome(int Code, string Output, string Errors)
{
    public string All => Output + Errors;
}

/// <summary>Runs the command: inside the test, or as a process of its own.</summary>
internal static class Docgen
{
    public static Outcome Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var language = arguments.Contains("--lang") ? UserLanguage.Of(arguments) : Documents.Diagnostics.Language.Japanese;
        var code = DocGenCommand.Run(arguments, output, errors, language);
        return new Outcome(code, output.ToString(), errors.ToString());
    }

    /// <summary>The same with the library of the repository.</summary>
    public static Outcome RunHere(params string[] arguments) => Run([.. arguments, "--library", Repository.Root]);

    public static Outcome RunProcess(string folder, IReadOnlyDictionary<string, string> surroundings, params string[] arguments) =>
        RunProcess(Path.Combine(AppContext.BaseDirectory, "docgen.dll"), folder, surroundings, arguments);

    public static Outcome RunProcess(string program, string folder, IReadOnlyDictionary<string, string> surroundings, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in new[] { "DOCGEN_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "TZ" }) start.Environment.Remove(name);
        foreach (var (name, value) in surroundings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Outcome(process.ExitCode, output, errors.Result);
    }
}
