using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Sheets;

/// <summary>What can be wrong with answer sheets.</summary>
public static class SheetRules
{
    public static Rule NotAnswerSheet { get; } = Error("DG2840", "DocGen が作った回答票ではありません。", "This is not an answer sheet that DocGen has made.",
        "docgen sheet が作った Excel に記入したものを指定してください。シートを別のブックへ写すと読めません。", "Give a workbook that docgen sheet made. Sheets copied into another workbook cannot be read.");

    public static Rule UnknownQuestion { get; } = Error("DG2841", "質問「{0}」は、このライブラリにありません。", "There is no question '{0}' in this library.",
        "回答票を作ったときと同じライブラリを使うか、回答票を作り直してください。隠れた列は変えないでください。", "Use the library that the sheet was made with, or make the sheet anew; leave its hidden column as it is.");

    public static Rule NoneAndSome { get; } = Error("DG2842", "「{0}」で、ないという答え（どれも選ばない、なし）とある答えの両方があります。", "'{0}' says both that there is none and which there are.",
        "どちらかを消してください。", "Clear one of them.");

    private static Rule Error(string code, string japanese, string english, string hint, string englishHint) =>
        new(code, Severity.Error, new Wording(japanese, english), new Wording(hint, englishHint));
}
