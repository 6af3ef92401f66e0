using DocGen.Documents.Blocks;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Finishing;
using DocGen.Drafting.Answers;

namespace DocGen.Drafting.Tests.Content;

/// <summary>The public edition of each sample municipality's standard beside its internal one.</summary>
public class EditionTests
{
    public static TheoryData<string> Samples => ["town-policy", "core-city-policy", "prefecture-policy", "fire-policy", "ward-policy", "union-policy"];

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_stays_stands_as_it_does_in_the_internal_edition(string sample)
    {
        var (whole, open) = (Build(sample, Edition.Internal), Build(sample, Edition.Public));
        Assert.Empty(whole.Withheld);
        Assert.NotEmpty(open.Withheld);
        var next = 0;
        foreach (var block in open.Blocks)
        {
            // The same block, further on: only what stands below something withheld is skipped.
            var at = Enumerable.Range(next, whole.Blocks.Length - next).First(i => whole.Blocks[i].Clause == block.Clause && LabelOf(whole.Blocks[i]) == LabelOf(block)
                && (block.Withheld != Withholding.None || TextOf(whole.Blocks[i]) == TextOf(block)));
            Assert.All(whole.Blocks[next..at], b => Assert.NotEqual(Withholding.None, b.Withheld));
            next = at + 1;
        }
        Assert.All(open.Blocks.Where(b => b.Withheld != Withholding.None), b => Assert.Equal(PublicEdition.Words, TextOf(b)));
    }

    [Fact]
    public void What_is_filled_into_a_withheld_column_of_a_form_is_left_out()
    {
        string[] hidden = ["中村", "090-0000-0001", "斎藤", "johokei"];
        var whole = Text("town-papers", Edition.Internal, "contact-tree");
        var open = Text("town-papers", Edition.Public, "contact-tree");
        Assert.All(hidden, p => Assert.Contains(p, whole, StringComparison.Ordinal));
        Assert.All(hidden, p => Assert.DoesNotContain(p, open, StringComparison.Ordinal));
        Assert.Contains("総務課情報係長", open, StringComparison.Ordinal);
    }

    private static string Text(string sample, Edition edition, string document) => Plain.Text(Case(sample, edition, document));

    private static Documents.Document Build(string sample, Edition edition) => Case(sample, edition, "security-standard").Document;

    private static CaseDocument Case(string sample, Edition edition, string document)
    {
        var bag = new DiagnosticBag();
        var answers = AnswerReader.Read(RealLibrary.Library, Path.Combine(Repository.Root, "samples", "municipal", sample + ".yaml"), [], bag) with { Edition = edition };
        var built = CaseBuild.Build(RealLibrary.Library, answers, [document], bag);
        Assert.Equal("", Findings.Text(bag));
        return built.Single();
    }

    private static string LabelOf(Block block) => block is NumberedBlock numbered ? numbered.Label : "";

    private static string TextOf(Block block) => block switch
    {
        NumberedBlock numbered => numbered.Text.PlainText(),
        Text text => text.Content.PlainText(),
        Bullet bullet => bullet.Content.PlainText(),
        _ => "",
    };
}
