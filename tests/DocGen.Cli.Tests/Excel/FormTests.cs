using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.Excel;

/// <summary>A form goes out as a workbook, comes back filled in, and its answers stand in the next build.</summary>
public class FormTests
{
    private const string Answers = """
        # 「確認書.xlsx」から docgen read で読み取った回答。案件ファイルの answers: から使います。

        values:
          audit:
            # 確認の結果
            results:
              - {item: "1", result: done, checked: 2026-04-01, points: 12.5}
              - item: "2"
                result: undone
                reason: |-
                  名簿を
                  作成中である。
                checked: 2026-04-01
              - {item: "3"}
              - {item: "4", result: skip}
            # 取扱者名簿
            handlers:
              - {name: 山田　太郎}
              - {name: "=佐藤", since: 2026-04-02}

        """;

    [Fact]
    public void What_was_filled_in_is_read_back_and_stands_in_the_documents()
    {
        using var library = FormLibrary.Make();
        var form = FormLibrary.Workbook(library);
        Assert.Empty(FilledIn.Faults(form));
        FormLibrary.Fill(form);
        var read = library.Run("read", form, "--case", library.Case);
        Assert.Equal(new Outcome(0, Answers.ReplaceLineEndings("\n"), ""), read);
        library.Write("answers.yaml", read.Output);
        library.Write("case.yaml", "documents: [check]\nanswers: [answers.yaml]\nvalues: {org: {name: 環境省}}\n");
        Assert.Equal(0, library.Build("--format", "docx,md,html").Code);
        var text = File.ReadAllText(Path.Combine(library.CaseOutput, "確認書.md"));
        Assert.Contains("実施は1件である。", text, StringComparison.Ordinal);
        Assert.Contains("山田　太郎", text, StringComparison.Ordinal);
        // The workbook that is built now is filled in already, and says the same.
        var again = library.Run("read", Path.Combine(library.CaseOutput, "確認書.xlsx"), "-o", library.At("again.yaml"));
        Assert.Equal(0, again.Code);
        Assert.Equal(read.Output, File.ReadAllText(library.At("again.yaml")));
    }

    [Fact]
    public void The_check_counts_what_there_is_and_says_what_is_missing()
    {
        using var library = FormLibrary.Make();
        var form = FormLibrary.Workbook(library);
        FilledIn.Text(form, FormLibrary.Form, ("C2", "実施"), ("C3", "未実施"));
        var outcome = library.Run("check-form", form);
        Assert.Equal(1, outcome.Code);
        Assert.Contains($"{form}: 確認表!D3: 誤り DG2829: 「未実施の理由」が記入されていません（2）。", outcome.Errors, StringComparison.Ordinal);
        Assert.Contains($"{form}: 確認表!C5: 誤り DG2829: 「実施状況」が記入されていません（4）。", outcome.Errors, StringComparison.Ordinal);
        Assert.Equal("""
            様式                      行
            確認の結果                4
              実施                    1
              未実施                  0
              環境省の指示により省略  0
              未記入                  2
              誤り                    0
              対象外                  1
            取扱者名簿                0
              記入済み                0
              未記入                  0
              誤り                    0
              対象外                  0

            """.ReplaceLineEndings("\n"), outcome.Output);
        Assert.Equal(1, library.Run("read", form, "-o", library.At("answers.yaml")).Code);
        Assert.False(File.Exists(library.At("answers.yaml")));
    }

