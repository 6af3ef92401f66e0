using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace DocGen.Tests.Shared;

/// <summary>Programs that tests open documents with. On Debian and Ubuntu, as root, missing ones are installed.</summary>
public static class Programs
{
    public const string LibreOffice = "soffice";
    public const string Calc = "libreoffice-calc";
    public const string PdfText = "pdftotext";
    public const string Pandoc = "pandoc";
    public const string PythonDocx = "python-docx";

    /// <summary>Debian's: other Pythons on the PATH do not see its packages.</summary>
    public const string Python = "/usr/bin/python3";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private static readonly Dictionary<string, string[]> Packages = new(StringComparer.Ordinal)
    {
        [LibreOffice] = ["libreoffice-writer-nogui", "fonts-noto-cjk", "fonts-ipaexfont"],
        [Calc] = ["libreoffice-calc-nogui"],
        [PdfText] = ["poppler-utils"],
        [Pandoc] = ["pandoc"],
        [PythonDocx] = ["python3-docx"],
    };

    private static readonly Lazy<HashSet<string>> Missing = new(FindMissing);

    /// <summary>Why a test that needs these programs cannot run; null where it can, and on the build server, where it has to.</summary>
    public static string? WhyNot(params string[] programs)
    {
        var missing = programs.Where(Missing.Value.Contains).ToList();
        if (missing.Count == 0 || Environment.GetEnvironmentVariable("CI") == "true") return null;
        return $"{string.Join(", ", missing)} is not installed (Debian, Ubuntu: apt-get install {string.Join(' ', missing.SelectMany(p => Packages[p]))}).";
    }

    /// <summary>What a program writes to its output.</summary>
    public static string Run(string program, params IEnumerable<string> arguments)
    {
        var (code, output, errors) = RunToEnd(program, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"{program}: {code} {errors}");
    }

    public static (int Code, string Output, string Errors) RunToEnd(string program, IEnumerable<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (process.WaitForExit(Patience)) return (process.ExitCode, output.Result, errors.Result);
        process.Kill(entireProcessTree: true);
        throw new TimeoutException(program);
    }

    private static HashSet<string> FindMissing()
    {
        var missing = Packages.Keys.Where(p => !IsThere(p)).ToList();
        if (missing.Count == 0 || !Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get")) return [.. missing];
        string[] install = ["install", "-y", "-qq", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300", .. missing.SelectMany(p => Packages[p])];
        if (!Apt(install) && Apt(["update", "-qq"])) Apt(install);
        return [.. missing.Where(p => !IsThere(p))];
    }

    private static bool Apt(IEnumerable<string> arguments)
    {
        try
        {
            return RunToEnd("apt-get", arguments, ("DEBIAN_FRONTEND", "noninteractive")).Code == 0;
        }
        catch (Exception fault) when (fault is TimeoutException or Win32Exception)
        {
            return false;
        }
    }

    private static bool IsThere(string program) => program switch
    {
        PythonDocx => File.Exists(Python) && RunToEnd(Python, ["-c", "import docx"]).Code == 0,
        // It has no program of its own: it is a part of LibreOffice.
        Calc => Find(LibreOffice) is { } office && File.Exists(Path.Combine(Path.GetDirectoryName(File.ResolveLinkTarget(office, returnFinalTarget: true)?.FullName ?? office)!, "libsclo.so")),
        _ => Find(program) is not null,
    };

    private static string? Find(string program) => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => (string[])[Path.Combine(folder, program), Path.Combine(folder, program + ".exe")]).FirstOrDefault(File.Exists);
}
