using System.Collections.Immutable;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Numbering;
using DocGen.Documents.Styles;
using DocGen.Library.Rules;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>Reads a style: a file of <c>templates/styles</c>, or the map with which a case changes one.</summary>
public static class StyleReader
{
    /// <summary>The style that the map describes. What it leaves out comes from the style it is <c>based_on</c>.</summary>
    /// <param name="map">The keys of the style.</param>
    /// <param name="known">The styles it can be based on.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="id">Its id; left out, that of the style it is based on.</param>
    /// <param name="reference">Finds the Word file of <c>reference</c>; null where the key is none, as in the library: a house's file is not part of it.</param>
    public static DocumentStyle Read(YamlMap map, ImmutableDictionary<string, DocumentStyle> known, DiagnosticBag bag, string id = "", Func<YamlScalar, ReferenceFile?>? reference = null)
    {
        string[] keys = ["title", "based_on", "fonts", "page", "body_size", "digits", "caption", "references", "dates", "punctuation", "page_number", "classification"];
        map.RejectUnknown(reference is null ? keys : [.. keys, "reference"]);
        var under = BasedOn(map, known, bag);
        return under with
        {
            Id = id.Length > 0 ? id : under.Id,
            Title = map.Text("title", under.Title),
            Fonts = Fonts(map, under.Fonts),
            Page = Page(map, under.Page, bag),
            BodySize = Sizes.Read(map, "body_size", under.BodySize, 5, 72, bag),
            Digits = map.OneOf("digits", under.Digits, ("half", DigitWidth.Half), ("full", DigitWidth.Full), ("mixed", DigitWidth.Mixed)),
            Caption = map.OneOf("caption", under.Caption, ("above", CaptionPosition.Above), ("beside", CaptionPosition.Beside)),
            References = map.OneOf("references", under.References, ("live", ReferenceForm.Live), ("typed", ReferenceForm.Typed)),
            Dates = map.OneOf("dates", under.Dates, ("era", DateForm.Era), ("western", DateForm.Western)),
            Punctuation = map.OneOf("punctuation", under.Punctuation, ("touten", Punctuation.Touten), ("comma", Punctuation.Comma)),
            PageNumber = map.OneOf("page_number", under.PageNumber, ("dashes", PageNumberForm.Dashes), ("of_total", PageNumberForm.OfTotal),
                ("plain", PageNumberForm.Plain), ("none", PageNumberForm.None)),
            Classification = map.Text("classification", under.Classification),
            Reference = map.Scalar("reference") is { } file && reference is not null ? reference(file) : under.Reference,
        };
    }

    /// <summary>All style files; one may be based on another in any order.</summary>
    internal static ImmutableDictionary<string, DocumentStyle> ReadAll(IReadOnlyList<(string Id, YamlMap Map)> files, DiagnosticBag bag)
    {
        var read = ImmutableDictionary<string, DocumentStyle>.Empty;
        var waiting = files.ToList();
        while (waiting.Count > 0)
        {
            var ready = waiting.FindIndex(f => !waiting.Exists(other => other.Id == f.Map.Text("based_on")));
            if (ready < 0)
            {
                // Each waits for another: a ring.
                foreach (var (_, ring) in waiting) bag.Add(LibraryRules.StyleRing, ring.PlaceOf("based_on"), ring.Text("based_on"));
                return read.AddRange(waiting.Select(w => KeyValuePair.Create(w.Id, new DocumentStyle(w.Id, w.Map.Text("title")))));
            }
            var (id, map) = waiting[ready];
            if (!map.Has("based_on")) map.RequiredText("title");
            read = read.Add(id, Read(map, read, bag, id));
            waiting.RemoveAt(ready);
        }
        return read;
    }

    private static DocumentStyle BasedOn(YamlMap map, ImmutableDictionary<string, DocumentStyle> known, DiagnosticBag bag)
    {
        if (map.Scalar("based_on") is not { } name) return new DocumentStyle("", "");
        if (known.TryGetValue(name.Value, out var style)) return style;
        bag.Add(LibraryRules.UnknownStyle, name.Place, name.Value, Nearest.Text(name.Value, known.Keys));
        return new DocumentStyle("", "");
    }

    private static FontSet Fonts(YamlMap style, FontSet under)
    {
        if (style.Map("fonts") is not { } map) return under;
        map.RejectUnknown("body", "heading", "body_fallback", "heading_fallback");
        return new FontSet
        {
            Body = map.Text("body", under.Body),
            Heading = map.Text("heading", under.Heading),
            BodyFallback = map.Text("body_fallback", under.BodyFallback),
            HeadingFallback = map.Text("heading_fallback", under.HeadingFallback),
        };
    }

    private static PageSetup Page(YamlMap style, PageSetup under, DiagnosticBag bag)
    {
        if (style.Map("page") is not { } map) return under;
        map.RejectUnknown("width", "height", "top", "bottom", "left", "right", "line_pitch");
        return new PageSetup
        {
            Width = Sizes.Read(map, "width", under.Width, 50, 1200, bag),
            Height = Sizes.Read(map, "height", under.Height, 50, 1200, bag),
            Top = Sizes.Read(map, "top", under.Top, 0, 200, bag),
            Bottom = Sizes.Read(map, "bottom", under.Bottom, 0, 200, bag),
            Left = Sizes.Read(map, "left", under.Left, 0, 200, bag),
            Right = Sizes.Read(map, "right", under.Right, 0, 200, bag),
            LinePitch = Sizes.Read(map, "line_pitch", under.LinePitch, 5, 100, bag),
        };
    }
}
