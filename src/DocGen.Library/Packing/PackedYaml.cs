using System.Collections.Immutable;
using System.Text;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Yaml;

namespace DocGen.Library.Packing;

/// <summary>A tree of YAML as bytes: kinds, texts and places, in the order of the file.</summary>
internal static class PackedYaml
{
    private const byte List = 0xF0;
    private const byte Map = 0xF1;

    public static byte[] Write(YamlMap keys)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true)) Write(writer, keys);
        return stream.ToArray();
    }

    public static YamlMap Read(ReadOnlySpan<byte> bytes, string file, DiagnosticBag bag)
    {
        var reader = new PackReader(bytes);
        return (YamlMap)Node(ref reader, "", file, bag);
    }

    private static void Write(BinaryWriter writer, YamlNode node)
    {
        writer.Write(node switch { YamlScalar scalar => (byte)scalar.Form, YamlList => List, _ => Map });
        Write(writer, node.Place);
        switch (node)
        {
            case YamlScalar scalar:
                writer.Write(scalar.Value);
                break;
            case YamlList list:
                writer.Write7BitEncodedInt(list.Items.Length);
                foreach (var item in list.Items) Write(writer, item);
                break;
            case YamlMap map:
                writer.Write7BitEncodedInt(map.Entries.Length);
                foreach (var entry in map.Entries)
                {
                    writer.Write(entry.Key);
                    Write(writer, entry.Place);
                    Write(writer, entry.Value);
                }
                break;
        }
    }

    private static void Write(BinaryWriter writer, Place place)
    {
        writer.Write7BitEncodedInt(place.Line);
        writer.Write7BitEncodedInt(place.Column);
    }

    private static YamlNode Node(ref PackReader reader, string name, string file, DiagnosticBag bag)
    {
        var kind = reader.Byte();
        var place = new Place(file, reader.Number(), reader.Number());
        if (kind == List)
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>(reader.Number());
            while (items.Count < items.Capacity) items.Add(Node(ref reader, name, file, bag));
            return new YamlList(name, items.MoveToImmutable(), place, bag);
        }
        if (kind != Map) return new YamlScalar(name, reader.Text(), (YamlScalar.ScalarForm)kind, place, bag);
        var entries = ImmutableArray.CreateBuilder<YamlEntry>(reader.Number());
        while (entries.Count < entries.Capacity)
        {
            var key = reader.Text();
            var at = new Place(file, reader.Number(), reader.Number());
            entries.Add(new YamlEntry(key, at, Node(ref reader, key, file, bag)));
        }
        return new YamlMap(name, entries.MoveToImmutable(), place, bag);
    }
}
