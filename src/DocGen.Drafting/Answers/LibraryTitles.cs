using DocGen.Drafting.Interview;
using DocGen.Library;

namespace DocGen.Drafting.Answers;

/// <summary>What the library's names are called in Japanese, for hints: people write 契約書 where <c>contract</c> is meant.</summary>
public sealed class LibraryTitles(ClauseLibrary library)
{
    public IEnumerable<KeyValuePair<string, string>> Documents => library.Templates.Values.Select(t => KeyValuePair.Create(t.Id, DocumentTitles.Of(library, t)));

    public IEnumerable<KeyValuePair<string, string>> Options =>
        library.OptionOrder.Where(id => id is not ("type" or "subtype")).Select(id => KeyValuePair.Create(id, library.Options[id].Ask));

    public IEnumerable<KeyValuePair<string, string>> Variables => library.VariableOrder.Select(path => KeyValuePair.Create(path, library.Variables[path].Label));

    public IEnumerable<KeyValuePair<string, string>> Clauses => library.Clauses.Values.OrderBy(c => c.Id, StringComparer.Ordinal).Select(c => KeyValuePair.Create(c.Id, c.Title));
}
