using System.Collections;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Scriban.Syntax;

/// <summary>The object behind <c>for.index</c>, <c>for.last</c> and the like.</summary>
internal sealed class LoopState(IEnumerable<object?> items) : IScriptObject
{
    private static readonly string[] Names = ["index", "first", "even", "odd", "last", "length", "rindex", "changed"];

    private readonly IEnumerator<object?> _items = items.GetEnumerator();
    private int? _length;
    private bool? _hasNext;

    public int Index { get; set; }

    public bool IsChanged { get; set; }

    public object? Current => _items.Current;

    public int Count => 0;

    public bool IsReadOnly { get; set; }

    private int Length => _length ??= items is ICollection list ? list.Count : items.Count();

    /// <summary>Steps to the next item unless <see cref="HasNext"/> has already looked.</summary>
    public bool MoveNext()
    {
        var hasNext = HasNext();
        _hasNext = null;
        return hasNext;
    }

    public IEnumerable<string> GetMembers() => [];

    public bool Contains(string member) => Array.IndexOf(Names, member) >= 0;

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        value = member switch
        {
            "index" => Index,
            "length" => Length,
            "first" => Index == 0,
            "even" => Index % 2 == 0,
            "odd" => Index % 2 == 1,
            "last" => !HasNext(),
            "changed" => IsChanged,
            "rindex" => Length - Index - 1,
            _ => null,
        };
        return value is not null;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => (IScriptObject)MemberwiseClone();

    private bool HasNext() => _hasNext ??= _items.MoveNext();
}
