namespace DocGen.Cli.Tests.Excel;

/// <summary>A library with a form of four rows and a list of names to be filled in freely.</summary>
internal static class FormLibrary
{
    public const string Form = "確認表";
    public const string Names = "取扱者名簿";

    public static SmallLibrary Make(string values = "")
    {
        var library = new SmallLibrary();
        File.AppendAllText(library.At("clauses/variables.yaml"), """
            audit:
              results:
                label: 確認の結果
                type: table
                required: false
                columns:
                  item: {label: 番号}
                  result: {label: 実施状況, type: choice, alternatives: {done: 実施, undone: 未実施, skip: "{{ org.name }}の指示により省略"}}
                  reason: {label: 未実施の理由, type: multiline, when: result=undone}
                  checked: {label: 確認日, type: date, required: false, help: 現地で確認した日}
                  points: {label: 点, type: number, required: false, min: 0, max: 100}
              handlers:
                label: 取扱者名簿
                type: table
                required: false
                columns:
                  name: {label: 氏名}
                  since: {label: 指定日, type: date, required: false}

            """);
        library.Write("templates/check.md", """
            ---
            title: 確認書
            numbering: specification
            style: plain
            excel: true
            source: own
            ---
            # 確認

            {widths="1,5,2,3,2,1" caption="確認表" form="audit.results"}
            | 番号 | 確認事項 | 実施状況 | 未実施の理由 | 確認日 | 点 |
            | --- | --- | --- | --- | --- | --- |
            | 1 | 責任者を定めている。 | | | | |
            | 2 | 名簿を備えている。 | | | | |
            | 3 | 規則を定めている。 | － | | | |
            | 4 | 教育を行っている。 | | | | |

            {caption="取扱者名簿" form="audit.handlers"}
            | 氏名 | 指定日 |
            | --- | --- |
            {{ for i in 1..3 }}| | |
            {{ end }}

            {{ done = 0 }}{{ for row in audit.results }}{{ if row.result == "実施" }}{{ done = done + 1 }}{{ end }}{{ end }}

            実施は{{ done }}件である。
            """);
        library.Write("case.yaml", "documents: [check]\nvalues: {org: {name: 環境省}}\n" + values);
        return library;
    }

    public static string Workbook(SmallLibrary library)
    {
        var outcome = library.Build();
        Assert.True(outcome.Code == 0, outcome.All);
        return Path.Combine(library.CaseOutput, "確認書.xlsx");
    }

    /// <summary>Fills in the whole form rightly.</summary>
    public static void Fill(string file)
    {
        FilledIn.Text(file, Form, ("C2", "実施"), ("C3", "未実施"), ("D3", "名簿を\n作成中である。"), ("C5", "環境省の指示により省略"), ("E2", "令和8年4月1日"));
        FilledIn.Number(file, Form, "E3", "46113");
        FilledIn.Number(file, Form, "F2", "12.5");
        FilledIn.Text(file, Names, ("A2", "山田　太郎"), ("A4", "=佐藤"));
        FilledIn.Number(file, Names, "B4", "46114");
    }
}
