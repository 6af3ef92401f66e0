using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Library;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Interview;

/// <summary>
/// The text of a case or organization file. What the interview asks for is written anew, in the order of the library; all else that the
/// file said (what is left out, overrides, style, remarks at its head) stays as it was.
/// </summary>
public static class CaseText
{
    private static readonly string[] Written = ["organization", "documents", "outsourcing", "options", "values"];

    /// <summary>The case of a draft.</summary>
    /// <param name="draft">The draft; answers that are no longer asked for are not written.</param>
    /// <param name="organization">Where the organization file lies, seen from the case; empty for none.</param>
    /// <param name="before">The file's text so far; empty for a new one.</param>
    public static string Write(CaseDraft draft, string organization, string before)
    {
        var own = draft.Own;
        var text = new YamlText();
        if (organization.Length > 0) text.Line(0, $"organization: {YamlText.Scalar(organization)}");
        text.Line(0, $"documents: [{string.Join(", ", own.Documents)}]");
        WriteOutsourcing(text, own.Outsourcing);
        WriteOptions(text, draft.Library, own.Options.Where(o => draft.Answers.Options.ContainsKey(o.Key)).ToImmutableDictionary());
        WriteValues(text, draft.Library, own.Values);
        return Around(text.ToString(), before);
    }

    /// <summary>The file of an organization.</summary>
    public static string WriteOrganization(ClauseLibrary library, CaseAnswers own, string style, string before)
    {
        var text = new YamlText();
        WriteValues(text, library, own.Values);
        WriteOptions(text, library, own.Options);
        if (style.Length > 0) text.Line(0, $"style: {YamlText.Scalar(style)}");
        return Around(text.ToString(), before);
    }

    private static void WriteOutsourcing(YamlText text, ImmutableArray<Outsourcing> parts)
    {
        if (parts.IsEmpty) return;
        var written = parts.Select(Part).ToList();
        if (written.Count == 1) text.Line(0, $"outsourcing: {written[0]}");
        else
        {
            text.Line(0, "outsourcing:");
            foreach (var part in written) text.Line(1, "- " + part);
        }
    }

    private static string Part(Outsourcing part) => part.Subtypes.Length switch
    {
        0 => $"{{type: {part.Type}}}",
        1 => $"{{type: {part.Type}, subtype: {part.Subtypes[0]}}}",
        _ => $"{{type: {part.Type}, subtype: [{string.Join(", ", part.Subtypes)}]}}",
    };

    private static void WriteOptions(YamlText text, ClauseLibrary library, ImmutableDictionary<string, OptionAnswer> options)
    {
        if (options.IsEmpty) return;
        text.Line(0, "options:");
        foreach (var id in library.OptionOrder.Where(options.ContainsKey))
            text.Line(1, library.Options[id].Many ? $"{id}: [{string.Join(", ", options[id].Keys)}]" : $"{id}: {string.Join(", ", options[id].Keys)}");
    }

    private static void WriteValues(YamlText text, ClauseLibrary library, ImmutableDictionary<string, Answer> values)
    {
        if (values.IsEmpty) return;
        text.Line(0, "values:");
        foreach (var group in library.VariableOrder.Where(values.ContainsKey).GroupBy(p => p[..p.IndexOf('.', StringComparison.Ordinal)]))
        {
            text.Line(1, group.Key + ":");
            foreach (var path in group) text.Value(2, path[(group.Key.Length + 1)..], library.Variables[path], values[path].Value);
        }
    }

    // The remarks at the head, the new text, then every other key of the old one with the lines that belong to it.
    private static string Around(string written, string before)
    {
        var lines = before.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var keys = YamlDocument.Parse(before, "", new DiagnosticBag()).Entries.Select(e => (e.Key, Line: e.Place.Line - 1)).OrderBy(k => k.Line).ToList();
        var head = before.Length == 0 ? [] : lines.Take(keys.Count == 0 ? lines.Length : keys[0].Line).Where(l => l.TrimStart().StartsWith('#')).ToList();
        var kept = keys.Select((k, i) => (k.Key, Lines: lines[k.Line..(i + 1 < keys.Count ? keys[i + 1].Line : lines.Length)]))
            .Where(k => !Written.Contains(k.Key)).SelectMany(k => k.Lines);
        return string.Concat(head.Append(written.TrimEnd('\n')).Concat(kept).Select(l => l + "\n"));
    }
}
