using System.Runtime.InteropServices;
using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Speech;

/// <summary>Which language to speak: what <c>--lang</c> says, else the user's surroundings, else Japanese.</summary>
internal static partial class UserLanguage
{
    private const int PrimaryLanguageMask = 0x3FF;
    private const int Japanese = 0x11;

    public static Language Of(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == "--lang" && i + 1 < arguments.Count) return Named(arguments[i + 1]);
            if (arguments[i].StartsWith("--lang=", StringComparison.Ordinal)) return Named(arguments[i]["--lang=".Length..]);
        }
        return FromSurroundings();
    }

    private static Language FromSurroundings()
    {
        foreach (var name in new[] { "DOCGEN_LANG", "LC_ALL", "LC_MESSAGES", "LANG" })
        {
            var value = Environment.GetEnvironmentVariable(name);
            if (!string.IsNullOrEmpty(value) && value is not ("C" or "POSIX" or "C.UTF-8" or "C.utf8")) return Named(value);
        }
        // The program runs with invariant globalization, so Windows has to be asked itself.
        if (OperatingSystem.IsWindows() && (GetUserDefaultUILanguage() & PrimaryLanguageMask) != Japanese) return Language.English;
        return Language.Japanese;
    }

    private static Language Named(string name) =>
        name.StartsWith("ja", StringComparison.OrdinalIgnoreCase) ? Language.Japanese : Language.English;

    [LibraryImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial ushort GetUserDefaultUILanguage();
}
