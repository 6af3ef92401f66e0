using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.Excel;

/// <summary>The questions go out as an answer sheet and come back as a case.</summary>
public class SheetTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");
    private static readonly Lazy<ClauseLibrary> Real = new(() => ClauseLibrary.Load(Repository.Root, new DiagnosticBag()));

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Samples, "*.yaml", SearchOption.AllDirectories)
        .Where(f => File.ReadLines(f).Any(l => l.StartsWith("documents:", StringComparison.Ordinal)))
        .Select(f => Path.GetRelativePath(Samples, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sample_through_the_sheet_answers_the_same(string sample) => Assert.Equal("", RoundTrip(sample, sheet => sheet));

    [CalcFact]
    public void A_sample_saved_by_LibreOffice_answers_the_same() => Assert.Equal("", RoundTrip("ministry/operate-datacenter.yaml", Calc.SaveAgain));

    [Fact]
    public void A_blank_sheet_filled_in_becomes_a_case_with_its_organization()
    {
        using var library = new SmallLibrary();
        var sheet = library.At("sheet.xlsx");
        Assert.Equal(0, library.Run("sheet", "contract", "spec", "-o", sheet).Code);
        Assert.Empty(FilledIn.Faults(sheet));
        // 案件: two types, a subtype, then the title that the contract's name holds, the option, the days.
        FilledIn.Text(sheet, "案件", ("D4", "○"), ("D6", "〇"), ("D7", "届出の受付"), ("D8", "再委託を認める場合"));
        FilledIn.Number(sheet, "案件", "D9", "20");
        FilledIn.Text(sheet, "組織", ("D2", "環境省"));
        var made = library.At("made/case.yaml");
        var outcome = library.Run("new", made, "--sheet", sheet);
        Assert.True(outcome.Code == 0, outcome.All);
        Assert.Equal("""
            # DocGen の案件ファイル。「docgen build このファイル」で文書を作ります。
            organization: organization.yaml
            documents: [contract, spec]
            outsourcing: {type: operate, subtype: onsite}

            options:
              # 再委託を認めますか。
              # → 再委託を認める場合
              subcontracting: permit

            values:
              project:
                # 件名
                title: 届出の受付
                # 日数
                days: 20

            """.ReplaceLineEndings("\n"), File.ReadAllText(made));
        Assert.Contains("    name: 環境省\n", File.ReadAllText(library.At("made/organization.yaml")), StringComparison.Ordinal);
        Assert.Equal(0, library.Run("build", made, "-o", library.Output).Code);
    }

    [Fact]
    public void The_organizations_file_is_never_changed()
    {
        using var library = new SmallLibrary();
        library.Write("organization.yaml", "values: {org: {name: 環境省}}\n");
        library.Write("case.yaml", "organization: organization.yaml\n" + SmallLibrary.GoodCase.Replace("org: {name: 環境省}, ", "", StringComparison.Ordinal));
        var sheet = library.At("sheet.xlsx");
        Assert.Equal(0, library.Run("sheet", library.Case, "-o", sheet).Code);
        FilledIn.Text(sheet, "組織", ("D2", "国土省"));
        var outcome = library.Run("new", library.Case, "--sheet", sheet);
        Assert.Contains("違う回答が 1 件あります", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal("values: {org: {name: 環境省}}\n", File.ReadAllText(library.At("organization.yaml")));
        Assert.Contains("name: 国土省", File.ReadAllText(library.Case), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_person_remarked_in_the_case_stays()
    {
        using var library = new SmallLibrary();
        library.Write("case.yaml", "# 係の控え\n" + SmallLibrary.GoodCase.Replace("permit}\n", "permit}  # 原則は禁止\n# 届出のみ\n", StringComparison.Ordinal));
        var sheet = library.At("sheet.xlsx");
        Assert.Equal(0, library.Run("sheet", library.Case, "-o", sheet).Code);
        Assert.Equal(0, library.Run("new", library.Case, "--sheet", sheet).Code);
        var text = File.ReadAllText(library.Case);
        Assert.StartsWith("# 係の控え\n", text, StringComparison.Ordinal);
        Assert.Contains("\noptions:  # 原則は禁止\n", text, StringComparison.Ordinal);
        Assert.Contains("\n# 届出のみ\nvalues:\n", text, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "D8", "どちらでもない", "案件!D8: 誤り DG2827" },
        { "D4", "はい", "案件!D4: 誤り DG2827" },
        { "D10", "たくさん", "案件!D10: 誤り DG2022" },
        { "D10", "99", "案件!D10: 誤り DG2025" },
        { "F8", "value:project.nothing", "案件!D8: 誤り DG2841" },
        { "F8", "", "案件!D8: 誤り DG2841" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void A_wrong_answer_is_told_by_sheet_and_cell(string cell, string text, string finding)
    {
        using var library = new SmallLibrary();
        var sheet = library.At("sheet.xlsx");
        Assert.Equal(0, library.Run("sheet", library.Case, "-o", sheet).Code);
        FilledIn.Text(sheet, "案件", (cell, text));
        var outcome = library.Run("new", library.At("made.yaml"), "--sheet", sheet);
        Assert.Equal(1, outcome.Code);
        Assert.Contains($"{sheet}: {finding}", outcome.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(library.At("made.yaml")));
    }

    [Fact]
    public void Nothing_and_something_contradict()
    {
        using var library = FormLibrary.Make();
        File.AppendAllText(library.At("templates/check.md"), "\n\n{{ if options.places }}場所{{ end }}\n");
        File.AppendAllText(library.At("clauses/options.yaml"), "places:\n  ask: どこですか。\n  choose: any\n  default: [in]\n  alternatives:\n    in: {label: 中の場合, silent: true}\n    out: {label: 外の場合, silent: true}\n");
        var sheet = library.At("sheet.xlsx");
        Assert.Equal(0, library.Run("sheet", library.Case, "-o", sheet).Code);
        // The option's own row, then one a place; the tables come after the option, which the template's code asks about first.
        FilledIn.Text(sheet, "案件", ("D2", "どれも選ばない"), ("D4", "○"), ("D6", "なし"));
        FilledIn.Text(sheet, "取扱者名簿", ("A3", "山田"));
        var outcome = library.Run("new", library.At("made.yaml"), "--sheet", sheet);
        Assert.Contains("案件!D2: 誤り DG2842: 「どこですか。」", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains("案件!D6: 誤り DG2842: 「取扱者名簿」", outcome.Errors, StringComparison.Ordinal);
        FilledIn.Text(sheet, "案件", ("D4", ""), ("D6", ""));
        Assert.Equal(0, library.Run("new", library.At("made.yaml"), "--sheet", sheet).Code);
        var made = File.ReadAllText(library.At("made.yaml"));
        Assert.Contains("  places: []\n", made, StringComparison.Ordinal);
        Assert.Contains("- {name: 山田}", made, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_tab_and_a_foreign_workbook_are_told()
    {
        using var library = FormLibrary.Make();
        var sheet = library.At("sheet.xlsx");
        Assert.Equal(0, library.Run("sheet", library.Case, "-o", sheet).Code);
        FilledIn.Rename(sheet, "案件", "件");
        Assert.Contains("案件: 誤り DG2821", library.Run("new", library.At("made.yaml"), "--sheet", sheet).Errors, StringComparison.Ordinal);
        Assert.Contains("DG2840", library.Run("new", library.At("made.yaml"), "--sheet", FormLibrary.Workbook(library)).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_do_not_matter_turn_grey_by_a_formula()
    {
        using var library = new SmallLibrary();
        File.AppendAllText(library.At("clauses/variables.yaml"), "  limit: {label: 上限, when: subcontracting=permit or type=build}\n");
        library.Write("templates/spec.md", File.ReadAllText(library.At("templates/spec.md")) + "\n{{ project.limit }}\n");
        var sheet = library.At("sheet.xlsx");
        Assert.Equal(0, library.Run("sheet", "spec", "-o", sheet).Code);
        using var book = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(sheet, false);
        var formulas = book.WorkbookPart!.WorksheetParts.SelectMany(s => s.Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Formula>()).Select(f => f.Text);
        Assert.Contains("""NOT(OR($D$7="再委託を認める場合",$D$3="○"))""", formulas);
    }

    // Empty where the case that comes back says what the one that went out said.
    private static string RoundTrip(string sample, Func<string, string> onTheWay)
    {
        using var folder = new TemporaryFolder(Directory.EnumerateFiles(Samples, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".yaml" or ".md")
            .Select(f => KeyValuePair.Create(Path.GetRelativePath(Samples, f), File.ReadAllText(f))));
        var file = Path.Combine(folder.Path, sample);
        var bag = new DiagnosticBag();
        var before = AnswerReader.Read(Real.Value, file, [], bag);
        var sheet = Path.Combine(folder.Path, "sheet.xlsx");
        var outcome = Docgen.RunHere("sheet", file, "-o", sheet);
        Assert.True(outcome.Code == 0, outcome.All);
        Assert.Empty(FilledIn.Faults(sheet));
        File.Delete(file);
        outcome = Docgen.RunHere("new", file, "--sheet", onTheWay(sheet));
        Assert.True(outcome.Code == 0, outcome.All);
        Assert.Equal("", outcome.Errors);
        var after = AnswerReader.Read(Real.Value, file, [], bag);
        Assert.Equal(before.Documents.AsEnumerable(), after.Documents.AsEnumerable());
        var changed = before.Values.Keys.Union(after.Values.Keys).Where(p => !Equals(before.Values.GetValueOrDefault(p)?.Value, after.Values.GetValueOrDefault(p)?.Value))
            .Concat(before.Options.Keys.Union(after.Options.Keys).Where(o => string.Join(',', before.Options.GetValueOrDefault(o)?.Keys ?? []) != string.Join(',', after.Options.GetValueOrDefault(o)?.Keys ?? [])));
        return before.Hash == after.Hash ? "" : string.Join("\n", changed.Append("hash"));
    }
}
