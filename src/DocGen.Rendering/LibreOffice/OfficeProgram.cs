namespace DocGen.Rendering.LibreOffice;

/// <summary>Finds soffice: where DOCGEN_SOFFICE says, else on the PATH, else where installers put it.</summary>
internal static class OfficeProgram
{
    public const string Variable = "DOCGEN_SOFFICE";

    private static readonly string[] Names = OperatingSystem.IsWindows() ? ["soffice.exe"] : ["soffice", "libreoffice"];

    /// <summary>Its path; null where it is nowhere.</summary>
    public static string? Find() => OnPath().Concat(UsualPlaces()).FirstOrDefault(File.Exists);

    private static IEnumerable<string> OnPath() =>
        from folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        from name in Names
        select Path.Combine(folder.Trim('"'), name);

    private static IEnumerable<string> UsualPlaces()
    {
        if (OperatingSystem.IsWindows())
        {
            return new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86 }
                .Select(f => Path.Combine(Environment.GetFolderPath(f), "LibreOffice", "program", "soffice.exe"));
        }
        if (OperatingSystem.IsMacOS())
        {
            return new[] { "/", Environment.GetFolderPath(Environment.SpecialFolder.UserProfile) }
                .Select(f => Path.Combine(f, "Applications/LibreOffice.app/Contents/MacOS/soffice"));
        }
        // The downloads of libreoffice.org install under /opt/libreoffice7.6 and the like: the newest first.
        string[] downloads = Directory.Exists("/opt") ? Directory.GetDirectories("/opt", "libreoffice*") : [];
        return ["/usr/bin/soffice", "/usr/local/bin/soffice", "/usr/lib/libreoffice/program/soffice",
            .. downloads.OrderDescending(StringComparer.Ordinal).Select(f => Path.Combine(f, "program", "soffice"))];
    }
}
