using System.Collections.Immutable;
using System.Globalization;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Clauses;
using DocGen.Library.Templates;

namespace DocGen.Drafting.Selection;

/// <summary>
/// The attachments of a case's set. They are numbered through the whole set, so that the specification and the contract call the
/// same attachment by the same number.
/// </summary>
public static class Attachments
{
    public static ImmutableArray<Attachment> Of(ClauseLibrary library, CaseAnswers answers)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var attachments = ImmutableArray.CreateBuilder<Attachment>();
        foreach (var template in library.Templates.Values.Where(t => IsMade(t, library, answers))
            .OrderBy(t => t.Order).ThenBy(t => t.Id, StringComparer.Ordinal))
        {
            var number = counts[template.AttachmentLabel] = counts.GetValueOrDefault(template.AttachmentLabel) + 1;
            attachments.Add(new Attachment(template, template.AttachmentLabel + number.ToString(CultureInfo.InvariantCulture), template.Title));
        }
        return attachments.ToImmutable();
    }

    // A model text shows every attachment that its type can have.
    private static bool IsMade(DocumentTemplate template, ClauseLibrary library, CaseAnswers answers) =>
        answers.Allows(template.Types) && (answers.IsModel
            ? !template.AttachTo.IsEmpty
            : template.AttachTo.Any(answers.Documents.Contains) && template.When.Holds(answers.ValuesOf)
                && (template.OrderedBy.IsEmpty || template.OrderedBy.Any(id => Stands(library.Clauses[id], template, answers))));

    // Nobody draws up what no article orders any more.
    private static bool Stands(Clause clause, DocumentTemplate template, CaseAnswers answers) =>
        answers.Overrides.GetValueOrDefault(clause.Id, clause).When.Holds(answers.ValuesOf)
        && !answers.LeaveOut.Any(left => left.Target == clause.Id && template.AttachTo.Where(answers.Documents.Contains).All(left.AppliesTo));
}
