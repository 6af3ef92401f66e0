using System.Collections;
using System.Text;
using Scriban.Functions;
using Scriban.Parsing;

namespace Scriban.Runtime;

/// <summary>An object of a template: named values in the order they were added.</summary>
public partial class ScriptObject : IDictionary<string, object?>, IScriptObject, IFormattable
{
    private Dictionary<string, Slot> _slots;

    /// <summary>The slots also belong to a clone, so they are copied before the next change.</summary>
    private bool _isShared;

    public ScriptObject()
        : this(0)
    {
    }

    public ScriptObject(IEqualityComparer<string>? keyComparer)
        : this(0, keyComparer)
    {
    }

    public ScriptObject(int capacity)
        : this(capacity, null)
    {
    }

    public ScriptObject(int capacity, IEqualityComparer<string>? keyComparer)
    {
        _slots = new Dictionary<string, Slot>(capacity, keyComparer);
        if (GetType() != typeof(ScriptObject))
        {
            StaticMembers.AddTo(this, GetType());
        }
    }

    public int Count => _slots.Count;

    public virtual bool IsReadOnly { get; set; }

    public ICollection<string> Keys => _slots.Keys;

    public ICollection<object?> Values => _slots.Values.Select(slot => slot.Value).ToList();

    public virtual object? this[string key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return _slots.TryGetValue(key, out var slot) ? slot.Value : null;
        }

        set
        {
            ArgumentNullException.ThrowIfNull(key);
            AssertNotReadOnly();
            if (CanWrite(key))
            {
                Own()[key] = new Slot(value, false);
            }
        }
    }

    public void Add(string key, object? value) => Own().Add(key, new Slot(value, false));

    public void Clear()
    {
        if (_isShared)
        {
            _slots = new Dictionary<string, Slot>(_slots.Comparer);
            _isShared = false;
        }
        else
        {
            _slots.Clear();
        }
    }

    public virtual bool Contains(string member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return _slots.ContainsKey(member);
    }

    public bool ContainsKey(string key) => Contains(key);

    public IEnumerable<string> GetMembers() => _slots.Keys;

    public virtual bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        var isFound = _slots.TryGetValue(member, out var slot);
        value = slot.Value;
        return isFound;
    }

    public virtual bool CanWrite(string member) => !(_slots.TryGetValue(member, out var slot) && slot.IsReadOnly);

    public virtual bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly)
    {
        if (!CanWrite(member))
        {
            return false;
        }

        AssertNotReadOnly();
        Own()[member] = new Slot(value, readOnly);
        return true;
    }

    /// <summary>Sets a member even where it is read-only.</summary>
    public void SetValue(string member, object? value, bool readOnly) => Own()[member] = new Slot(value, readOnly);

    public virtual bool Remove(string member)
    {
        AssertNotReadOnly();
        return Own().Remove(member);
    }

    public virtual void SetReadOnly(string member, bool readOnly)
    {
        AssertNotReadOnly();
        if (_slots.TryGetValue(member, out var slot))
        {
            Own()[member] = slot with { IsReadOnly = readOnly };
        }
    }

    public virtual void CopyTo(ScriptObject dest)
    {
        ArgumentNullException.ThrowIfNull(dest);
        var slots = dest.Own();
        foreach (var (name, slot) in _slots)
        {
            slots[name] = slot;
        }
    }

    public virtual IScriptObject Clone(bool deep)
    {
        var clone = (ScriptObject)MemberwiseClone();
        _isShared = clone._isShared = true;
        if (deep)
        {
            foreach (var (name, slot) in _slots)
            {
                if (slot.Value is ScriptObject or ScriptArray)
                {
                    clone.Own()[name] = slot with { Value = ((IScriptObject)slot.Value).Clone(true) };
                }
            }
        }

        return clone;
    }

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        foreach (var (name, slot) in _slots)
        {
            yield return new KeyValuePair<string, object?>(name, slot.Value);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public virtual string ToString(string? format, IFormatProvider? formatProvider)
    {
        var context = formatProvider as TemplateContext;
        var text = new StringBuilder("{");
        foreach (var (name, value) in this)
        {
            if (text.Length > 1)
            {
                text.Append(", ");
            }

            text.Append(IsPlainName(name) ? name : $"\"{StringFunctions.Escape(name)}\"").Append(": ");
            text.Append(context is null
                ? (value as IFormattable)?.ToString(null, formatProvider) ?? value
                : context.ObjectToString(value, true));
        }

        return text.Append('}').ToString();
    }

    public string ToString(IFormatProvider formatProvider) => ToString(null, formatProvider);

    public sealed override string ToString() => ToString(null, null);

    internal void AssertNotReadOnly()
    {
        if (IsReadOnly)
        {
            throw new InvalidOperationException("The object is readonly");
        }
    }

    /// <summary>Takes over the members of another object as they are, but leaves read-only ones alone.</summary>
    internal void ImportFrom(ScriptObject other)
    {
        AssertNotReadOnly();
        foreach (var (name, slot) in other._slots.ToList())
        {
            if (CanWrite(name))
            {
                Own()[name] = slot;
            }
        }
    }

    private static bool IsPlainName(string name) =>
        name.Length > 0 && !char.IsDigit(name[0]) && name.All(c => c == '_' || char.IsLetterOrDigit(c));

    private Dictionary<string, Slot> Own()
    {
        if (_isShared)
        {
            _slots = new Dictionary<string, Slot>(_slots, _slots.Comparer);
            _isShared = false;
        }

        return _slots;
    }

    private readonly record struct Slot(object? Value, bool IsReadOnly);
}
