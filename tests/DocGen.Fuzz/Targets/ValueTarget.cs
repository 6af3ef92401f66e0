using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;

namespace DocGen.Fuzz.Targets;

/// <summary>Any text as the answer to a question, as <c>--set</c> gives it.</summary>
public sealed class ValueTarget(SeedLibrary library) : TextTarget("value", ["", "環境省", "<w:p>", "[甲, 乙]", "[{name: 報告書, due: 2026-11-21}]", "{post: 課長, name: 山田}", "2026-11-21", "1,000", "一行目\n二行目"])
{
    private readonly string[] _paths = [.. library.Library.VariableOrder];

    protected override void Run(string text)
    {
        var bag = new DiagnosticBag();
        var path = _paths[text.Length % _paths.Length];
        FinishedDocuments.Make(library.Library, AnswerReader.Read(library.Library, Path.Combine(library.Folder, "case.yaml"), [new(path, text)], bag), bag);
    }
}
