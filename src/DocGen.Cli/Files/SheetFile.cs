using System.Collections.Immutable;
using System.Text.Json.Nodes;
using DocGen.Cli.Speech;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Answers;
using DocGen.Drafting.Sheets;
using DocGen.Drafting.Writing;
using DocGen.Library;
using DocGen.Library.Yaml;
using DocGen.Rendering.Excel.Reading;

namespace DocGen.Cli.Files;

/// <summary>An answer sheet that came back: it becomes a case file, and an organization file where there is none yet.</summary>
internal static class SheetFile
{
    /// <summary>Writes the case; false, with the errors shown and nothing written, where the sheet cannot be read.</summary>
    public static bool Take(ClauseLibrary library, string sheet, string path, Voice voice)
    {
        var bag = new DiagnosticBag();
        var read = WorkbookReader.Read(File.ReadAllBytes(sheet), sheet, bag) is { } book ? AnswerSheetReader.Read(library, book, bag) : null;
        if (read is not { } texts || bag.HasErrors)
        {
            voice.Show(bag.Sorted());
            voice.Complain(Texts.FormFailed, sheet);
            return false;
        }
        var before = File.Exists(path) ? File.ReadAllText(path) : "";
        var former = before.Length > 0 ? YamlDocument.Parse(before, path, new DiagnosticBag()) : null;
        var text = texts.Case with
        {
            Organization = texts.Case.Organization.Length > 0 ? texts.Case.Organization : former?.Text("organization") ?? "",
            Former = texts.Case.Former is { Entries.IsEmpty: false } kept ? kept : former,
        };
        if (!texts.Organization.Values.IsEmpty || !texts.Organization.Options.IsEmpty) text = WithOrganization(library, text, texts.Organization, path, voice, bag);
        var open = Write(library, text, before, path, bag);
        voice.Show(bag.Sorted());
        if (voice.Json is { } json)
        {
            json["case"] = path.Replace('\\', '/');
            json["documents"] = new JsonArray([.. text.Documents.Select(d => (JsonNode)d)]);
            json["unanswered"] = new JsonArray([.. open.Order(StringComparer.Ordinal).Select(o => (JsonNode)o)]);
        }
        voice.Say(Texts.Wrote, path);
        return !bag.HasErrors;
    }

    // An organization's file serves other cases too: it is written where there is none, and never changed.
    private static CaseText WithOrganization(ClauseLibrary library, CaseText text, CaseText organization, string path, Voice voice, DiagnosticBag bag)
    {
        var name = text.Organization.Length > 0 ? text.Organization : "organization.yaml";
        var file = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, name);
        text = text with { Organization = name };
        if (!File.Exists(file))
        {
            SafeFile.Write(file, CaseWriter.Organization(library, organization));
            voice.Say(Texts.Wrote, file);
            return text;
        }
        var there = AnswerReader.ReadOrganization(library, file, bag);
        var options = organization.Options.Where(o => !text.Options.ContainsKey(o.Key) && !(there.Options.TryGetValue(o.Key, out var same) && same.Keys.SequenceEqual(o.Value))).ToList();
        var values = organization.Values.Where(v => !text.Values.ContainsKey(v.Key) && !(there.Values.TryGetValue(v.Key, out var same) && same.Value.Equals(v.Value))).ToList();
        var changed = options.Select(o => o.Key).Concat(values.Select(v => v.Key)).Order(StringComparer.Ordinal).ToList();
        if (changed.Count > 0) voice.Complain(Texts.OrganizationKept, name, changed.Count, string.Join(", ", changed));
        return text with { Options = text.Options.AddRange(options), Values = text.Values.AddRange(values) };
    }

    // What is still open is known once the case can be read; it then gets lines to be completed.
    private static ImmutableHashSet<string> Write(ClauseLibrary library, CaseText text, string before, string path, DiagnosticBag bag)
    {
        SafeFile.Write(path, Remarks.Keep(library, before, CaseWriter.Case(library, text)));
        var answers = AnswerReader.Read(library, path, [], bag);
        var open = SheetQuestions.Of(library, text.Documents).Questions
            .Where(q => !answers.Options.ContainsKey(q.Id) && !answers.Values.ContainsKey(q.Id) && q.When.Holds(answers.ValuesOf) && q.Variable is not { Required: false })
            .Select(q => q.Id).ToImmutableHashSet(StringComparer.Ordinal);
        if (!open.IsEmpty) SafeFile.Write(path, Remarks.Keep(library, before, CaseWriter.Case(library, text with { Open = open })));
        return open;
    }
}
