using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;

namespace DocGen.Library.Linting.Checks;

/// <summary>Kinds of organization: that what they name exists.</summary>
internal static class BodyCheck
{
    public static void Check(LibraryView view, DiagnosticBag bag)
    {
        var library = view.Library;
        foreach (var body in library.Bodies)
        {
            if (body.Style.Length > 0) Look(body.Style, library.Styles.Keys);
            foreach (var document in body.Documents) Look(document, library.Templates.Keys);
            foreach (var path in body.Ask) Look(path, library.Variables.Keys);
            foreach (var (id, key) in body.Options)
            {
                Look(id, library.Options.Keys);
                if (library.Options.TryGetValue(id, out var option)) Look(key, option.Alternatives.Select(a => a.Key));
            }

            void Look(string name, IEnumerable<string> known)
            {
                if (!known.Contains(name)) bag.Add(LibraryRules.BodyNames, body.Place, body.Id, name, Nearest.Text(name, known));
            }
        }
    }
}
