using System.Text.RegularExpressions;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.References;
using DocGen.Drafting;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Interview;
using DocGen.Drafting.Selection;
using DocGen.Drafting.Sets;
using DocGen.Library;

namespace DocGen.Cli.Commands;

/// <summary>
/// <c>docgen list attachments</c>: the attachments (別紙, 様式) of a case's set with their numbers and the places at which other documents name them;
/// without a case those that the library has.
/// </summary>
internal static class AttachmentList
{
    /// <summary>The list; null, with the errors shown, where the case cannot be built.</summary>
    public static Listing? Read(Voice voice, ClauseLibrary library, string? file)
    {
        if (file is null) return OfLibrary(library, voice.Language);
        if (!File.Exists(file)) throw new UsageException(Texts.NotThere.Format(voice.Language, file));
        var bag = new DiagnosticBag();
        var answers = AnswerReader.Read(library, file, [], bag);
        var set = bag.HasErrors ? [] : CaseBuild.Build(library, answers, CaseBuild.DocumentsOf(library, answers), bag);
        voice.Show(bag.Sorted());
        return bag.HasErrors ? null : OfCase(library, answers, set, voice.Language);
    }

    private static Listing OfLibrary(ClauseLibrary library, Language language) => Listing.Attachments(
        library.Templates.Values.Where(t => !t.AttachTo.IsEmpty).OrderBy(t => t.AttachmentLabel, StringComparer.Ordinal).ThenBy(t => t.Order).ThenBy(t => t.Id, StringComparer.Ordinal)
            .Select(t => (string[])[t.Id, t.AttachmentLabel, DocumentTitles.Of(library, t), string.Join(' ', t.AttachTo), t.When.ToString()!]), language, ofCase: false);

    private static Listing OfCase(ClauseLibrary library, CaseAnswers answers, IReadOnlyList<CaseDocument> set, Language language) => Listing.Attachments(
        Attachments.Of(library, answers).Select(attachment =>
        {
            var title = set.FirstOrDefault(d => d.Selection.Template.Id == attachment.Template.Id)?.Document.Title ?? attachment.Title;
            var parents = set.Where(d => attachment.Template.AttachTo.Contains(d.Selection.Template.Id)).Select(d => d.Document.Title);
            return (string[])[attachment.Template.Id, attachment.Label, title, string.Join('、', parents), string.Join('\n', PlacesOf(attachment, set, language))];
        }), language, ofCase: true);

    // Where the other documents of the set name it by its number: 別紙1, but not 別紙12. A parent that does not name it shows with a dash.
    private static IEnumerable<string> PlacesOf(Attachment attachment, IReadOnlyList<CaseDocument> set, Language language)
    {
        foreach (var document in set.Where(d => d.Selection.Template.Id != attachment.Template.Id && !d.Selection.Template.IsRecord))
        {
            var label = new Regex(Regex.Escape(attachment.LabelIn(document.Style.Digits)) + "(?![0-9０-９])");
            var places = BlockPlaces.Of(document.Document, document.Style.Digits);
            var named = PrintedLine.Of(document.Document.Blocks).Where(l => label.IsMatch(l.Text)).Select(l => places.GetValueOrDefault(l.Block, "")).Distinct().Select(p => p.Length > 0 ? p : Texts.NamedInText.In(language)).ToList();
            var isParent = attachment.Template.AttachTo.Contains(document.Selection.Template.Id);
            if (named.Count > 0 || isParent) yield return $"{document.Document.Title} {(named.Count > 0 ? string.Join('、', named) : Texts.NotNamed.In(language))}";
        }
    }
}
