using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;

namespace DocGen.Rendering.Tests.Word;

/// <summary>Documents that together hold every kind of block.</summary>
internal static class SampleDocuments
{
    public static DocumentStyle Government { get; } = new("government", "府省庁");

    public static DocumentStyle Contract { get; } = Government with { Id = "contract", Caption = CaptionPosition.Beside };

    /// <summary>A clause that fills more than one line, so that hanging shows.</summary>
    public const string Long =
        "乙は、本契約に係る業務を実施するに当たり、情報セキュリティを確保するための体制を整備し、その内容を書面により甲に提出し、甲の承認を得なければならない。これを変更しようとするときも、同様とする。";

    public static Document ContractDocument(DocumentStyle style)
    {
        var draft = new Draft(TestSchemes.Statute, style);
        draft.Text(TextRole.Title, "業務委託契約書")
            .Text(TextRole.Body, [new Hole("org.name", "〇〇省", true), new Run("（以下「甲」という。）と"), new Hole("contractor.name", "〔受託者の名称〕", false),
                new Run("（以下「乙」という。）とは、次のとおり契約を締結する。")])
            .Article("目的", [new Run("本契約は、甲が乙に委託する"), new Hole("case.title", "情報システム運用業務", true), new Run("（以下「本業務」という。）の実施に関し、必要な事項を定めることを目的とする。")], "purpose", "general/contract/purpose")
            .Article("契約期間", [new Run("契約期間は、"), new Hole("case.from", "令和8年4月1日", true), new Run("から"), new Hole("case.to", "〔履行期限〕", false), new Run("までとする。")], "term", "general/contract/term")
            .Article("再委託", Line.Of(Long), "subcontracting", "outsourcing/subcontracting/contract")
            .Item("item", "再委託先の名称及び住所", "sub-name", "outsourcing/subcontracting/contract")
            .Item("item", "再委託する業務の範囲及びその必要性並びに再委託先における情報セキュリティ対策の実施体制及びその確認の方法", "", "outsourcing/subcontracting/contract")
            .Item("subitem", "体制図", "", "outsourcing/subcontracting/contract")
            .Item("subitem", "連絡先", "", "outsourcing/subcontracting/contract")
            .Item("subsubitem", "平日の昼間", "", "outsourcing/subcontracting/contract")
            .Item("subsubitem", "休日及び夜間", "", "outsourcing/subcontracting/contract")
            .Item("item", "その他甲が必要と認める事項")
            .Paragraph([new Run("乙は、"), Draft.Label("purpose"), new Run("の目的のため、再委託先に対し、"), Draft.Words("前条", "term"), new Run("及び"), Draft.Label("subcontracting"), Draft.Words("第1号", "sub-name"), new Run("の定めを遵守させるものとする。"),
                new Hole("case.consult", "甲と協議し、", true), new Run("必要な措置を講ずる。"), new Footnote([new Run("再委託先が更に委託する場合も同じ。")])], "sub-2", "outsourcing/subcontracting/contract")
            .Item("item", "項の下の号", "", "outsourcing/subcontracting/contract")
            .Item("item", "項の下の号の二つ目")
            .Paragraph([new Run("前項（第"), Draft.Label("sub-2"), new Run("項をいう。）の規定は、乙が"), new Run("個人情報", Emphasis.Bold), new Run("を取り扱う場合に"), new Run("限り", Emphasis.Dots), new Run("適用する。"), new Run("下線", Emphasis.Underline)]);
        for (var i = 4; i <= 12; i++) draft.Article($"一般条項その{i}", Long, $"general-{i}");
        draft.Paragraph("二項から始まる。").Article("", "見出しのない条である。")
            .Text(TextRole.Body, "上記契約の成立を証するため、本契約書2通を作成し、甲乙記名押印の上、各自その1通を保有する。")
            .Text(TextRole.Date, "令和　　年　　月　　日")
            .Add(new Signature(
            [
                new(Line.Of("甲"), [Line.Of("東京都千代田区霞が関1丁目2番3号"), [new Hole("org.name", "〇〇省", true)], Line.Of("支出負担行為担当官　大臣官房会計課長　〇〇　〇〇")]),
                new(Line.Of("乙"), [Line.Of("東京都港区〇〇1丁目1番1号"), [new Hole("contractor.name", "〔受託者の名称〕", false)], Line.Of("代表取締役　〇〇　〇〇")]),
            ]));
        return draft.Build("業務委託契約書") with
        {
            ClassificationLabel = "機密性２情報",
            Header = "業務委託契約書",
            Variables = Variables,
            Notes =
            [
                new("outsourcing/subcontracting/contract", "原則は禁止。\n認める場合は合理的な理由を記録する。", "再委託=認める", ["nisc2008.contract.build.12"]),
                new("general/contract/term", "", "常に入る", []),
            ],
        };
    }

