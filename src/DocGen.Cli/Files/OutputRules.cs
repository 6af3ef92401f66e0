using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Files;

/// <summary>DG5101–5119: what can be wrong where the outputs go.</summary>
internal static class OutputRules
{
    public static Rule KeptAside { get; } = new("DG5101", Severity.Warning,
        new("前回の書出しの後に手で直されているため、「{0}」として残し、新しいファイルを書きました。", "It was changed by hand since it was written; that version is kept as '{0}'."),
        new("直した所を条項か回答に移してください。残さないときは --on-edited overwrite、書き出さないときは --on-edited stop を付けます。", "Move the changes into clauses or answers. --on-edited overwrite replaces such files, --on-edited stop writes nothing."));

    public static Rule Edited { get; } = new("DG5102", Severity.Error,
        new("前回の書出しの後に手で直されているため、この案件は書き出しませんでした（--on-edited stop）。", "It was changed by hand since it was written, so nothing of this case was written (--on-edited stop)."),
        new("別の場所に移すか、--on-edited keep を付けてください。", "Move it elsewhere, or use --on-edited keep."));

    public static Rule InUse { get; } = new("DG5103", Severity.Error,
        new("ほかのプログラム（Word など）で開かれているため、書けません。", "It is open in another program (Word, for example) and cannot be written."),
        new("そのファイルを閉じて、もう一度書き出してください。この案件のほかのファイルも前のままです。", "Close it and build again. The other files of this case are as they were."));

    public static Rule DiskFull { get; } = new("DG5104", Severity.Error,
        new("空き容量が足りないため、書けません。", "There is no space left to write it."),
        new("不要なファイルを消すか、--output で別のドライブを指定してください。前に書き出したファイルはそのままです。", "Make room, or name another drive with --output. What was written before is as it was."));

    public static Rule NotAllowed { get; } = new("DG5105", Severity.Error,
        new("書込みが許されていません。", "Writing is not permitted."),
        new("フォルダーとファイルの権限、読取り専用の設定を確かめるか、--output で別の場所を指定してください。", "Check the permissions and the read-only mark, or name another folder with --output."));

    public static Rule PathTooLong { get; } = new("DG5106", Severity.Error,
        new("場所の名前が長すぎます。", "The path is too long."),
        new("--output で浅いフォルダーを指定するか、案件名やひな型の file: を短くしてください。", "Name a folder nearer the root with --output, or shorten the case's title or the template's file:."));

    public static Rule DriveGone { get; } = new("DG5107", Severity.Error,
        new("ドライブ又はフォルダーに届きません（{0}）。", "The drive or folder cannot be reached ({0})."),
        new("ネットワークドライブの接続を確かめて、もう一度書き出してください。", "Check the connection to the network drive and build again."));

    public static Rule CannotWrite { get; } = new("DG5108", Severity.Error,
        new("書けません（{0}）。", "It cannot be written ({0})."),
        new("同じ名前のフォルダーがないか、フォルダーの権限と空き容量を確かめてください。", "Look for a folder of the same name; check the permissions and the free space."));

    public static Rule Busy { get; } = new("DG5109", Severity.Error,
        new("別の docgen がこのフォルダーに書き出しているため、この案件は書き出しませんでした。", "Another docgen is writing to this folder, so nothing of this case was written."),
        new("その書出しが終わってから、もう一度書き出してください。", "Build again when it has finished."));

    public static Rule AlreadyThere { get; } = new("DG5111", Severity.Error,
        new("同じ名前の、中身の違うファイルが既にあるため、書きませんでした。", "A file of this name with other content is already there, so nothing was written."),
        new("--output で別の名前を指定するか、置き換えてよければ --overwrite を付けてください。", "Name another file with --output, or use --overwrite to replace it."));

    public static Rule LongForWindows { get; } = new("DG5110", Severity.Warning,
        new("場所の名前が {0} 字あり、Windows の Word や Excel では開けないことがあります（259字まで）。", "The path has {0} characters; Word and Excel on Windows may not open it (at most 259)."),
        new("--output で浅いフォルダーを指定するか、案件名やひな型の file: を短くしてください。", "Name a folder nearer the root with --output, or shorten the case's title or the template's file:."));
}
