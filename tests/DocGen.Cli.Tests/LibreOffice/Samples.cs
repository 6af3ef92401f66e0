using System.Collections.Immutable;
using DocGen.Cli.Files;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Rendering.LibreOffice;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests.LibreOffice;

/// <summary>A document of every kind from the cases in samples/, made once, and converted once in one run of LibreOffice.</summary>
internal static class Samples
{
    private static readonly Lazy<ImmutableArray<Sample>> Made = new(Make);
    private static readonly Lazy<ImmutableArray<byte[]>> MadePdfs = new(() => Convert([.. All.Select(s => s.IsForm ? s.Plain : s.Word)], OfficeFormat.Pdf));
    private static readonly Lazy<ImmutableArray<byte[]>> MadeSaved = new(() => Convert([.. All.Select(s => s.Word)], OfficeFormat.Word));

    public static ImmutableArray<Sample> All => Made.Value;

    /// <summary>Each as PDF; a form without its controls, whose blanks say what to fill in.</summary>
    public static ImmutableArray<byte[]> Pdfs => MadePdfs.Value;

    /// <summary>Each opened and saved again as Word by LibreOffice.</summary>
    public static ImmutableArray<byte[]> Saved => MadeSaved.Value;

    public static Sample Contract => All.First(s => s.Name == "ministry/operate-datacenter contract");

    public static ImmutableArray<byte[]> Convert(IReadOnlyList<byte[]> files, OfficeFormat format)
    {
        var results = With((office, bag) => office.Convert([.. files.Select((f, i) => new OfficeFile($"{i}", f))], format, bag));
        return [.. results.Select(r => r.Content)];
    }

    /// <summary>What LibreOffice is used for, without any finding.</summary>
    public static T With<T>(Func<Office, DiagnosticBag, T> use)
    {
        var bag = new DiagnosticBag();
        using var office = Office.Find(bag);
        Check.None(bag.Sorted().Select(d => d.Message(Language.English)));
        var result = use(office!, bag);
        Check.None(bag.Sorted().Select(d => $"{d.Place}: {d.Message(Language.English)}"));
        return result;
    }

    private static ImmutableArray<Sample> Make()
    {
        var bag = new DiagnosticBag();
        var library = ClauseLibrary.Load(Repository.Root, bag);
        var samples = CaseFiles.In(Path.Combine(Repository.Root, "samples")).SelectMany(file =>
        {
            var answers = AnswerReader.Read(library, file.Path, [], bag);
            return CaseBuild.Build(library, answers, CaseBuild.DocumentsOf(library, answers), bag)
                .Select(d => new Sample($"{file.Name} {d.Selection.Template.Id}", d));
        }).OrderBy(s => s.Name.StartsWith("ministry/operate-datacenter ", StringComparison.Ordinal) ? 0 : 1).DistinctBy(s => s.Made.Selection.Template.Id).ToImmutableArray();
        Check.None(bag.Sorted().Where(d => d.Severity == Severity.Error).Select(d => $"{d.Place}: {d.Message(Language.English)}"));
        Assert.NotEmpty(samples);
        return samples;
    }
}
