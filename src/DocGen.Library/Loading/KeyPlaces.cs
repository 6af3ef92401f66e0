using DocGen.Documents.Diagnostics;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>Where the keys of a definition are written, so that whoever finds fault with a value later can say where it stands.</summary>
public sealed class KeyPlaces
{
    private readonly YamlMap? _map;

    private KeyPlaces(YamlMap? map) => _map = map;

    /// <summary>For definitions that no file wrote.</summary>
    public static KeyPlaces None { get; } = new(null);

    internal static KeyPlaces In(YamlMap map) => new(map);

    /// <summary>Where the value of a key stands; where the key is not written, the definition itself.</summary>
    public Place Of(string key) => _map is null ? Place.Nowhere : _map.Find(key)?.Place ?? _map.Place;

    /// <summary>Where an item of the list under a key stands.</summary>
    public Place Of(string key, int item) =>
        _map?.Find(key) is YamlList list && item < list.Items.Length ? list.Items[item].Place : Of(key);

    public bool Has(string key) => _map?.Has(key) ?? false;
}
