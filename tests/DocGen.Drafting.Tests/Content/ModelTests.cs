using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library.Clauses;
using DocGen.Rendering.Verification;
using DocGen.Rendering.Word;

namespace DocGen.Drafting.Tests.Content;

/// <summary>The model text of every document of the library, under every type that it is for.</summary>
public class ModelTests
{
    public static TheoryData<string, string?> Models
    {
        get
        {
            var models = new TheoryData<string, string?>();
            foreach (var template in RealLibrary.Library.Templates.Values.OrderBy(t => t.Id, StringComparer.Ordinal))
            {
                foreach (var type in template.Types.DefaultIfEmpty(null)) models.Add(template.Id, type);
            }
            return models;
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void The_model_shows_every_alternative(string id, string? type)
    {
        var library = RealLibrary.Library;
        var bag = new DiagnosticBag();
        var outsourcing = type is null ? null : OutsourcingReader.Parse(type, library, new Place("--type"), bag);
        var model = CaseBuild.Build(library, AnswerReader.Model(library, outsourcing, bag), id, bag)!;
        using var file = new MemoryStream();
        WordWriter.Write(model.Document, model.Style, new WordOptions(), file);
        file.Position = 0;
        bag.AddRange(PackageChecker.Check(OpenedPackage.Open(file, id)));
        Assert.Equal("", Findings.Text(bag));
        var text = Plain.Text(model).Replace("\\", "", StringComparison.Ordinal);
        var labels = model.Selection.Clauses.Where(c => c.IsIn).SelectMany(c => c.Clause.Text.Lines).Select(l => l.Label)
            .OfType<Alternative>().Where(a => a.Key.Length > 0 && a.Option is not ("type" or "subtype"))
            .Select(a => library.Options[a.Option].Find(a.Key)!.Label).Distinct();
        Assert.Equal([], labels.Where(l => !text.Contains($"【{l}】", StringComparison.Ordinal)));
    }
}
