using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace DocGen.Rendering.Tests.Html;

/// <summary>Reads a page strictly: every tag closed in order, every attribute quoted, nothing else taken for a tag.</summary>
internal sealed partial class HtmlPage
{
    private static readonly HashSet<string> Void = ["meta", "br", "img", "col"];

    public HtmlPage(string html)
    {
        Assert.StartsWith("<!DOCTYPE html>\n", html, StringComparison.Ordinal);
        var open = new Stack<string>();
        var text = new StringBuilder();
        var at = "<!DOCTYPE html>".Length;
        while (at < html.Length)
        {
            if (html[at] != '<')
            {
                var end = html.IndexOf('<', at);
                end = end < 0 ? html.Length : end;
                var piece = html[at..end];
                if (open.TryPeek(out var inside) && inside != "style")
                {
                    Assert.DoesNotContain('>', piece);
                    Assert.DoesNotMatch(BareAmpersand(), piece);
                    if (inside is not ("title" or "head")) text.Append(WebUtility.HtmlDecode(piece));
                }
                at = end;
                continue;
            }
            var tag = Tag().Match(html, at);
            Assert.True(tag.Success && tag.Index == at, $"Not a tag: {html.AsSpan(at, Math.Min(60, html.Length - at))}");
            var name = tag.Groups["name"].Value;
            if (tag.Groups["close"].Success)
            {
                Assert.Equal(open.Pop(), name);
            }
            else
            {
                var attributes = tag.Groups["key"].Captures.Zip(tag.Groups["value"].Captures)
                    .ToDictionary(p => p.First.Value, p => WebUtility.HtmlDecode(p.Second.Value), StringComparer.Ordinal);
                Tags.Add((name, attributes));
                if (name == "br") text.Append('\n');
                if (!Void.Contains(name)) open.Push(name);
            }
            at += tag.Length;
        }
        Assert.Empty(open);
        Text = text.ToString();
    }

    public List<(string Name, Dictionary<string, string> Attributes)> Tags { get; } = [];

    /// <summary>The text as shown, without the page's title.</summary>
    public string Text { get; }

    public IEnumerable<string> All(string attribute) => Tags.Where(t => t.Attributes.ContainsKey(attribute)).Select(t => t.Attributes[attribute]);

    public IEnumerable<int> HeadingRanks => Tags.Where(t => t.Name is ['h', >= '1' and <= '6']).Select(t => t.Name[1] - '0');

    [GeneratedRegex(@"\G<(?<close>/)?(?<name>[a-z]+[1-6]?)(?:\s+(?<key>[a-z-]+)=""(?<value>[^""<>]*)"")*>")]
    private static partial Regex Tag();

    [GeneratedRegex("&(?!(?:amp|lt|gt|quot);)")]
    private static partial Regex BareAmpersand();
}
