using System.Collections.Immutable;

namespace DocGen.Documents;

/// <summary>
/// How much of anything is taken from files that may come from elsewhere. The numbers are far above what a drafter writes and far below what
/// hurts; <c>--limit name=number</c> sets another, no file can. docs/limits.md lists them.
/// </summary>
public sealed record Limits
{
    // Travels with the work, also into what runs side by side; a test can have its own.
    private static readonly AsyncLocal<Limits?> InForce = new();

    public static Limits Default { get; } = new();

    /// <summary>The limits in force here.</summary>
    public static Limits Current => InForce.Value ?? Default;

    public int TextCharacters { get; init; } = 4_000_000;

    public int LibraryFiles { get; init; } = 20_000;

    public int FolderDepth { get; init; } = 16;

    public int YamlDepth { get; init; } = 32;

    public int ValueCharacters { get; init; } = 100_000;

    public int ListItems { get; init; } = 10_000;

    public int LevelsUp { get; init; } = 3;

    public int LoopSteps { get; init; } = 20_000;

    public int CallDepth { get; init; } = 60;

    public int MergedCharacters { get; init; } = 4_000_000;

    public int MergeSeconds { get; init; } = 30;

    public int PictureKilobytes { get; init; } = 16 * 1024;

    public int PackageParts { get; init; } = 2_000;

    public int PartKilobytes { get; init; } = 64 * 1024;

    public int PackageKilobytes { get; init; } = 256 * 1024;

    public int XmlDepth { get; init; } = 200;

    /// <summary>Every limit by the name that <c>--limit</c> and docs/limits.md use.</summary>
    public static ImmutableArray<Limit> All { get; } =
    [
        new("text-characters", new("一つのテキストファイル（条項、YAML）の文字数", "characters of a text file (clause, YAML)"), l => l.TextCharacters, (l, n) => l with { TextCharacters = n }),
        new("library-files", new("ライブラリのファイルの数", "files of a library"), l => l.LibraryFiles, (l, n) => l with { LibraryFiles = n }),
        new("folder-depth", new("ライブラリのフォルダーの深さ", "depth of a library's folders"), l => l.FolderDepth, (l, n) => l with { FolderDepth = n }),
        new("yaml-depth", new("YAMLの入れ子の深さ", "nesting of YAML"), l => l.YamlDepth, (l, n) => l with { YamlDepth = n }),
        new("value-characters", new("一つの回答の文字数", "characters of an answer"), l => l.ValueCharacters, (l, n) => l with { ValueCharacters = n }),
        new("list-items", new("一覧又は表の回答の件数", "items of a list or rows of a table"), l => l.ListItems, (l, n) => l with { ListItems = n }),
        new("levels-up", new("案件のファイルが名指すファイルまで遡れるフォルダーの段数", "folders upwards to a file that a case names"), l => l.LevelsUp, (l, n) => l with { LevelsUp = n }),
        new("loop-steps", new("差し込みの繰返しの回数", "steps of a loop in a merge field"), l => l.LoopSteps, (l, n) => l with { LoopSteps = n }),
        new("call-depth", new("条項と関数の呼出しの深さ", "depth of includes and calls"), l => l.CallDepth, (l, n) => l with { CallDepth = n }),
        new("merged-characters", new("差し込んだ後の一文書の文字数", "characters of a merged document"), l => l.MergedCharacters, (l, n) => l with { MergedCharacters = n }),
        new("merge-seconds", new("一文書の差し込みの秒数", "seconds to merge a document"), l => l.MergeSeconds, (l, n) => l with { MergeSeconds = n }),
        new("picture-kilobytes", new("図のキロバイト数", "kilobytes of a picture"), l => l.PictureKilobytes, (l, n) => l with { PictureKilobytes = n }),
        new("package-parts", new("WordやExcelのファイルの部品の数", "parts of a Word or Excel file"), l => l.PackageParts, (l, n) => l with { PackageParts = n }),
        new("part-kilobytes", new("その部品一つを広げたキロバイト数", "kilobytes of one part, unpacked"), l => l.PartKilobytes, (l, n) => l with { PartKilobytes = n }),
        new("package-kilobytes", new("その全体を広げたキロバイト数", "kilobytes of all parts, unpacked"), l => l.PackageKilobytes, (l, n) => l with { PackageKilobytes = n }),
        new("xml-depth", new("その中のXMLの入れ子の深さ", "nesting of the XML in it"), l => l.XmlDepth, (l, n) => l with { XmlDepth = n }),
    ];

    /// <summary>Puts these limits in force until the result is disposed.</summary>
    public IDisposable Use()
    {
        var before = InForce.Value;
        InForce.Value = this;
        return new Restored(before);
    }

    private sealed class Restored(Limits? before) : IDisposable
    {
        public void Dispose() => InForce.Value = before;
    }
}
