using System.Text;
using DocGen.Rendering.Packaging;
using DocGen.Rendering.Tests.Word;

namespace DocGen.Rendering.Tests.Verification;

/// <summary>A good file with one thing spoiled.</summary>
internal static class BrokenFile
{
    private static readonly Lazy<byte[]> Good = new(() => WordFile.Of(
        SampleDocuments.Guideline(SampleDocuments.Government) with
        {
            Blocks = [.. SampleDocuments.Guideline(SampleDocuments.Government).Blocks, .. SampleDocuments.ContractDocument(SampleDocuments.Government).Blocks.Take(2)],
            Variables = SampleDocuments.Variables,
        }).Bytes);

    private static readonly Lazy<byte[]> GoodContract = new(() => WordFile.Of(
        SampleDocuments.ContractDocument(SampleDocuments.Government), options: new() { Notes = true }).Bytes);

    /// <summary>A guideline with tables, pictures, a 目次 and controls.</summary>
    public static byte[] Guideline(string part, string good, string bad) => Spoil(Good.Value, part, good, bad);

    /// <summary>A contract with articles, footnotes, comments, references and controls.</summary>
    public static byte[] Contract(string part, string good, string bad) => Spoil(GoodContract.Value, part, good, bad);

    /// <summary>The contract without a part.</summary>
    public static byte[] Without(string part) => Rewrite(GoodContract.Value, (name, content) => name == part ? null : content);

    private static byte[] Spoil(byte[] file, string part, string good, string bad) => Rewrite(file, (name, content) =>
    {
        if (name != part) return content;
        var text = Encoding.UTF8.GetString(content);
        var at = text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{part} does not hold {good}");
        return Encoding.UTF8.GetBytes(text[..at] + bad + text[(at + good.Length)..]);
    });

    private static byte[] Rewrite(byte[] file, Func<string, byte[], byte[]?> change)
    {
        using var output = new MemoryStream();
        var zip = new ZipContainer(output);
        using var source = new System.IO.Compression.ZipArchive(new MemoryStream(file));
        foreach (var entry in source.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open()) stream.CopyTo(content);
            if (change(entry.FullName, content.ToArray()) is { } changed) zip.Add(entry.FullName, changed);
        }
        zip.Finish();
        return output.ToArray();
    }
}
