namespace Scriban.Runtime;

/// <summary>The object as a .NET dictionary.</summary>
public partial class ScriptObject
{
    bool ICollection<KeyValuePair<string, object?>>.IsReadOnly => IsReadOnly;

    bool IDictionary<string, object?>.TryGetValue(string key, out object? value)
    {
        var isFound = _slots.TryGetValue(key, out var slot);
        value = slot.Value;
        return isFound;
    }

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) =>
        _slots.TryGetValue(item.Key, out var slot) && Equals(slot.Value, item.Value);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        this.ToList().CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) =>
        ((ICollection<KeyValuePair<string, object?>>)this).Contains(item) && Remove(item.Key);
}
