using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.LibreOffice;

/// <summary>One run of soffice: started, waited for, stopped when it takes too long.</summary>
internal static class OfficeRun
{
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(2);

    /// <summary>What soffice said on its error stream, and what prevented it from running to its end.</summary>
    public static (string Said, Diagnostic? Trouble) Run(string program, IEnumerable<string> arguments, TimeSpan limit)
    {
        try
        {
            using var process = Process.Start(StartInfo(program, arguments)) ?? throw new InvalidOperationException(program);
            process.StandardInput.Close();
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(limit))
            {
                // soffice is a script or a starter; what hangs is its child.
                process.Kill(entireProcessTree: true);
                return ("", OfficeRules.TimedOut.At(Place.Nowhere, Math.Ceiling(limit.TotalSeconds).ToString(CultureInfo.InvariantCulture)));
            }
            Task.WaitAll([errors, output], LastWords);
            var said = errors.IsCompletedSuccessfully ? errors.Result.Trim() : "";
            return process.ExitCode == 0
                ? (said, null)
                : (said, OfficeRules.Failed.At(Place.Nowhere, string.Create(CultureInfo.InvariantCulture, $"exit code {process.ExitCode} {LastLine(said)}").Trim()));
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException or IOException)
        {
            return ("", OfficeRules.Failed.At(Place.Nowhere, fault.Message));
        }
    }

    public static string LastLine(string said) =>
        said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault("");

    private static ProcessStartInfo StartInfo(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        // Dates in PDF files are stamped over afterwards; in one time zone they have one length.
        start.Environment["TZ"] = "UTC";
        return start;
    }
}
