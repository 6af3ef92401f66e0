using System.Collections.Immutable;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Finishing;
using DocGen.Documents.Inlines;
using DocGen.Documents.Styles;
using DocGen.Tests.Shared;

namespace DocGen.Rendering.Tests;

/// <summary>Finished documents for the writers of text formats: a contract, a rule and a specification, with everything a block can be.</summary>
internal static class PrintedSamples
{
    public static DocumentStyle Above { get; } = new("government", "府省庁");

    public static DocumentStyle Beside { get; } = new("contract", "契約書") { Caption = CaptionPosition.Beside };

    public static Document Contract(DocumentStyle style) => Finish("statute", "業務委託契約書", style,
    [
        new Text(TextRole.Title, [new Hole("case.title", "運用 <b>業務</b> & *保守*", true), new LineBreak(), new Run("業務委託契約書")]),
        new Text(TextRole.DocumentNumber, Line.Of("第123号")),
        new Text(TextRole.Body, [new Hole("org.name", "〇〇省", true), new Run("（以下「甲」という。）と"), new Hole("contractor.name", "〔受託者の名称〕", false), new Run("は、次のとおり契約を締結する。")]),
        .. Blocks("statute", """
            article {purpose} 目的｜この契約は、[](#sub.who)に定める事項^[[](#sub)を見よ。]を定める。
            article {sub|sub.one} 再委託｜乙は、次の各号に掲げる事項を甲に提出する。
            item 名称
            item {sub.who} 体制
            subitem {sub.who.a} 図
            paragraph {sub.two} [](#sub.one)並びに[](#purpose,#end)の規定は、[別に定めるもの](#sub.who.a)に準用する。
            text>4 項に続く文
            article {end} ｜見出しのない条
            """),
        new Text(TextRole.Body, [new Run("強調", Emphasis.Bold), new Run("と"), new Run("「括弧」", Emphasis.Bold), new Run("と"), new Run("傍点", Emphasis.Dots), new Run("と"), new Run("下線", Emphasis.Underline)]),
        new Text(TextRole.Date, Line.Of("令和　　年　　月　　日")),
        new Signature([
            new(Line.Of("甲"), [Line.Of("東京都千代田区"), [new Hole("org.name", "〇〇省", true)]]),
            new(Line.Of("乙"), [[new Hole("contractor.name", "〔受託者の名称〕", false)]], ""),
        ]),
        new Supplement(Line.Of("附　則")),
        .. Blocks("statute", "paragraph この契約は、令和8年4月1日から施行する。"),
    ]) with
    { ClassificationLabel = "機密性２情報" };

    public static Document Rule(DocumentStyle style) => Finish("statute", "管理規程", style,
    [
        new Text(TextRole.Title, Line.Of("管理規程")),
        new Contents(2),
        .. Blocks("statute", """
            chapter {c1} 総則
            article {a1} 目的｜この規程は、…定める。
            article 適用範囲｜適用する。
            article 定義｜用語は、[](#c2)による。
            chapter {c2} 管理
            section 体制
            article 責任者｜置く。
            section 監査
            article 点検｜点検する。
            article 監査｜[](#a1..#previous)の規定を監査する。
            supplement 附則
            article 施行期日｜施行する。
            article 経過措置｜[](#previous)による。
            """),
    ]);

    public static Document Specification(DocumentStyle style) => Finish("specification", "調達仕様書 <script>", style,
    [
        .. Blocks("specification", """
            chapter 件名
            text>0 一般の文
            chapter {req} 要件
            section {req.a} 体制
            item {req.a.1} [](#req.b)による。
            subitem 細目
            section {req.b} 成果物
            """),
        new Bullet(0, Line.Of("中点"), 1),
        new Bullet(1, Line.Of("内側の中点"), 1),
        new Text(TextRole.TableCaption, Line.Of("表1　成果物")) { Anchor = "t1" },
        new Table([new(1, Alignment.Center), new(3), new(1, Alignment.End)],
        [
            Row(true, "番号", "名称", "部数"),
            Row(false, "1", "設計書|a", "2"),
            Row(false, "2", "", "10"),
        ]) { Under = 1 },
        new Table([new(1), new(2), new(2)],
        [
            new([Cell("区分", rows: 2), Cell("対策", columns: 2)], IsHeader: true),
            new([Cell("構築"), Cell("運用")], IsHeader: true),
            new([Cell("再委託", rows: 2), new([.. Blocks("specification", "item 表の中の項目\nitem 次の項目")]), Cell("△")]),
            new([Cell("○", columns: 2)]),
        ]) { Description = "対策の要否" },
        new Text(TextRole.Remark, Line.Of("※　備考\n2行目")),
        new Figure("体制.png", ImmutableArray.Create<byte>(1, 2, 3), "体制の図"),
        new PageBreak(Landscape: true),
        new Text(TextRole.AnnexLabel, Line.Of("別紙1")) { Anchor = "annex" },
        .. Blocks("specification", "chapter 様式\ntext>0 [](#t1)、[](#req.a.1)及び[](#req.a,#req.b)のとおり。"),
        new PageBreak(),
        new Text(TextRole.Right, Line.Of("以上")),
    ]);

    public static Document Finish(string scheme, string title, DocumentStyle style, ImmutableArray<Block> blocks)
    {
        var bag = new DiagnosticBag();
        var document = Finisher.Finish(new Document("sample", title, SchemeFile.Scheme(scheme), blocks), style, bag);
        Assert.Empty(bag.Sorted());
        return document;
    }

    private static ImmutableArray<Block> Blocks(string scheme, string text) => BlockNotation.Read(SchemeFile.Scheme(scheme), text);

    private static TableRow Row(bool header, params string[] cells) => new([.. cells.Select(c => Cell(c))], header);

    private static TableCell Cell(string text, int columns = 1, int rows = 1) =>
        new(text.Length == 0 ? [] : [new Text(TextRole.Body, Line.Of(text))], columns, rows);
}
