using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Word.Parts;

/// <summary><c>settings.xml</c>: how Word composes the text.</summary>
internal static class SettingsPart
{
    public static byte[] Write(WordJob job, bool hasFootnotes)
    {
        var x = Markup.Part().Raw($"<w:settings {WordParts.Namespaces}><w:zoom w:percent=\"100\"/><w:bordersDoNotSurroundHeader/><w:bordersDoNotSurroundFooter/>");
        x.Write($"<w:defaultTabStop w:val=\"{job.Measure.Characters(4)}\"/>");
        if (job.House is { HasEvenPages: true }) x.Raw("<w:evenAndOddHeaders/>");
        x.Raw("<w:characterSpacingControl w:val=\"compressPunctuation\"/>");
        if (hasFootnotes) x.Raw("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>");
        // The set that Japanese Word itself writes; without doNotExpandShiftReturn a justified line before a line break is pulled apart.
        x.Raw("<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:useFELayout/>");
        x.Raw("<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>");
        return x.Raw("<w:themeFontLang w:val=\"ja-JP\" w:eastAsia=\"ja-JP\"/></w:settings>").ToBytes();
    }
}
