using System.Collections.Immutable;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using DocGen.Documents;
using DocGen.Documents.Diagnostics;
using DocGen.Documents.Finishing;

namespace DocGen.Rendering.Verification;

/// <summary>
/// Searches the finished files of a public edition for what was withheld: every part of a package with its comments, properties and data,
/// text and attributes, and every other file as it stands. (The pages of a PDF are compressed; it is made from the Word file searched here.)
/// </summary>
public static partial class WithheldSearch
{
    /// <summary>Shorter texts are sought only as the whole of a text or attribute: a number stands anywhere.</summary>
    private const int Long = 4;

    public static void Run(string name, byte[] content, ImmutableArray<WithheldText> secrets, DiagnosticBag bag)
    {
        if (secrets.IsEmpty) return;
        foreach (var (part, texts) in Parts(name, content))
        {
            var all = string.Concat(texts);
            foreach (var secret in secrets)
            {
                var isThere = secret.Text.Length >= Long ? all.Contains(secret.Text, StringComparison.Ordinal) : texts.Contains(secret.Text);
                if (isThere) bag.Add(PublicRules.WithheldInFile, new Place(name), part.Length > 0 ? part : name, secret.Text);
            }
        }
    }

    private static IEnumerable<(string Part, List<string> Texts)> Parts(string name, byte[] content)
    {
        yield return ("", [PublicText.Bare(name)]);
        if (content is not [(byte)'P', (byte)'K', ..])
        {
            yield return ("", Plain(content));
            yield break;
        }
        using var zip = new ZipArchive(new MemoryStream(content, writable: false));
        foreach (var entry in zip.Entries)
        {
            using var part = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(part);
            yield return (entry.FullName, Xml(part.ToArray()) ?? Plain(part.ToArray()));
        }
    }

    // A text may be divided among runs: the texts of a part are read as one.
    private static List<string>? Xml(byte[] part)
    {
        try
        {
            var root = XDocument.Load(new MemoryStream(part)).Root!;
            return [.. root.DescendantNodes().Select(n => n switch { XText text => text.Value, XComment comment => comment.Value, _ => "" })
                .Concat(root.DescendantsAndSelf().Attributes().Select(a => a.Value)).Select(PublicText.Bare).Where(t => t.Length > 0)];
        }
        catch (XmlException)
        {
            return null;
        }
    }

    // Markdown and HTML, with and without their signs, and anything else as it stands.
    private static List<string> Plain(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content);
        return [PublicText.Bare(text), PublicText.Bare(WebUtility.HtmlDecode(Tag().Replace(text, ""))), PublicText.Bare(Sign().Replace(WebUtility.HtmlDecode(text), "")),
            .. text.Split(['>', '<', '|', '"', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(WebUtility.HtmlDecode).OfType<string>().Select(PublicText.Bare)];
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"[\\*+_]")]
    private static partial Regex Sign();
}