    public static ImmutableArray<Variable> Variables { get; } =
    [
        new("org.name", "組織の名称", VariableKind.Text) { Text = "〇〇省", Answered = true },
        new("contractor.name", "受託者の名称", VariableKind.Text),
        new("case.title", "件名", VariableKind.Text) { Text = "情報システム運用業務", Answered = true },
        new("case.from", "履行開始日", VariableKind.Date) { Text = "令和8年4月1日", Answered = true, Date = new DateOnly(2026, 4, 1) },
        new("case.to", "履行期限", VariableKind.Date),
        new("case.consult", "協議", VariableKind.Choice) { Text = "甲と協議し、", Answered = true, Choices = ["甲と協議し、", "甲の承認を得て、", ""] },
    ];

    public static Document Bylaw(DocumentStyle style) => new Draft(TestSchemes.Statute, style)
        .Text(TextRole.Title, "情報セキュリティ管理規程")
        .Add(new Contents(2))
        .Heading("chapter", "総則", "general", "rule/general")
        .Article("目的", "この規程は、機構における情報セキュリティの確保に関し必要な事項を定めることを目的とする。", "purpose", "rule/purpose")
        .Article("定義", "この規程において、次の各号に掲げる用語の意義は、それぞれ当該各号に定めるところによる。", "definitions")
        .Item("item", "情報資産　情報及び情報を管理する仕組みの総称をいう。")
        .Item("item", "情報セキュリティ　情報資産の機密性、完全性及び可用性を維持することをいう。")
        .Heading("section", "適用範囲")
        .Article("適用範囲", Long)
        .Paragraph(Long)
        .Heading("chapter", "体制")
        .Heading("section", "責任者")
        .Article("最高情報セキュリティ責任者", [new Run("最高情報セキュリティ責任者は、"), Draft.Label("definitions"), new Run("に定める情報資産を管理する。")])
        .Heading("section", "委員会")
        .Article("委員会", Long)
        .Add(new Supplement(Line.Of("附　則")))
        .Article("施行期日", "この規程は、令和8年4月1日から施行する。")
        .Article("経過措置", "この規程の施行の際現に効力を有する規程は、なお従前の例による。")
        .Add(new Supplement(Line.Of("附　則（令和9年3月1日規程第2号）")))
        .Add(new Paragraph(4, Line.Of("この規程は、令和9年4月1日から施行する。")) { Unnumbered = true })
        .Add(new Supplement(Line.Of("附　則（令和10年3月1日規程第3号）")))
        .Paragraph("この規程は、公布の日から施行する。")
        .Paragraph("改正後の規程の規定は、次に掲げるものについて適用する。")
        .Item("item", "一つ目")
        .Item("item", "二つ目")
        .Build("情報セキュリティ管理規程");

    public static Document Guideline(DocumentStyle style) => new Draft(TestSchemes.Guideline, style)
        .Text(TextRole.Title, "外部委託における情報セキュリティ対策実施規程")
        .Text(TextRole.Subtitle, "（第1部　指針）")
        .Add(new Contents(1))
        .Heading("chapter", "総則", "g1", "rule/a")
        .Heading("section", "目的", "g11")
        .Text(TextRole.Body, Long, "section")
        .Item("item", "一つ目の項目。" + Long)
        .Item("subitem", "細目である。" + Long)
        .Item("subsubitem", "細細目である。")
        .Item("item", "二つ目の項目")
        .Add(new Bullet(0, Line.Of("中点の項目。" + Long), 3), new Bullet(1, Line.Of("内側の中点"), 3))
        .Heading("section", "適用対象")
        .Heading("subsection", "対象者")
        .Item("item", "別の見出しの下では一から始まる。")
        .Item("item", [new Run("参照は"), Draft.Label("g11"), new Run("である。")])
        .Heading("subsection", "対象資産")
        .Heading("chapter", "手順")
        .Item("item", "章の直下の項目")
        .Text(TextRole.Condition, "【再委託を認める場合】")
        .Text(TextRole.Body, "条件の下の本文。" + Long)
        .Heading("section", "様式")
        .Text(TextRole.TableCaption, "表1　情報システムの区分")
        .Add(Matrix)
        .Text(TextRole.Remark, "※　○は必須、△は任意、×は対象外を示す。備考が長い場合には次の行に折り返し、字下げした位置にそろえて表示する。")
        .Add(new PageBreak(Landscape: true))
        .Text(TextRole.AnnexLabel, "別紙1")
        .Text(TextRole.Center, "横長の表")
        .Add(Wide)
        .Add(new PageBreak())
        .Text(TextRole.AnnexLabel, "別紙2")
        .Text(TextRole.Body, "縦長に戻る。")
        .Add(new PageBreak())
        .Add(Matrix)
        .Add(Matrix)
        .Add(new Figure("体制図.png", Png, "情報セキュリティの体制を示す図"))
        .Add(new Figure("流れ.svg", [.. System.Text.Encoding.UTF8.GetBytes(Svg)], "手続の流れを示す図"))
        .Build("外部委託における情報セキュリティ対策実施規程") with
    { ClassificationLabel = "機密性１情報" };

