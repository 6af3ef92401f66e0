namespace DocGen.Rendering.LibreOffice;

/// <summary>
/// A user profile of our own. A running LibreOffice would otherwise take the call over and ignore it, and the user's own settings
/// would change the result.
/// </summary>
internal static class OfficeProfile
{
    /// <summary>
    /// Japanese as the locale: without it LibreOffice shows references to full-width numbers with half-width digits. LC_ALL would do the
    /// same on Unix alone, and where that locale is not installed paths with Japanese characters could no longer be opened.
    /// </summary>
    private const string Settings =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ja-JP</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Misc"><prop oor:name="FirstRun" oor:op="fuse"><value>false</value></prop></item>
        <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
        </oor:items>
        """;

    /// <summary>Makes the profile and returns the argument that names it.</summary>
    public static string Make(string folder)
    {
        var user = Directory.CreateDirectory(Path.Combine(folder, "user"));
        File.WriteAllText(Path.Combine(user.FullName, "registrymodifications.xcu"), Settings);
        return "-env:UserInstallation=" + new Uri(folder).AbsoluteUri;
    }
}