    [Fact]
    public void A_complete_form_passes()
    {
        using var library = FormLibrary.Make();
        var form = FormLibrary.Workbook(library);
        FormLibrary.Fill(form);
        var outcome = library.Run("check-form", form, "--lang", "en");
        Assert.Equal((0, ""), (outcome.Code, outcome.Errors));
        Assert.Contains("Not applicable", outcome.Output, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> Spoilt => new()
    {
        { "text in a date", "確認表!E2: 誤り DG2023" },
        { "text in a number", "確認表!F2: 誤り DG2022" },
        { "number out of range", "確認表!F2: 誤り DG2025" },
        { "answer not listed", "確認表!C2: 誤り DG2827" },
        { "truth value in a choice", "確認表!C2: 誤り DG2827" },
        { "formula gone wrong", "確認表!C2: 誤り DG2828" },
        { "reason where none is asked", "確認表!D2: 誤り DG2830" },
        { "edited heading", "確認表!C1: 誤り DG2823" },
        { "edited key", "確認表: 誤り DG2824" },
        { "edited key too", "確認表!A2: 誤り DG2825" },
        { "row twice", "確認表!A3: 誤り DG2826" },
        { "row removed", "確認表: 誤り DG2824" },
        { "sheet renamed", "確認表: 誤り DG2821" },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void A_spoilt_form_is_told_by_sheet_and_cell(string how, string finding)
    {
        using var library = FormLibrary.Make();
        var form = FormLibrary.Workbook(library);
        FormLibrary.Fill(form);
        Spoil(form, how);
        var outcome = library.Run("check-form", form);
        Assert.Equal(1, outcome.Code);
        Assert.Contains($"{form}: {finding}", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_of_another_state_of_the_case_is_no_answer_to_it()
    {
        using var library = FormLibrary.Make();
        var form = FormLibrary.Workbook(library);
        FormLibrary.Fill(form);
        library.Write("templates/check.md", File.ReadAllText(library.At("templates/check.md")).Replace("| 4 |", "| 5 |", StringComparison.Ordinal));
        var outcome = library.Run("check-form", form, "--case", library.Case);
        Assert.Equal(1, outcome.Code);
        Assert.Contains("DG2831: 様式の行が案件と合いません：+4、-5", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_whose_variable_is_gone_is_told()
    {
        using var library = FormLibrary.Make();
        var form = FormLibrary.Workbook(library);
        using var other = new SmallLibrary();
        Assert.Contains("DG2822", other.Run("read", form).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_files_are_no_forms()
    {
        using var library = FormLibrary.Make();
        Assert.Contains("DG2811", library.Run("read", library.Case).Errors, StringComparison.Ordinal);
        Assert.Equal(0, library.Build().Code);
        Assert.Contains("DG2811", library.Run("read", Path.Combine(library.CaseOutput, "確認書.docx")).Errors, StringComparison.Ordinal);
        library.Write("old.xlsx", "");
        File.WriteAllBytes(library.At("old.xlsx"), [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
        Assert.Contains("DG2812", library.Run("read", library.At("old.xlsx")).Errors, StringComparison.Ordinal);
        Assert.Equal(2, library.Run("read", library.At("nothing.xlsx")).Code);
        var list = Path.Combine(library.Path, "list.xlsx");
        Assert.Equal(0, library.Run("sheet", "contract", "--list", "-o", list).Code);
        Assert.Contains("DG2820", library.Run("check-form", list).Errors, StringComparison.Ordinal);
    }

    [CalcFact]
    public void LibreOffice_saves_a_form_so_that_it_still_can_be_read()
    {
        using var library = FormLibrary.Make();
        var form = FormLibrary.Workbook(library);
        FormLibrary.Fill(form);
        var saved = Calc.SaveAgain(form);
        Assert.Equal(Answers.ReplaceLineEndings("\n"), library.Run("read", saved, "--case", library.Case).Output);
    }

    private static void Spoil(string form, string how)
    {
        switch (how)
        {
            case "text in a date":
                FilledIn.Text(form, FormLibrary.Form, ("E2", "来月"));
                break;
            case "text in a number":
                FilledIn.Text(form, FormLibrary.Form, ("F2", "満点"));
                break;
            case "number out of range":
                FilledIn.Number(form, FormLibrary.Form, "F2", "101");
                break;
            case "answer not listed":
                FilledIn.Text(form, FormLibrary.Form, ("C2", "一部実施"));
                break;
            case "truth value in a choice":
                FilledIn.Number(form, FormLibrary.Form, "C2", "1", DocumentFormat.OpenXml.Spreadsheet.CellValues.Boolean);
                break;
            case "formula gone wrong":
                FilledIn.Number(form, FormLibrary.Form, "C2", "#REF!", DocumentFormat.OpenXml.Spreadsheet.CellValues.Error);
                break;
            case "reason where none is asked":
                FilledIn.Text(form, FormLibrary.Form, ("D2", "忙しい。"));
                break;
            case "edited heading":
                FilledIn.Text(form, FormLibrary.Form, ("C1", "状況"));
                break;
            case "edited key" or "edited key too":
                FilledIn.Text(form, FormLibrary.Form, ("A2", "1の2"));
                break;
            case "row twice":
                FilledIn.Text(form, FormLibrary.Form, ("A3", "１"));
                break;
            case "row removed":
                FilledIn.RemoveRow(form, FormLibrary.Form, 4);
                break;
            case "sheet renamed":
                FilledIn.Rename(form, FormLibrary.Form, "表");
                break;
        }
    }
}
