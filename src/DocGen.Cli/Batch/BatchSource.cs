using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Lists;
using DocGen.Drafting.Merging;
using DocGen.Library;
using DocGen.Library.Questions;

namespace DocGen.Cli.Batch;

/// <summary>Where the rows of a batch come from, and what each of them answers.</summary>
internal abstract class BatchSource
{
    /// <summary>The names that a folder's pattern may use.</summary>
    public abstract IReadOnlyList<string> Headings { get; }

    /// <summary>The variables that are only printed, in the order of <see cref="RowAnswers.Values"/>.</summary>
    public abstract ImmutableArray<VariableDefinition> Printed { get; }

    /// <summary>The rows, read one by one.</summary>
    public abstract IEnumerable<ListRow> Rows(DiagnosticBag bag);

    public abstract RowAnswers Read(ListRow row, DiagnosticBag bag);

    /// <summary>A value that may stand in a slot: there, and of one line. Others are part of what makes rows alike.</summary>
    protected static bool FitsSlot(AnswerValue? value) => value is { IsEmpty: false } && value.ConditionText.AsSpan().IndexOfAny("\r\n") < 0
        && (value is TableAnswer || !value.ConditionText.Contains('\t', StringComparison.Ordinal));

    /// <summary>What a value that fits a slot adds to the likeness of rows: of a person which fields are answered.</summary>
    protected static string MaskOf(AnswerValue value) =>
        value is TableAnswer { Rows: [var person] } ? string.Concat(Persons.Fields.Select(f => person.TryGetValue(f, out var text) && !text.IsEmpty ? '1' : '0')) : "1";

    /// <summary>A CSV list, or a folder of organizations' files.</summary>
    public static BatchSource Of(string path, ClauseLibrary library, string caseFile, DiagnosticBag bag) => Directory.Exists(path)
        ? new FolderSource(path, library, caseFile)
        : new ListSource(path, library, AnswerReader.Base(library, caseFile, null, bag), bag);
}
