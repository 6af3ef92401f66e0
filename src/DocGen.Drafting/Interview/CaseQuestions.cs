using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Interview;

/// <summary>The questions that every case begins with: which documents, and what is outsourced.</summary>
public static class CaseQuestions
{
    /// <summary>The documents that can be asked for; attachments come by themselves.</summary>
    public static Question Documents(ClauseLibrary library) => new(Question.Documents, InterviewTexts.WhichDocuments.Japanese)
    {
        Help = InterviewTexts.WhichDocumentsHelp.Japanese,
        Many = true,
        Minimum = 1,
        Choices = [.. library.Templates.Values.Where(t => t.AttachTo.IsEmpty).OrderBy(t => t.IsRecord).ThenBy(t => t.Id, StringComparer.Ordinal)
            .Select(t => new Choice(t.Id, DocumentTitles.Of(library, t)))],
    };

    /// <summary>The type, and the subtypes of the types chosen.</summary>
    public static IEnumerable<Question> Types(ClauseLibrary library, CaseAnswers answers)
    {
        if (!library.Options.TryGetValue(Question.Type, out var type)) yield break;
        yield return Question.Of(type) with { Many = true, Minimum = 1 };
        if (!library.Options.TryGetValue(Question.Subtype, out var subtype)) yield break;
        var known = subtype.Alternatives.Where(a => answers.Outsourcing.Any(o => a.Key.StartsWith(o.Type + ".", StringComparison.Ordinal))).ToList();
        if (known.Count == 0) yield break;
        yield return Question.Of(subtype) with { Many = true, Minimum = 1, Choices = [.. known.Select(a => new Choice(a.Key, a.Label, a.Help))] };
    }

    internal static ImmutableArray<string> ReadDocuments(ClauseLibrary library, YamlNode node, DiagnosticBag bag)
    {
        var known = Documents(library).Choices;
        var documents = new List<string>();
        foreach (var scalar in Scalars(node))
        {
            if (known.Any(c => c.Key == scalar.Value)) documents.Add(scalar.Value);
            else if (library.Templates.TryGetValue(scalar.Value, out var attachment))
                bag.Add(AnswerRules.AttachmentAlone, scalar.Place, attachment.Title, scalar.Value, string.Join(", ", attachment.AttachTo));
            else bag.Add(AnswerRules.UnknownDocument, scalar.Place, scalar.Value, Nearest.Text(scalar.Value, known.Select(c => KeyValuePair.Create(c.Key, c.Label))));
        }
        if (documents.Count == 0 && !bag.HasErrors) bag.Add(AnswerRules.NoDocuments, node.Place);
        // As the library lists them: the order of an answer given by numbers means nothing.
        return [.. documents.Distinct()];
    }

    /// <summary>What is outsourced once the types are chosen; subtypes of a type that stays are kept.</summary>
    internal static ImmutableArray<Outsourcing> ReadTypes(ClauseLibrary library, ImmutableArray<Outsourcing> before, YamlNode node, DiagnosticBag bag) =>
        [.. ChoiceReader.Read(library.Options[Question.Type] with { Many = true, Minimum = 1 }, node, bag)
            .Select(t => before.FirstOrDefault(o => o.Type == t) ?? new Outsourcing(t, []))];

    internal static ImmutableArray<Outsourcing> ReadSubtypes(ClauseLibrary library, ImmutableArray<Outsourcing> before, YamlNode node, DiagnosticBag bag)
    {
        var keys = ChoiceReader.Read(library.Options[Question.Subtype] with { Many = true, Minimum = 1 }, node, bag);
        foreach (var key in keys.Where(k => !before.Any(o => k.StartsWith(o.Type + ".", StringComparison.Ordinal))))
            bag.Add(InterviewRules.SubtypeOfOther, node.Place, key, string.Join(", ", before.Select(o => o.Type)));
        var after = before.Select(o => o with { Subtypes = [.. keys.Where(k => k.StartsWith(o.Type + ".", StringComparison.Ordinal)).Select(k => k[(o.Type.Length + 1)..])] }).ToImmutableArray();
        foreach (var part in after.Where(o => o.Subtypes.IsEmpty && !OutsourcingReader.SubtypesOf(o.Type, library).IsEmpty && !bag.HasErrors))
            bag.Add(AnswerRules.SubtypeMissing, node.Place, part.Type, string.Join(", ", OutsourcingReader.SubtypesOf(part.Type, library)));
        return after;
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node is YamlList list ? list.Scalars() : node.Scalar() is { } one ? [one] : [];
}
