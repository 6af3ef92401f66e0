using System.Globalization;
using System.IO.Compression;
using DocGen.Rendering.Packaging;

namespace DocGen.Rendering.Tests.Word;

public class DeterminismTests
{
    [Fact]
    public void The_same_document_gives_the_same_bytes_under_any_culture_and_on_any_thread()
    {
        var expected = Write();
        // The runtime carries no cultures but the invariant one, so an odd one is made.
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NumberGroupSeparator) = ("~", ",", ".");
        (odd.DateTimeFormat.DateSeparator, odd.DateTimeFormat.ShortDatePattern) = (".", "dd/MM");
        byte[]? written = null;
        var thread = new Thread(() => written = Write()) { CurrentCulture = odd, CurrentUICulture = odd };
        thread.Start();
        thread.Join();
        Assert.Equal(expected, written);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes_in_any_time_zone()
    {
        var expected = Write();
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            Environment.SetEnvironmentVariable("TZ", "Pacific/Auckland");
            TimeZoneInfo.ClearCachedData();
            Assert.Equal(expected, Write());
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", before);
            TimeZoneInfo.ClearCachedData();
        }
    }

    [Fact]
    public void No_part_tells_when_or_on_what_system_it_was_written()
    {
        var bytes = Write();
        using var zip = new ZipArchive(new MemoryStream(bytes));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.All(zip.Entries, e => Assert.Equal(0, e.ExternalAttributes));
        Assert.Equal("[Content_Types].xml", zip.Entries[0].FullName);
    }

    [Fact]
    public void The_content_hash_sees_the_parts_and_not_their_packing()
    {
        var bytes = Write();
        using var repacked = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(bytes)))
        using (var to = new ZipArchive(repacked, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries.Reverse())
            {
                using var source = entry.Open();
                using var target = to.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                source.CopyTo(target);
            }
        }
        Assert.NotEqual(bytes, repacked.ToArray());
        Assert.Equal(ContentHash.Of("a.docx", bytes), ContentHash.Of("b.docx", repacked.ToArray()));
        Assert.NotEqual(ContentHash.Of("a.docx", bytes), ContentHash.Of("a.docx", WordFile.Of(SampleDocuments.Notice(SampleDocuments.Government)).Bytes));
    }

    private static byte[] Write() => WordFile.Of(SampleDocuments.ContractDocument(SampleDocuments.Government), options: new() { Notes = true }).Bytes;
}
