using System.Collections;

namespace Scriban.Runtime;

/// <summary>
/// A list worked out while it is gone over: <c>1..5</c> and what the array functions return. Changing it works it out for good.
/// </summary>
public class ScriptRange : IList<object?>, IList
{
    private IEnumerable<object?> _values;

    public ScriptRange()
        : this(Array.Empty<object?>())
    {
    }

    public ScriptRange(IEnumerable values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _values = values as IEnumerable<object?> ?? values.Cast<object?>();
    }

    public IEnumerable Values => _values;

    /// <summary>The number of items; counting goes over all of them.</summary>
    public int Count => _values.Count();

    public bool IsReadOnly => false;

    bool IList.IsFixedSize => false;

    bool ICollection.IsSynchronized => false;

    object ICollection.SyncRoot => this;

    public object? this[int index]
    {
        get => _values.ElementAtOrDefault(index);
        set
        {
            var list = Own();
            while (list.Count <= index)
            {
                list.Add(null);
            }

            list[index] = value;
        }
    }

    public IEnumerator<object?> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Contains(object? item) => _values.Contains(item);

    public int IndexOf(object? item) => _values.ToList().IndexOf(item);

    public void CopyTo(object?[] array, int arrayIndex) => _values.ToList().CopyTo(array, arrayIndex);

    void ICollection.CopyTo(Array array, int index) => ((ICollection)_values.ToList()).CopyTo(array, index);

    public void Add(object? item) => Own().Add(item);

    int IList.Add(object? value)
    {
        Add(value);
        return Count - 1;
    }

    public void Insert(int index, object? item) => Own().Insert(index, item);

    public bool Remove(object? item) => Own().Remove(item);

    void IList.Remove(object? value) => Remove(value);

    public void RemoveAt(int index) => Own().RemoveAt(index);

    public void Clear() => Own().Clear();

    private List<object?> Own()
    {
        if (_values is not List<object?> list)
        {
            _values = list = [.. _values];
        }

        return list;
    }
}