    public static Document Notice(DocumentStyle style) => new Draft(TestSchemes.Notice, style)
        .Text(TextRole.DocumentNumber, "総情第123号")
        .Text(TextRole.Date, "令和8年11月21日")
        .Text(TextRole.Addressee, "各部局長　殿")
        .Text(TextRole.Sender, "最高情報セキュリティ責任者")
        .Text(TextRole.Title, "情報システムの調達における情報セキュリティの確保について（通達）")
        .Text(TextRole.Body, "標記について、下記のとおり定めたので、通達する。" + Long)
        .Text(TextRole.Center, "記")
        .Heading("chapter", "趣旨")
        .Text(TextRole.Body, Long, "chapter")
        .Heading("chapter", "措置事項")
        .Item("item", "契約時の措置")
        .Item("subitem", Long)
        .Item("subitem", "確認")
        .Item("subsubitem", "書面による確認")
        .Item("subsubitem", "実地の確認")
        .Item("item", "履行中の措置")
        .Text(TextRole.Body, "前号に続く本文。" + Long, "item")
        .Text(TextRole.Right, "以上")
        .Build("通達");

    /// <summary>Every level of a scheme, several times over, with ten and more of the first.</summary>
    public static Document EveryLevel(NumberingScheme scheme, DocumentStyle style)
    {
        var draft = new Draft(scheme, style);
        var levels = scheme.Levels.Select(l => l.Id).ToArray();
        var tops = scheme.HasArticles ? 12 : 11;
        for (var i = 0; i < tops; i++)
        {
            for (var l = 0; l < levels.Length; l++)
            {
                var text = $"印{i}の{l}の文";
                switch (scheme.Levels[l].Role)
                {
                    case LevelRole.Division when i % 5 == 0 || !scheme.HasArticles:
                        draft.Heading(levels[l], text, $"h{i}-{l}");
                        break;
                    case LevelRole.Article:
                        draft.Article($"見出し{i}", text, $"a{i}");
                        break;
                    case LevelRole.Paragraph:
                        draft.Paragraph(text).Paragraph(text + "続");
                        break;
                    case LevelRole.Item:
                        draft.Item(levels[l], text).Item(levels[l], text + "続");
                        break;
                }
            }
        }
        return draft.Build();
    }

    /// <summary>A red square.</summary>
    public static ImmutableArray<byte> Png { get; } =
        [.. Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAIAAAAmkwkpAAAAEElEQVR4nGP4z8AARwzEcQCukw/xI1rYlQAAAABJRU5ErkJggg==")];

    private const string Svg = """<svg xmlns="http://www.w3.org/2000/svg" width="200" height="80"><rect width="200" height="80" fill="green"/></svg>""";

    public static Table Matrix { get; } = new(
        [new(1, Alignment.Center), new(4), new(2, Alignment.Center), new(2, Alignment.Center), new(2, Alignment.End)],
        [
            new([Head("番号", rows: 2), Head("対策", rows: 2), Head("区分", columns: 2), Head("額（円）", rows: 2)], IsHeader: true),
            new([Head("構築"), Head("運用")], IsHeader: true),
            Draft.Row(false, "1", "再委託に関する事項", "○", "△", "1,234,567"),
            Draft.Row(false, "2", "情報セキュリティ監査の実施に関する事項であって、長い文を折り返して表示するもの", "×", "○", "89"),
            new([new([new Text(TextRole.Body, Line.Of("3"))], RowSpan: 2), new([new Text(TextRole.Body, Line.Of("入れ子の内容")), new Item(3, Line.Of("枠の中の項目")), new Item(3, Line.Of("枠の中の項目の二つ目。折り返しの位置を確かめるために長くしておく。")), new Bullet(0, Line.Of("枠の中の中点"))]),
                new([new Text(TextRole.Body, Line.Of("○"))], ColumnSpan: 2), new([])]),
            Draft.Row(false, "下段", "○", "○", "0"),
        ])
    { Description = "情報システムの区分ごとの対策の要否" };

    private static Table Wide { get; } = new(
        [.. Enumerable.Range(0, 12).Select(i => new TableColumn(i == 0 ? 4 : 1, i == 0 ? Alignment.Start : Alignment.Center))],
        [
            Draft.Row(true, ["項目", .. Enumerable.Range(1, 11).Select(i => $"列{i}")]),
            .. Enumerable.Range(1, 30).Select(r => Draft.Row(false, [$"対策その{r}", .. Enumerable.Range(1, 11).Select(i => (r + i) % 3 == 0 ? "○" : (r + i) % 3 == 1 ? "△" : "×")])),
        ])
    { Description = "対策の一覧" };

    private static TableCell Head(string text, int columns = 1, int rows = 1) => new([new Text(TextRole.Body, Line.Of(text))], columns, rows);
}
