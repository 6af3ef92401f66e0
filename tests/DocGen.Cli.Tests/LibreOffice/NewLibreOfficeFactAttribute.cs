using System.ComponentModel;
using System.Globalization;
using System.Text.RegularExpressions;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.LibreOffice;

/// <summary>A test of what LibreOffice can do from a version on; skipped with older ones, on the build server too.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed partial class NewLibreOfficeFactAttribute : ProgramFactAttribute
{
    private static readonly Lazy<int> Installed = new(Find);

    public NewLibreOfficeFactAttribute(int version) : base(Programs.LibreOffice, Programs.PdfText)
    {
        if (Skip is null && Installed.Value < version)
            Skip = string.Create(CultureInfo.InvariantCulture, $"LibreOffice {Installed.Value} cannot do this; it takes {version}.");
    }

    private static int Find()
    {
        try
        {
            return int.Parse(Number().Match(Programs.Run(Programs.LibreOffice, "--version")).Groups[1].Value, CultureInfo.InvariantCulture);
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException or FormatException)
        {
            return 0;
        }
    }

    [GeneratedRegex(@"LibreOffice (\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
