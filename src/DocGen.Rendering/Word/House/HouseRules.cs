using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.Word.House;

/// <summary>What can be wrong with the body's own Word file that a document takes its look from.</summary>
public static class HouseRules
{
    public static Rule Unusable { get; } = new("DG4201", Severity.Error,
        new("見た目の元とするファイルが読めません：{0}", "The file to take the look from cannot be read: {0}"),
        new("Wordで開いて、.docx形式で保存し直してください。暗号化や「厳密な Open XML」は使えません。", "Open it in Word and save it again as .docx; neither encrypted nor as Strict Open XML."));

    public static Rule Macros { get; } = new("DG4202", Severity.Warning,
        new("マクロは引き継ぎません。", "Macros are left out."),
        new("見た目の元とするファイルは、マクロのない.docxにしておくことを勧めます。", "Better take the look from a .docx without macros."));

    public static Rule External { get; } = new("DG4203", Severity.Warning,
        new("{0}にある、ファイルの外を指すもの（{1}）は引き継ぎません。", "What points outside the file in {0} is left out: {1}"),
        new("図は、リンクではなくファイルに埋め込んでください。", "Embed pictures instead of linking them."));

    public static Rule Embedded { get; } = new("DG4204", Severity.Warning,
        new("{0}にある埋込みオブジェクトなど（{1}）は引き継ぎません。", "Embedded objects and the like in {0} are left out: {1}"),
        new("図（PNG、JPEG、EMFなど）にして貼り付けてください。", "Paste it as a picture (PNG, JPEG, EMF …)."));

    public static Rule InvalidPart { get; } = new("DG4205", Severity.Warning,
        new("{0}はWordの形式に合わないため引き継ぎません：{1}", "{0} does not follow Word's schema and is left out: {1}"),
        new("Wordで開いて保存し直すと直ることがあります。", "Opening and saving it in Word may mend it."));

    public static Rule OwnList { get; } = new("DG4206", Severity.Information,
        new("スタイル「{0}」の段落番号は引き継ぎません。番号と字下げは採番方式に従います。", "The numbering of style “{0}” is left out: numbers and indents follow the numbering scheme."),
        new("番号の形を変えるときは templates/numbering.yaml の採番方式を変えてください。", "To change the form of numbers, change the scheme in templates/numbering.yaml."));

    public static Rule BadPage { get; } = new("DG4207", Severity.Warning,
        new("用紙と余白の設定が使えないため引き継ぎません：{0}", "The page setup cannot be used and is left out: {0}"),
        new("「レイアウト」で用紙と余白を設定し直してください。", "Set paper and margins again under Layout."));
}
