using DocGen.Cli.Commands;
using DocGen.Cli.Files;
using DocGen.Cli.Speech;
using DocGen.Cli.Watching;
using DocGen.Documents.Diagnostics;
using DocGen.Library;
using DocGen.Rendering.Word;

namespace DocGen.Cli.Tests.Watching;

public sealed class WatchTests : IDisposable
{
    private readonly SmallLibrary _library = new();

    public void Dispose() => _library.Dispose();

    [Fact]
    public void A_save_rebuilds_and_says_what_changed()
    {
        var outcome = Follow(
            Saving("case.yaml", SmallLibrary.GoodCase.Replace("permit", "prohibit", StringComparison.Ordinal)),
            Saving("case.yaml", SmallLibrary.GoodCase.Replace("org: {name: 環境省}, ", "", StringComparison.Ordinal)),
            Saving("clauses/general/contract/extra.md", "---\ntitle: 追加\nsource: own\n---\n追加の条文である。\n"),
            Saving("templates/contract.md", File.ReadAllText(_library.At("templates/contract.md")).Replace("{{ for", "{{ include 'general/contract/extra' }}\n\n{{ for", StringComparison.Ordinal)));
        Assert.Equal("", outcome.Errors);
        var builds = outcome.Output.Split("作り直しました")[1..];
        Assert.Equal(5, builds.Length);
        Assert.Contains("文言が変わりました：契約書（再委託）", builds[1], StringComparison.Ordinal);
        Assert.Contains("保存：case.yaml", builds[1], StringComparison.Ordinal);
        Assert.Contains("未回答になりました：組織の名称", builds[2], StringComparison.Ordinal);
        Assert.Contains("変わったことはありません。", builds[3], StringComparison.Ordinal);
        Assert.Contains("＋ 契約書：追加", builds[4], StringComparison.Ordinal);
        Assert.Contains("再委託 第1条→第2条", builds[4], StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_is_told_and_the_documents_stay_until_it_is_mended()
    {
        var outcome = Follow(
            Saving("case.yaml", SmallLibrary.GoodCase.Replace("permit", "allow", StringComparison.Ordinal)),
            Removing("case.yaml"),
            Saving("case.yaml", SmallLibrary.GoodCase));
        Assert.Contains("DG2011", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("DG2001", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("前に作った文書をそのまま残します", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Output.Split("作り直しました").Length - 1);
        Assert.Equal(0, outcome.Code);
        Assert.Contains(_library.Built, f => f.EndsWith(".docx", StringComparison.Ordinal));
    }

    [Fact]
    public void A_changed_answer_is_told_and_files_under_a_former_name_go_unless_somebody_changed_them()
    {
        var outcome = Follow(
            Saving("case.yaml", SmallLibrary.GoodCase.Replace("届出", "申請", StringComparison.Ordinal)),
            () =>
            {
                Assert.DoesNotContain("契約書（届出）.docx", _library.Built);
                File.AppendAllText(Path.Combine(_library.CaseOutput, "契約書（申請）.docx"), "x");
                return Saving("case.yaml", SmallLibrary.GoodCase)();
            });
        Assert.Equal("", outcome.Errors);
        // Only the contract's name prints it: the answer stands in none of the texts.
        Assert.Contains("契約書（届出）.docx", _library.Built);
        Assert.Contains("契約書（申請）.docx", _library.Built);
        var days = Follow(Saving("case.yaml", SmallLibrary.GoodCase.Replace("届出}", "届出, days: 5}", StringComparison.Ordinal)));
        Assert.Contains("答えが変わりました：日数", days.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void As_JSON_each_rebuild_is_a_line_and_with_quiet_only_changes_are_said()
    {
        Func<IReadOnlyList<string>>[] saves =
        [
            Saving("case.yaml", SmallLibrary.GoodCase.Replace("permit", "allow", StringComparison.Ordinal)),
            Saving("case.yaml", SmallLibrary.GoodCase.Replace("org: {name: 環境省}, ", "", StringComparison.Ordinal)),
        ];
        var json = Follow(voice => voice with { Json = [] }, saves);
        Assert.Equal("", json.Errors);
        var lines = json.Output.TrimEnd('\n').Split('\n').Select(l => System.Text.Json.Nodes.JsonNode.Parse(l)!).ToList();
        Assert.Equal([true, false, true], lines.Select(l => (bool)l["rebuilt"]!));
        Assert.Equal("DG2011", (string?)lines[1]["findings"]![0]!["code"]);
        Assert.Equal("org.name", (string?)lines[2]["unanswered"]![0]);
        Assert.Empty(lines[2]["findings"]!.AsArray());
        _library.Write("case.yaml", SmallLibrary.GoodCase);
        var quiet = Follow(voice => voice with { IsQuiet = true }, saves[1]);
        Assert.Equal("  未回答になりました：組織の名称\n", quiet.Output);
    }

    [Fact]
    public void What_the_build_itself_writes_is_no_save()
    {
        var outcome = Follow(() => [_library.At("output/x.docx")]);
        Assert.Single(outcome.Output.Split("作り直しました")[1..]);
    }

    /// <summary>The file system itself: an editor that writes beside and renames over, in whatever time it takes.</summary>
    [Fact]
    public void A_file_that_is_replaced_by_renaming_counts_as_saved()
    {
        using var changes = new FolderChanges();
        using var stop = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        changes.Watch([_library.Path]);
        var temporary = _library.At("case.yaml~1.tmp");
        var writing = new Thread(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                File.WriteAllText(temporary, SmallLibrary.GoodCase);
                File.Move(temporary, _library.Case, overwrite: true);
                Thread.Sleep(200);
            }
        });
        writing.Start();
        var saved = changes.Next(stop.Token);
        stop.Cancel();
        writing.Join();
        Assert.Contains(_library.Case, saved);
        Assert.DoesNotContain(temporary, saved);
    }

    [Fact]
    public void Stopping_ends_the_waiting()
    {
        using var changes = new FolderChanges();
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Empty(changes.Next(stop.Token));
    }

    private Func<IReadOnlyList<string>> Saving(string path, string content) => () => [_library.Write(path, content)];

    private Func<IReadOnlyList<string>> Removing(string path) => () =>
    {
        File.Delete(_library.At(path));
        return [_library.At(path)];
    };

    private Outcome Follow(params Func<IReadOnlyList<string>>[] saves) => Follow(voice => voice, saves);

    private Outcome Follow(Func<Voice, Voice> tuned, params Func<IReadOnlyList<string>>[] saves)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var voice = tuned(new Voice(output, errors, Language.Japanese));
        var houses = new HouseFiles(null);
        using var laidOut = new LaidOutFiles(new WordOptions(), paginate: false, houses);
        var watched = new WatchedCase(voice, CaseFiles.In(_library.Case)[0], _library.Output, DocumentFiles.WritersFor("docx", laidOut, voice), houses,
            new WatchedLibrary(_library.Path, bag => ClauseLibrary.Load(_library.Path, bag)), new ChangeReport(voice));
        using var changes = new Saves(saves);
        WatchCommand.Follow(watched, changes, CancellationToken.None);
        return new Outcome(watched.IsGood ? 0 : 1, output.ToString(), errors.ToString());
    }

    private sealed class Saves(IEnumerable<Func<IReadOnlyList<string>>> saves) : IChangeSource
    {
        private readonly Queue<Func<IReadOnlyList<string>>> _left = new(saves);

        private bool _isWatching;

        public void Watch(IReadOnlyCollection<string> folders) => _isWatching = folders.Count > 0;

        public IReadOnlyList<string> Next(CancellationToken cancel) => _isWatching && _left.TryDequeue(out var save) ? save() : [];

        public void Dispose()
        {
        }
    }
}
