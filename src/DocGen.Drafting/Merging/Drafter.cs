using System.Collections.Immutable;
using System.Globalization;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Selection;
using DocGen.Library.Templates;
using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;

namespace DocGen.Drafting.Merging;

/// <summary>Merges the chosen clauses with the answers: the template is rendered, its includes yield the clauses, its expressions yield holes.</summary>
public static class Drafter
{
    /// <summary>The draft of a document; null, with the errors in the bag, where it cannot be merged.</summary>
    /// <param name="selection">What stands in the document.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="set">For a record of the set: the documents that it tells of.</param>
    /// <param name="knowsOthers">Whether it may say where things stand in other documents.</param>
    /// <param name="cancel">Stops the merge.</param>
    public static Draft? Draft(
        DocumentSelection selection, DiagnosticBag bag, IReadOnlyList<CaseDocument>? set = null, bool knowsOthers = true, CancellationToken cancel = default)
    {
        var template = selection.Template;
        var style = selection.Answers.Style ?? selection.Library.Styles[template.Style];
        var data = new AnswerData(selection.Library, selection.Answers, style);
        ImmutableArray<Attachment> attachments = [.. Attachments.Of(selection.Library, selection.Answers)
            .Select(a => a with { Label = a.LabelIn(style.Digits), Title = RenderLine(a.Title, selection, data, bag) })];
        SetValues.Put(data.Root, selection, attachments);
        var others = knowsOthers ? new OtherDocuments(selection.Library, selection.Answers) : null;
        SetValues.PutRequirements(data.Root, selection, others);
        if (template.IsRecord) SetValues.PutRecord(data.Root, selection, style, set ?? []);
        var loader = new ClauseLoader(selection);
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(TimeSpan.FromSeconds(Limits.Current.MergeSeconds));
        var context = new HoleContext(data, loader) { CancellationToken = time.Token };
        var body = Render(template.Body, template.Id, context, selection, bag);
        if (body is null) return null;
        if (IsTooLong(body.Length + context.Characters, template, bag)) return null;
        return new Draft(selection, style, body)
        {
            Holes = context.Holes,
            Forms = FormData.In(body, data),
            Clauses = loader.Clauses,
            Attachments = attachments,
            Variables = data.Describe(context.Printed),
            Others = others,
            Title = RenderLine(template.Title, selection, data, bag),
            Header = RenderLine(template.Header, selection, data, bag),
            Classification = RenderLine(template.Classification.Length > 0 ? template.Classification : style.Classification, selection, data, bag),
            FileName = RenderLine(template.FileName.Length > 0 ? template.FileName : template.Title, selection, data, bag),
        };
    }

    // Titles, headers and file names are plain text: there values stand as they are.
    private static string RenderLine(string text, DocumentSelection selection, AnswerData data, DiagnosticBag bag)
    {
        if (!text.Contains("{{", StringComparison.Ordinal)) return text;
        var context = new LineContext(data);
        var line = Render(text, selection.Template.Id, context, selection, bag)?.Trim() ?? "";
        return IsTooLong(line.Length, selection.Template, bag) ? "" : line;
    }

    private static bool IsTooLong(long characters, DocumentTemplate template, DiagnosticBag bag)
    {
        var most = Limits.Current.MergedCharacters;
        if (characters <= most) return false;
        bag.Add(DraftingRules.MergedTooLong, new Place(template.File), most.ToString(CultureInfo.InvariantCulture));
        return true;
    }

    private static string? Render(string text, string id, TemplateContext context, DocumentSelection selection, DiagnosticBag bag)
    {
        var parsed = Template.Parse(text, id);
        if (parsed.HasErrors)
        {
            foreach (var message in parsed.Messages) Report(message.Span, message.Message, selection, bag);
            return null;
        }
        try
        {
            return parsed.Render(context);
        }
        catch (ScriptRuntimeException error)
        {
            if (error is ScriptParserRuntimeException { ParserMessages: { Count: > 0 } messages })
            {
                foreach (var message in messages) Report(message.Span, message.Message, selection, bag);
            }
            else
            {
                Report(error.Span, error.OriginalMessage, selection, bag);
            }
            return null;
        }
    }

    private static void Report(SourceSpan span, string message, DocumentSelection selection, DiagnosticBag bag) =>
        bag.Add(DraftingRules.ScribanError, PlaceOf(span, selection), message);

    private static Place PlaceOf(SourceSpan span, DocumentSelection selection)
    {
        var line = span.Start.Line + 1;
        var column = span.Start.Column + 1;
        var clause = selection.Clauses.Select(c => c.Clause).FirstOrDefault(c => c.Id == span.FileName);
        return clause is null
            ? new Place(selection.Template.File, selection.Template.BodyLine + line - 1, column)
            : new Place(clause.File, clause.TextLine + line - 1 - Marks.LinesBeforeClause, column);
    }
}
