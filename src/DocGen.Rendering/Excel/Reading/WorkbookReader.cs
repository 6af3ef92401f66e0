using System.Collections.Immutable;
using System.IO.Compression;
using System.Xml;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Sheets;

namespace DocGen.Rendering.Excel.Reading;

/// <summary>Reads what the cells of a workbook hold: values only, no macros, no links out of the file, nothing calculated.</summary>
public static class WorkbookReader
{
    /// <summary>The workbook that lies at a place; null, with a finding, where it cannot be read.</summary>
    public static FilledWorkbook? ReadFile(string path, string file, DiagnosticBag bag)
    {
        // Packed it is no larger than unpacked.
        if (BoundedFile.Read(path, WorkbookLimits.Default.Bytes) is { } content) return Read(content, file, bag);
        bag.Add(WorkbookRules.TooLarge, new Place(file), $"> {WorkbookLimits.Default.Bytes / 1024} KB");
        return null;
    }

    /// <summary>The workbook; null, with a finding, where it cannot be read.</summary>
    /// <param name="content">The file.</param>
    /// <param name="file">The file as messages name it.</param>
    /// <param name="bag">Takes the findings.</param>
    /// <param name="limits">How much is read.</param>
    public static FilledWorkbook? Read(byte[] content, string file, DiagnosticBag bag, WorkbookLimits? limits = null)
    {
        try
        {
            // How files in Microsoft's older container begin.
            if (content.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])) throw new WorkbookFault(WorkbookRules.OldOrLocked);
            using var zip = Open(content);
            return Read(new WorkbookZip(zip, limits ?? WorkbookLimits.Default), file, limits ?? WorkbookLimits.Default);
        }
        catch (WorkbookFault fault)
        {
            bag.Add(fault.Rule, new Place(file), fault.Arguments);
            return null;
        }
    }

    private static ZipArchive Open(byte[] content)
    {
        try
        {
            var zip = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            // The directory is only looked at when it is asked for.
            _ = zip.Entries;
            return zip;
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            throw new WorkbookFault(WorkbookRules.NotWorkbook, broken.Message);
        }
    }

    private static FilledWorkbook Read(WorkbookZip zip, string file, WorkbookLimits limits)
    {
        if (!zip.Has("_rels/.rels")) throw new WorkbookFault(WorkbookRules.NotWorkbook, "_rels/.rels");
        var book = Links(zip, "").FirstOrDefault(l => l.Type == "officeDocument").Target;
        if (book is null || !zip.Has(book)) throw new WorkbookFault(WorkbookRules.NotWorkbook, "officeDocument");
        var links = Links(zip, book);
        var (sheets, from1904) = Book(zip, book);
        // A document of Word is a package too.
        if (sheets.Count == 0) throw new WorkbookFault(WorkbookRules.NotWorkbook, book);
        if (sheets.Count > limits.Sheets) throw new WorkbookFault(WorkbookRules.TooLarge, $"{sheets.Count} > {limits.Sheets}");
        var shared = links.FirstOrDefault(l => l.Type == "sharedStrings").Target is { } texts ? Shared(zip, texts, limits) : [];
        var formats = links.FirstOrDefault(l => l.Type == "styles").Target is { } styles && zip.Has(styles) ? NumberFormats.Read(zip, styles) : new NumberFormats();
        var reader = new SheetReader(new CellValues(shared, formats, from1904), limits);
        return new FilledWorkbook(file, [.. sheets.Select(s => (s.Name, Link: links.FirstOrDefault(l => l.Id == s.Link)))
            // Sheets that are only a chart or a macro have no cells.
            .Where(s => s.Link.Type == "worksheet").Select(s => new FilledSheet(file, s.Name, reader.Read(zip, s.Link.Target, s.Name)))]);
    }

    private static (List<(string Name, string Link)> Sheets, bool From1904) Book(WorkbookZip zip, string part)
    {
        var sheets = new List<(string, string)>();
        var from1904 = false;
        zip.Read(part, xml =>
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element) continue;
                if (xml.LocalName == "workbookPr") from1904 = xml.GetAttribute("date1904") is "1" or "true";
                if (xml.LocalName != "sheet") continue;
                // The link's attribute stands in one of two namespaces, as the file is transitional or strict.
                var (name, link) = (xml.GetAttribute("name") ?? "", "");
                for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
                {
                    if (xml.LocalName == "id" && xml.NamespaceURI.Length > 0) link = xml.Value;
                }
                sheets.Add((name, link));
            }
        });
        return (sheets, from1904);
    }

    private static ImmutableArray<(string Id, string Type, string Target)> Links(WorkbookZip zip, string source)
    {
        var slash = source.LastIndexOf('/');
        var folder = source[..(slash + 1)];
        var part = $"{folder}_rels/{source[(slash + 1)..]}.rels";
        if (!zip.Has(part)) return [];
        var links = ImmutableArray.CreateBuilder<(string, string, string)>();
        zip.Read(part, xml =>
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External") continue;
                var type = xml.GetAttribute("Type") ?? "";
                var target = xml.GetAttribute("Target") ?? "";
                links.Add((xml.GetAttribute("Id") ?? "", type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : Within(folder, target)));
            }
        });
        return links.ToImmutable();
    }

    private static string Within(string folder, string target)
    {
        var parts = new List<string>();
        foreach (var part in (folder + target).Split('/'))
        {
            if (part == ".." && parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else if (part is not ("" or "." or "..")) parts.Add(part);
        }
        return string.Join('/', parts);
    }

    private static List<string> Shared(WorkbookZip zip, string part, WorkbookLimits limits)
    {
        var texts = new List<string>();
        if (!zip.Has(part)) return texts;
        zip.Read(part, xml =>
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "si") continue;
                if (texts.Count >= limits.SharedTexts) throw new WorkbookFault(WorkbookRules.TooLarge, part);
                texts.Add(RichText.Read(xml));
            }
        });
        return texts;
    }
}
