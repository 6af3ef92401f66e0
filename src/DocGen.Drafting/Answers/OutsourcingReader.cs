using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Library;
using DocGen.Library.Yaml;

namespace DocGen.Drafting.Answers;

/// <summary>Reads what is outsourced: a type with its subtypes, or a list of such.</summary>
public static class OutsourcingReader
{
    public static ImmutableArray<Outsourcing> Read(YamlMap map, ClauseLibrary library, DiagnosticBag bag)
    {
        var node = map.Find("outsourcing");
        var parts = node switch
        {
            null => [],
            YamlList list => list.Maps(),
            _ => node.AsMap() is { } one ? [one] : [],
        };
        return [.. parts.Select(p => ReadPart(p, library, bag)).OfType<Outsourcing>()];
    }

    /// <summary>Reads <c>operate</c> or <c>operate.datacenter</c>, as the command line names it.</summary>
    public static Outsourcing? Parse(string text, ClauseLibrary library, Place place, DiagnosticBag bag)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return Check(dot < 0 ? text : text[..dot], dot < 0 ? [] : [(text[(dot + 1)..], place)], place, library, bag);
    }

    private static Outsourcing? ReadPart(YamlMap part, ClauseLibrary library, DiagnosticBag bag)
    {
        part.RejectUnknown("type", "subtype");
        var type = part.RequiredText("type");
        if (type.Length == 0) return null;
        var known = SubtypesOf(type, library);
        if (!part.Has("subtype") && !known.IsEmpty) bag.Add(AnswerRules.SubtypeMissing, part.Scalar("type")!.Place, type, string.Join(", ", known));
        return Check(type, [.. part.Scalars("subtype").Select(s => (s.Value, s.Place))], part.Scalar("type")!.Place, library, bag);
    }

    private static Outsourcing? Check(string type, ImmutableArray<(string Name, Place Place)> subtypes, Place place, ClauseLibrary library, DiagnosticBag bag)
    {
        var types = KeysOf(library, "type");
        if (!types.Contains(type))
        {
            bag.Add(AnswerRules.UnknownType, place, type, Nearest.Text(type, types), string.Join(", ", types));
            return null;
        }
        var known = SubtypesOf(type, library);
        foreach (var (subtype, where) in subtypes.Where(s => !known.Contains(s.Name)))
            bag.Add(AnswerRules.UnknownSubtype, where, type, subtype, string.Join(", ", known));
        return new Outsourcing(type, [.. subtypes.Select(s => s.Name)]);
    }

    public static ImmutableArray<string> SubtypesOf(string type, ClauseLibrary library) =>
        [.. KeysOf(library, "subtype").Where(s => s.StartsWith(type + ".", StringComparison.Ordinal)).Select(s => s[(type.Length + 1)..])];

    private static List<string> KeysOf(ClauseLibrary library, string option) =>
        library.Options.TryGetValue(option, out var found) ? [.. found.Alternatives.Select(a => a.Key)] : [];
}
