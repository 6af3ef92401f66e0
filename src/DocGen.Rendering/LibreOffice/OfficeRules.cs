using DocGen.Documents.Diagnostics;

namespace DocGen.Rendering.LibreOffice;

/// <summary>What can go wrong with LibreOffice. What it could not do for us is a warning; the file that is missing for it, an error.</summary>
public static class OfficeRules
{
    public static Rule NotFound { get; } = Warning("DG4301",
        "LibreOffice（soffice）が見つかりません。", "LibreOffice (soffice) was not found.",
        "LibreOfficeを入れるか、sofficeの場所を環境変数 DOCGEN_SOFFICE で示してください（Debian・Ubuntu：apt-get install libreoffice-writer-nogui）。",
        "Install LibreOffice, or name soffice in the environment variable DOCGEN_SOFFICE (Debian, Ubuntu: apt-get install libreoffice-writer-nogui).");

    public static Rule NotThere { get; } = Warning("DG4302",
        "環境変数 DOCGEN_SOFFICE が示す「{0}」がありません。", "“{0}”, which the environment variable DOCGEN_SOFFICE names, does not exist.",
        "DOCGEN_SOFFICE にはsofficeの実行ファイルを書きます。消せば、いつもの場所から探します。", "DOCGEN_SOFFICE names the program soffice. Without it the usual places are searched.");

    public static Rule TimedOut { get; } = Warning("DG4303",
        "LibreOfficeが{0}秒以内に終わらなかったため、止めました。", "LibreOffice was stopped because it had not finished after {0} seconds.",
        "ほかの処理が重いときは、時間をおいて試してください。", "If the machine is busy, try again later.");

    public static Rule Failed { get; } = Warning("DG4304",
        "LibreOfficeが動きませんでした：{0}", "LibreOffice did not run: {0}",
        "sofficeが単独で動くか（soffice --version）を確かめてください。", "See whether soffice runs by itself (soffice --version).");

    public static Rule NotConverted { get; } = Warning("DG4305",
        "LibreOfficeがこの文書を変換できませんでした：{0}", "LibreOffice could not convert this document: {0}",
        "docgen verify で文書を調べ、LibreOfficeで開けるかを確かめてください。", "Check the document with docgen verify and see whether LibreOffice opens it.");

    public static Rule NoPdf { get; } = new("DG4310", Severity.Error,
        new("PDFを作れませんでした。", "The PDF could not be made."),
        new("PDFにはLibreOfficeが要ります。ほかの形式の文書は書き出してあります。", "PDF needs LibreOffice. The other formats have been written."));

    public static Rule NoPages { get; } = Warning("DG4311",
        "ページを数えられなかったため、目次にページ番号を入れずに書きました。", "The pages could not be counted, so the table of contents was written without page numbers.",
        "LibreOfficeが動くようにして作り直してください。Wordで入れるなら、目次を選び、［参考資料］→［目次］→［ユーザー設定の目次］で「ページ番号を表示する」を選びます。",
        "Make LibreOffice work and build again. In Word: select the table of contents, References – Table of Contents – Custom, and tick Show page numbers.");

    public static Rule Unsettled { get; } = Warning("DG4312",
        "目次のページ番号が{0}回数えても定まりませんでした。最後に数えたものを入れました。", "The page numbers of the table of contents had not settled after {0} counts; those of the last count were used.",
        "Wordで開き、目次を右クリックして「フィールド更新」を選んでください。", "Open the document in Word, right-click the table of contents and choose Update Field.");

    private static Rule Warning(string code, string japanese, string english, string japaneseHint, string englishHint) =>
        new(code, Severity.Warning, new Wording(japanese, english), new Wording(japaneseHint, englishHint));
}
