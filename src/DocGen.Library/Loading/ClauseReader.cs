using DocGen.Documents.Diagnostics;
using DocGen.Library.Clauses;
using DocGen.Library.Conditions;
using DocGen.Library.Questions;
using DocGen.Library.Rules;

namespace DocGen.Library.Loading;

/// <summary>Reads a clause file: its front matter, and its text against the options that it names.</summary>
internal sealed class ClauseReader(IReadOnlyDictionary<string, Option> options)
{
    /// <summary>Always available without naming them in <c>options:</c>.</summary>
    private static readonly string[] AlwaysAvailable = ["type", "subtype"];

    /// <summary>A clause of any file and text: one of the library, or the text that a case puts in its place.</summary>
    /// <returns>Null, with findings, where the file has no front matter.</returns>
    public Clause? Read(string id, ContentText content, DiagnosticBag bag)
    {
        if (FrontMatter.Split(content, bag) is not { } parts) return null;
        var keys = parts.Keys;
        keys.RejectUnknown("title", "types", "measure", "answers", "options", "when", "heading", "withheld", "source", "note");
        var available = new List<Option>();
        var complete = !keys.IsBroken;
        foreach (var named in keys.Scalars("options"))
        {
            if (options.TryGetValue(named.Value, out var option))
            {
                available.Add(option);
                continue;
            }
            bag.Add(LibraryRules.UnknownOption, named.Place, named.Value, Nearest.Text(named.Value, options.Keys));
            complete = false;
        }
        foreach (var name in AlwaysAvailable)
        {
            if (options.TryGetValue(name, out var option) && !available.Contains(option)) available.Add(option);
        }
        var text = new ClauseTextReader(content.File.Shown, parts.BodyLine, available, complete, bag).Read(parts.Body);
        return new Clause(id, keys.RequiredText("title"), text)
        {
            File = content.File.Shown,
            TextLine = parts.BodyLine,
            Types = keys.Texts("types"),
            Measure = keys.Text("measure"),
            Answers = keys.Texts("answers"),
            Options = keys.Texts("options"),
            When = ConditionParser.Read(keys, "when", bag),
            HasHeading = keys.Flag("heading", true),
            Withheld = keys.Flag("withheld"),
            Sources = keys.Texts("source"),
            Note = keys.Text("note").TrimEnd(),
            Version = content.Version,
            Places = KeyPlaces.In(keys),
        };
    }
}
