using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Interview;
using DocGen.Drafting.Tests.Content;
using DocGen.Drafting.Writing;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Tests.Writing;

/// <summary>What a person remarked in a case file stays when the program writes the file anew.</summary>
public class RemarksTests
{
    private const string Case = """
        # yaml-language-server: $schema=schema/case.schema.json
        # 情報システム課　令和8年度の案件

        documents: [contract]   # 仕様書は別に作る
        outsourcing: {type: process}

        # 選択は課長の了承を得た。
        options:
          # 原則どおり（4月3日の打合せ）
          subcontracting: prohibit  # 変更するときは要協議
          award: lowest
          # 随意契約なら single
        values:
          project:
            title: 統計の集計 # 仮の名
            # 着手日は未定
            deliverables:
              # 紙も要る
              - {name: 報告書, form: "A4 # 冊子"}   # 3部
              - name: データ
                # CSV のみ
                form: CSV
            background: |-
              経緯は次のとおり。
              # これは値
        leave_out:
          # 財務課と協議済み
          - {measure: structure, reason: 小規模}  # 台帳あり
        # 終わり
        """;

    private static readonly string[] Written =
    [
        "# yaml-language-server: $schema=schema/case.schema.json", "# 情報システム課　令和8年度の案件", "documents: [contract]  # 仕様書は別に作る",
        "# 選択は課長の了承を得た。\noptions:", "  # 原則どおり（4月3日の打合せ）\n  subcontracting: prohibit  # 変更するときは要協議", "# 随意契約なら single\n",
        "    title: 統計の集計  # 仮の名", "    # 着手日は未定\n    deliverables:", "      # 紙も要る\n      - {name: 報告書, form: \"A4 # 冊子\"}  # 3部", "# CSV のみ\n",
        "  # 財務課と協議済み\n  - {measure: structure, reason: 小規模}  # 台帳あり", "# 終わり\n",
    ];

    [Fact]
    public void Remarks_stay_where_they_stood()
    {
        var written = Rewritten(Case);
        Assert.All(Written, line => Assert.Contains(line, written, StringComparison.Ordinal));
        Assert.StartsWith(Written[0] + "\n" + Written[1] + "\n", written, StringComparison.Ordinal);
        Assert.EndsWith("# 終わり\n", written, StringComparison.Ordinal);
        Assert.Equal(Answers(Case), Answers(written));
        // Once more changes nothing: neither are the writer's own remarks taken for a person's.
        Assert.Equal(written, Rewritten(written));
    }

    [Fact]
    public void A_remark_whose_key_is_gone_stands_at_the_end()
    {
        var without = Rewritten(Case, draft => draft.Without(draft.Questions.Single(q => q.Id == "project.title")).Without(draft.Questions.Single(q => q.Id == "subcontracting")));
        Assert.EndsWith("# 原則どおり（4月3日の打合せ）\n# 変更するときは要協議\n# 仮の名\n# 終わり\n", without, StringComparison.Ordinal);
    }

    [Fact]
    public void The_writers_own_remarks_go_with_what_they_say()
    {
        var open = Rewritten("documents: [procurement-spec, contract]\noutsourcing: {type: process}\n");
        Assert.Contains("  # award:", open, StringComparison.Ordinal);
        var answered = Rewritten(open, draft => draft.Answer(draft.Questions.Single(q => q.Id == "project.title"), TypedAnswers.Of("題", new DiagnosticBag()), new DiagnosticBag())!);
        Assert.Contains("    title: 題\n", answered, StringComparison.Ordinal);
        Assert.DoesNotContain("# title:", answered, StringComparison.Ordinal);
        // A changed answer has a new remark, not the old one too; a person's remark between the lines of an open question stays.
        var changed = Rewritten(answered.Replace("    # title", "", StringComparison.Ordinal).Replace("  # award", "  # ここは未定\n  # award", StringComparison.Ordinal));
        Assert.Single(changed.Split("# ここは未定")[1..]);
        Assert.Equal(changed.Split('\n').Length, Rewritten(changed).Split('\n').Length);
    }

    [Fact]
    public void No_line_is_lost_whatever_stands_where()
    {
        // A remark of its own in front of, behind and between all lines of a sample that are not inside a text.
        var tried = 0;
        foreach (var sample in RealLibrary.Samples.Where(s => !File.ReadAllText(s).Contains('|')).Take(12))
        {
            var text = string.Concat(File.ReadAllText(sample).TrimEnd('\n').Split('\n').Select((l, i) => l.TrimStart().StartsWith('#') || l.Length == 0 ? l + "\n" : $"{Indent(l)}# 前{i}\n{l} # 横{i}\n"));
            var bag = new DiagnosticBag();
            var path = Path.Combine(Path.GetDirectoryName(sample)!, "nowhere.yaml");
            var plain = YamlDocument.Parse(text, path, bag);
            if (bag.HasErrors) continue;
            var written = Remarks.Keep(RealLibrary.Library, text, CaseWriter.Case(RealLibrary.Library, CaseText.Of(AnswerReader.Read(RealLibrary.Library, sample, [], bag)) with { Former = plain }));
            Assert.Equal(Own(text), Own(written));
            tried++;
        }
        Assert.True(tried > 5, $"{tried}");
    }

    private static string Rewritten(string text, Func<CaseDraft, CaseDraft>? change = null)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("case.yaml", text);
        var bag = new DiagnosticBag();
        var library = RealLibrary.Library;
        var draft = CaseDraft.Of(library, AnswerReader.Given(library, null, bag), AnswerReader.Read(library, path, [], bag));
        Assert.Equal("", Findings.Text(bag));
        var written = (change?.Invoke(draft) ?? draft).Written with { Former = YamlDocument.Parse(text, path, bag) };
        return Remarks.Keep(library, text, CaseWriter.Case(library, written));
    }

    private static string Answers(string text)
    {
        using var folder = new TemporaryFolder();
        var bag = new DiagnosticBag();
        var hash = AnswerReader.Read(RealLibrary.Library, folder.Write("case.yaml", text), [], bag).Hash;
        Assert.Equal("", Findings.Text(bag));
        return hash;
    }

    private static List<string> Own(string text) => [.. YamlRemark.In(text).Select(r => r.Text).Where(t => t.StartsWith("# 前", StringComparison.Ordinal) || t.StartsWith("# 横", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    private static string Indent(string line) => line[..(line.Length - line.TrimStart().Length)];
}
