namespace DocGen.Tests.Shared;

/// <summary>LibreOffice's spreadsheet program.</summary>
public static class Calc
{
    /// <summary>Opens a workbook and saves it with LibreOffice's own writer; gives the new file.</summary>
    public static string SaveAgain(string file)
    {
        var folder = Directory.CreateTempSubdirectory("docgen-calc-").FullName;
        Programs.Run(Programs.LibreOffice, $"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder, file);
        return Path.Combine(folder, Path.GetFileName(file));
    }
}
