using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DocGen.Library.Yaml;

/// <summary>Builds the tree from the parser's events, which are pulled one by one so that the limits stop a hostile file early.</summary>
internal sealed class YamlTreeBuilder(string text, string file, DiagnosticBag bag, int firstLine)
{
    private readonly Parser _parser = new(new StringReader(text));
    private int _depth;

    public YamlNode? Build()
    {
        Next();
        Next();
        if (_parser.Current is StreamEnd) return null;
        Next();
        var root = Node("");
        Next();
        if (_parser.Current is DocumentStart second) Refuse(LibraryRules.YamlSecondDocument, second);
        return root;
    }

    private YamlNode Node(string name)
    {
        var current = _parser.Current!;
        if (current is AnchorAlias alias) Refuse(LibraryRules.YamlAnchor, current, "*" + alias.Value.Value);
        if (current is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty) Refuse(LibraryRules.YamlAnchor, current, "&" + node.Anchor.Value);
            if (!node.Tag.IsEmpty) Refuse(LibraryRules.YamlTag, current, node.Tag.Value);
        }
        var place = PlaceOf(current);
        switch (current)
        {
            case Scalar scalar:
                Next();
                return new YamlScalar(name, scalar.Value, FormOf(scalar.Style), place, bag);
            case SequenceStart:
                Enter(current);
                var list = new YamlList(name, Items(name), place, bag);
                _depth--;
                return list;
            default:
                Enter(current);
                var map = new YamlMap(name, Entries(), place, bag);
                _depth--;
                return map;
        }
    }

    private ImmutableArray<YamlNode> Items(string name)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (_parser.Current is not SequenceEnd) items.Add(Node(name));
        Next();
        return items.ToImmutable();
    }

    private ImmutableArray<YamlEntry> Entries()
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        // A set beside the list only where a map grows long: most have a handful of keys.
        HashSet<string>? many = null;
        while (_parser.Current is not MappingEnd)
        {
            var start = _parser.Current!;
            if (Node("") is not YamlScalar key)
            {
                Refuse(LibraryRules.YamlKeyKind, start);
                break;
            }
            // To YAML a wide space is a letter; to whoever typed it, it is indentation.
            var name = key.Value.TrimStart('\u3000');
            if (name.Length < key.Value.Length) bag.Add(LibraryRules.YamlWideSpace, key.Place);
            var value = Node(name);
            if (entries.Count == 16) many = [.. entries.Select(e => e.Key)];
            var isNew = many?.Add(name) ?? !entries.Any(e => e.Key == name);
            if (isNew) entries.Add(new YamlEntry(name, key.Place, value));
            else bag.Add(LibraryRules.YamlDuplicateKey, key.Place, name);
        }
        Next();
        return entries.ToImmutable();
    }

    private void Enter(ParsingEvent at)
    {
        if (++_depth > YamlDocument.MaximumDepth)
            Refuse(LibraryRules.YamlTooDeep, at, YamlDocument.MaximumDepth.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Next();
    }

    private void Next()
    {
        try
        {
            if (!_parser.MoveNext()) throw new InvalidOperationException("unexpected end");
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or IndexOutOfRangeException or FormatException)
        {
            // YamlDotNet's scanner does not foresee every text (a NUL, a broken escape) and faults instead of reporting it.
            var place = _parser.Current is { } last ? last.End : Mark.Empty;
            throw new YamlException(place, place, fault.Message);
        }
    }

    private void Refuse(Rule rule, ParsingEvent at, params string[] arguments)
    {
        bag.Add(rule, PlaceOf(at), arguments);
        throw new YamlStopException();
    }

    private Place PlaceOf(ParsingEvent at) => new(file, (int)at.Start.Line + firstLine - 1, (int)at.Start.Column);

    private static YamlScalar.ScalarForm FormOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted => YamlScalar.ScalarForm.Quoted,
        ScalarStyle.Literal or ScalarStyle.Folded => YamlScalar.ScalarForm.Block,
        _ => YamlScalar.ScalarForm.Plain,
    };
}
