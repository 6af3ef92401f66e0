using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Linting;
using DocGen.Library;
using Scriban;

namespace DocGen.Drafting.Interview;

/// <summary>Which variables and options the merge fields of a text name. A text is read once.</summary>
internal sealed class TextNames
{
    private static readonly ConditionalWeakTable<ClauseLibrary, TextNames> Known = [];

    private readonly ClauseLibrary _library;
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _read = new(StringComparer.Ordinal);

    private TextNames(ClauseLibrary library)
    {
        _library = library;
        foreach (var name in library.OptionOrder.Concat(library.VariableOrder)) _order.TryAdd(name, _order.Count);
    }

    public static TextNames Of(ClauseLibrary library) => Known.GetValue(library, l => new TextNames(l));

    /// <summary>The names in the order of the library's own files, in which a drafter put them.</summary>
    public IReadOnlyList<string> In(string text) => text.Contains("{{", StringComparison.Ordinal) ? _read.GetOrAdd(text, Read) : [];

    private IReadOnlyList<string> Read(string text)
    {
        var parsed = Template.Parse(text);
        // Faults of the library are the check's to tell.
        if (parsed.HasErrors) return [];
        var usage = new VariableUsage(_library, _ => Place.Nowhere, [], new DiagnosticBag());
        usage.Read(parsed.Page);
        return [.. usage.Used.OrderBy(name => _order.GetValueOrDefault(name, int.MaxValue)).ThenBy(name => name, StringComparer.Ordinal)];
    }
}
