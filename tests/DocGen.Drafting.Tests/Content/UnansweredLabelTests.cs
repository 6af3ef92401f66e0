using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Drafting.Tests.Content;

/// <summary>What is still to be answered is called so that a reader knows where it belongs.</summary>
public class UnansweredLabelTests
{
    [Fact]
    public void A_cell_is_called_by_its_table_and_column()
    {
        var library = RealLibrary.Library;
        var bag = new DiagnosticBag();
        var answers = AnswerReader.Read(library, Path.Combine(Repository.Root, "samples", "ministry", "operate-onsite.yaml"), [], bag);
        var open = CaseBuild.Build(library, answers, CaseBuild.DocumentsOf(library, answers), bag).SelectMany(d => d.Document.Variables).Where(v => !v.Answered).Select(v => v.Label).ToList();
        Assert.Contains("緊急時の受託者の連絡先の役割", open);
        // A person's field and a plain variable keep theirs.
        Assert.Contains("受託者の連絡先（所属）", open);
        Assert.Contains("委託先の名称", open);
    }
}
