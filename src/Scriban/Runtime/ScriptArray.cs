using System.Collections;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>A list of a template. It may have named members of its own besides its items.</summary>
public class ScriptArray : IList<object?>, IList, IScriptObject
{
    private List<object?> _items;
    private ScriptObject? _members;

    public ScriptArray() => _items = [];

    public ScriptArray(int capacity) => _items = new List<object?>(capacity);

    public ScriptArray(IEnumerable<object?> values) => _items = [.. values];

    public ScriptArray(IEnumerable values) => _items = [.. values.Cast<object?>()];

    public int Capacity
    {
        get => _items.Capacity;
        set => _items.Capacity = value;
    }

    public int Count => _items.Count;

    public virtual bool IsReadOnly { get; set; }

    /// <summary>The named members.</summary>
    public ScriptObject ScriptObject => _members ??= new ScriptObject { IsReadOnly = IsReadOnly };

    bool IList.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    /// <summary>An item; null beyond the end, where assigning fills up with nulls.</summary>
    public virtual object? this[int index]
    {
        get => (uint)index < (uint)_items.Count ? _items[index] : null;
        set
        {
            if (index < 0)
            {
                return;
            }

            AssertNotReadOnly();
            while (_items.Count <= index)
            {
                _items.Add(null);
            }

            _items[index] = value;
        }
    }

    public object?[] ToArray() => [.. _items];

    public virtual void Add(object? item)
    {
        AssertNotReadOnly();
        _items.Add(item);
    }

    public void AddRange(IEnumerable<object?> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        foreach (var item in items)
        {
            Add(item);
        }
    }

    int IList.Add(object? value)
    {
        Add(value);
        return Count - 1;
    }

    public virtual void Insert(int index, object? item)
    {
        AssertNotReadOnly();
        while (_items.Count < index)
        {
            _items.Add(null);
        }

        _items.Insert(index, item);
    }

    public virtual void RemoveAt(int index)
    {
        AssertNotReadOnly();
        if ((uint)index < (uint)_items.Count)
        {
            _items.RemoveAt(index);
        }
    }

    public virtual bool Remove(object? item)
    {
        AssertNotReadOnly();
        return _items.Remove(item);
    }

    void IList.Remove(object? value) => Remove(value);

    public virtual void Clear()
    {
        AssertNotReadOnly();
        _items.Clear();
    }

    public virtual bool Contains(object? item) => _items.Contains(item);

    public virtual int IndexOf(object? item) => _items.IndexOf(item);

    public virtual void CopyTo(object?[] array, int arrayIndex) => _items.CopyTo(array, arrayIndex);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_items).CopyTo(array, index);

    public List<object?>.Enumerator GetEnumerator() => _items.GetEnumerator();

    IEnumerator<object?> IEnumerable<object?>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerable<string> GetMembers() => _members is null ? ["size"] : _members.GetMembers().Prepend("size");

    public virtual bool Contains(string member) => _members?.Contains(member) ?? false;

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        if (member == "size")
        {
            value = Count;
            return true;
        }

        value = null;
        return _members?.TryGetValue(context, span, member, out value) ?? false;
    }

    public virtual bool CanWrite(string member) => member != "size" && (_members?.CanWrite(member) ?? true);

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) =>
        ScriptObject.TrySetValue(context, span, member, value, readOnly);

    public virtual bool Remove(string member) => ScriptObject.Remove(member);

    public virtual void SetReadOnly(string member, bool readOnly) => ScriptObject.SetReadOnly(member, readOnly);

    public virtual IScriptObject Clone(bool deep)
    {
        var clone = (ScriptArray)MemberwiseClone();
        clone._items = deep
            ? _items.ConvertAll(item => item is IScriptObject part ? part.Clone(true) : item)
            : [.. _items];
        clone._members = (ScriptObject?)_members?.Clone(deep);
        return clone;
    }

    private void AssertNotReadOnly()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The object is readonly");
        }
    }
}
