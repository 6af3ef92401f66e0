using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Sheets;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Writing;
using DocGen.Library;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Sheets;

/// <summary>Reads an answer sheet back into what a case file and an organization file say.</summary>
public sealed class AnswerSheetReader
{
    private readonly ClauseLibrary _library;
    private readonly FilledWorkbook _book;
    private readonly DiagnosticBag _bag;
    private readonly IReadOnlyList<IReadOnlyList<string>> _notes;

    private AnswerSheetReader(ClauseLibrary library, FilledWorkbook book, DiagnosticBag bag) => (_library, _book, _bag, _notes) = (library, book, bag, book.Notes);

    /// <summary>The case and its organization; null, with findings, where the workbook is no answer sheet.</summary>
    public static (CaseText Case, CaseText Organization)? Read(ClauseLibrary library, FilledWorkbook book, DiagnosticBag bag) => new AnswerSheetReader(library, book, bag).Read();

    private (CaseText Case, CaseText Organization)? Read()
    {
        if (!_notes.Any(n => n is ["answers", ..]))
        {
            _bag.Add(SheetRules.NotAnswerSheet, new Place(_book.File));
            return null;
        }
        var ofCase = Tab(AnswerSheet.CaseTab);
        var ofOrganization = Tab(AnswerSheet.OrganizationTab);
        return (Text(ofCase, "case", "kept") with
        {
            Organization = Noted("organization").FirstOrDefault() ?? "",
            Documents = [.. Noted("document").Where(_library.Templates.ContainsKey)],
            Outsourcing = ofCase?.Outsourcing ?? [],
        }, Text(ofOrganization, "organization", "kept-organization"));
    }

    private IEnumerable<string> Noted(string kind) => _notes.Where(n => n.Count > 1 && n[0] == kind).Select(n => n[1]);

    private AnswerTabReader? Tab(string name)
    {
        if (_book.Find(name) is { } sheet) return new AnswerTabReader(_library, sheet, _bag);
        _bag.Add(Forms.FillingRules.MissingSheet, new Place(_book.File) { Sheet = name }, name);
        return null;
    }

    private CaseText Text(AnswerTabReader? tab, string whose, string kept)
    {
        var values = (tab?.Values ?? ImmutableDictionary<string, AnswerValue>.Empty).ToBuilder();
        foreach (var note in _notes)
        {
            if (note is not ["table", var name, var path, var owner] || owner != whose) continue;
            if (_book.Find(name) is not { } sheet) _bag.Add(Forms.FillingRules.MissingSheet, new Place(_book.File) { Sheet = name }, name);
            else if (!_library.Variables.TryGetValue(path, out var variable)) _bag.Add(SheetRules.UnknownQuestion, new Place(_book.File) { Sheet = name }, path);
            else if (TableTabReader.Read(_library, variable, sheet, _bag) is { IsEmpty: false } value) values[path] = value;
        }
        return new CaseText
        {
            Options = tab?.Options ?? ImmutableDictionary<string, ImmutableArray<string>>.Empty,
            Values = values.ToImmutable(),
            Former = YamlDocument.Parse(string.Concat(Noted(kept)), _book.File, _bag),
        };
    }
}
