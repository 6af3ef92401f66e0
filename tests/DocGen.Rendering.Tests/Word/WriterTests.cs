using System.Collections.Immutable;
using System.Xml.Linq;
using DocGen.Documents;
using DocGen.Documents.Blocks;
using DocGen.Documents.Inlines;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;
using DocGen.Rendering.Word;

namespace DocGen.Rendering.Tests.Word;

public class WriterTests
{
    private static readonly XNamespace W = WordFile.W;
    private static readonly Document Contract = SampleDocuments.ContractDocument(SampleDocuments.Government);

    [Fact]
    public void The_printed_number_of_a_place_is_a_field_and_other_words_are_a_link()
    {
        var body = WordFile.Of(Contract).Body;
        Assert.Contains(" REF _r_purpose \\n \\h ", body.Descendants(W + "instrText").Select(i => i.Value));
        var links = body.Descendants(W + "hyperlink").Select(h => (h.Attribute(W + "anchor")!.Value, h.Value));
        Assert.Contains(("_r_term", "前条"), links);
        Assert.DoesNotContain("updateFields", WordFile.Of(Contract).Text("word/settings.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Typed_references_are_plain_text()
    {
        var style = SampleDocuments.Government with { References = ReferenceForm.Typed };
        var body = WordFile.Of(Contract, style).Body;
        Assert.Empty(body.Descendants(W + "instrText"));
        Assert.Empty(body.Descendants(W + "hyperlink"));
        Assert.Contains("前条及び第3条第1号", Text(body), StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_is_bound_to_the_one_value_of_its_variable()
    {
        var file = WordFile.Of(Contract);
        var controls = file.Body.Descendants(W + "sdtPr").Where(c => Value(c, "tag") == "v:org.name").ToList();
        Assert.Equal(2, controls.Count);
        Assert.Single(controls.Select(c => c.Element(W + "dataBinding")!.Attribute(W + "xpath")!.Value).Distinct());
        Assert.All(controls, c => Assert.Equal("組織の名称", Value(c, "alias")));
        Assert.Single(file.Part("customXml/item1.xml").Root!.Elements(), e => e.Attribute("path")!.Value == "org.name" && e.Value == "〇〇省");
    }

    [Fact]
    public void An_unanswered_hole_shows_its_label_as_a_placeholder_and_stores_nothing()
    {
        var file = WordFile.Of(Contract);
        var control = file.Body.Descendants(W + "sdt").First(c => Value(c.Element(W + "sdtPr")!, "tag") == "v:contractor.name");
        Assert.NotNull(control.Element(W + "sdtPr")!.Element(W + "showingPlcHdr"));
        Assert.Equal("PlaceholderText", control.Descendants(W + "rStyle").Single().Attribute(W + "val")!.Value);
        Assert.Equal("〔受託者の名称〕", control.Value);
        Assert.Single(file.Part("customXml/item1.xml").Root!.Elements(), e => e.Attribute("path")!.Value == "contractor.name" && e.Value.Length == 0);
    }

    [Fact]
    public void Choices_are_lists_and_dates_are_calendars()
    {
        var controls = WordFile.Of(Contract).Body.Descendants(W + "sdtPr").ToList();
        Assert.Equal(["甲と協議し、", "甲の承認を得て、"], controls.Single(c => Value(c, "tag") == "v:case.consult").Descendants(W + "listItem").Select(i => i.Attribute(W + "value")!.Value));
        var date = controls.Single(c => Value(c, "tag") == "v:case.from").Element(W + "date")!;
        Assert.Equal("2026-04-01T00:00:00Z", date.Attribute(W + "fullDate")!.Value);
        Assert.Equal("japan", Value(date, "calendar"));
    }

    [Fact]
    public void A_control_whose_text_differs_from_the_stored_value_is_not_bound()
    {
        // Word would write 令和1年 where the document says 元年.
        var variable = new Variable("x", "始期", VariableKind.Date) { Text = "令和元年5月1日", Answered = true, Date = new DateOnly(2019, 5, 1) };
        var document = new Draft(TestSchemes.Notice).Text(TextRole.Body, [new Hole("x", "令和元年5月1日", true)]).Build() with { Variables = [variable] };
        var file = WordFile.Of(document);
        Assert.Empty(file.Body.Descendants(W + "dataBinding"));
        Assert.DoesNotContain("customXml/item1.xml", file.Names);
        file.MustVerify();
    }

    [Fact]
    public void Plain_files_have_no_controls()
    {
        var file = WordFile.Of(Contract, options: new WordOptions { Plain = true });
        Assert.Empty(file.Body.Descendants(W + "sdt"));
        Assert.DoesNotContain("customXml/item1.xml", file.Names);
        Assert.Equal(Text(WordFile.Of(Contract).Body), Text(file.Body));
    }

    [Fact]
    public void Notes_are_comments_at_the_first_paragraph_of_their_clause()
    {
        var file = WordFile.Of(Contract, options: new WordOptions { Notes = true });
        var comments = file.Part("word/comments.xml").Root!.Elements().ToList();
        Assert.Equal(2, comments.Count);
        Assert.Contains(comments, c => string.Join('|', c.Elements(W + "p").Select(p => p.Value)) == "原則は禁止。|認める場合は合理的な理由を記録する。|理由：再委託=認める|出典：nisc2008.contract.build.12");
        var marked = file.Body.Elements(W + "p").Where(p => p.Elements(W + "commentRangeStart").Any()).Select(p => p.Value);
        Assert.Equal(["（契約期間）", "（再委託）"], marked);
    }

    [Fact]
    public void Without_notes_there_is_no_trace_of_them()
    {
        var file = WordFile.Of(Contract);
        Assert.DoesNotContain("word/comments.xml", file.Names);
        Assert.All(file.Names, n => Assert.DoesNotContain("合理的な理由", file.Text(n), StringComparison.Ordinal));
        Assert.All(file.Names, n => Assert.DoesNotContain("nisc2008", file.Text(n), StringComparison.Ordinal));
    }

    [Fact]
    public void Every_paragraph_of_a_clause_is_marked_and_listed_in_the_map()
    {
        var file = WordFile.Of(Contract);
        var map = file.Part("customXml/item2.xml").Root!;
        var blocks = map.Elements().Where(b => b.Attribute("clause")?.Value == "outsourcing/subcontracting/contract").Select(b => b.Attribute("bookmark")!.Value).ToList();
        Assert.Equal(10, blocks.Count);
        var names = file.Body.Descendants(W + "bookmarkStart").Select(b => b.Attribute(W + "name")!.Value).ToHashSet();
        Assert.All(blocks, b => Assert.Contains(b, names));
        Assert.All(blocks, b => Assert.True(b.Length <= 40));
        Assert.Equal("2026.11", map.Attribute("library")!.Value);
    }

    [Fact]
    public void The_file_names_its_title_and_language_and_nobody()
    {
        var core = WordFile.Of(Contract).Text("docProps/core.xml");
        Assert.Contains("<dc:title>業務委託契約書</dc:title>", core, StringComparison.Ordinal);
        Assert.Contains("<dc:language>ja-JP</dc:language>", core, StringComparison.Ordinal);
        Assert.DoesNotContain("creator", core, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_XML_forbids_are_dropped_from_values()
    {
        var document = new Draft(TestSchemes.Notice).Text(TextRole.Body, [new Hole("", "あ\u0001い\uD800う<&>\"𠮷", true)]).Build();
        var file = WordFile.Of(document);
        Assert.Equal("あいう<&>\"𠮷", Text(file.Body));
        file.MustVerify();
    }

    [Fact]
    public void Pages_are_printed_in_the_contents_only_when_they_are_known()
    {
        var bylaw = SampleDocuments.Bylaw(SampleDocuments.Government);
        Assert.DoesNotContain("PAGEREF", WordFile.Of(bylaw).Text("word/document.xml"), StringComparison.Ordinal);
        var paged = WordFile.Of(bylaw, options: new WordOptions { Pages = ImmutableDictionary<string, int>.Empty.Add("general", 7) });
        var entry = paged.Body.Descendants(W + "hyperlink").First();
        Assert.EndsWith("7", entry.Value, StringComparison.Ordinal);
        paged.MustVerify();
    }

    [Fact]
    public void Ordinary_paragraphs_carry_nothing_but_their_style()
    {
        var items = WordFile.Of(Contract).Body.Elements(W + "p").Where(p => p.Value.Contains("体制図", StringComparison.Ordinal));
        Assert.Equal("Item2", items.Single().Element(W + "pPr")!.Elements().Single().Attribute(W + "val")!.Value);
    }

    [Fact]
    public void A_turned_section_ends_where_the_next_break_says()
    {
        var sections = WordFile.Of(SampleDocuments.Guideline(SampleDocuments.Government)).Body.Descendants(W + "sectPr").ToList();
        Assert.Equal([null, "landscape", null], sections.Select(s => (string?)s.Element(W + "pgSz")!.Attribute(W + "orient")));
        Assert.Equal(["rIdHeader1", "rIdHeader2", "rIdHeader1"], sections.Select(s => s.Elements().First().Attributes().Last().Value));
    }

    [Fact]
    public void Mixed_digits_share_one_count()
    {
        var style = SampleDocuments.Government with { Digits = DigitWidth.Mixed };
        var numbering = WordFile.Of(SampleDocuments.EveryLevel(TestSchemes.Statute, style), style).Part("word/numbering.xml").Root!;
        var narrow = numbering.Elements(W + "num").First(n => n.Elements(W + "lvlOverride").Any(o => o.Elements(W + "lvl").Any()));
        Assert.Contains(numbering.Elements(W + "num"), n => n != narrow && Value(n, "abstractNumId") == Value(narrow, "abstractNumId"));
        Assert.Empty(narrow.Descendants(W + "startOverride"));
    }

    private static string Value(XElement parent, string name) => parent.Element(W + name)!.Attribute(W + "val")!.Value;

    private static string Text(XElement body) => string.Concat(body.Descendants(W + "t").Select(t => t.Value));
}
