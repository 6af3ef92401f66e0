using System.Runtime.CompilerServices;
using System.Text;

namespace DocGen.Tests.Shared;

/// <summary>
/// Compares a text with <c>&lt;Class&gt;.&lt;Test&gt;.verified.&lt;ext&gt;</c> beside the test, as Verify does.
/// On a mismatch what came out is written as <c>*.received.*</c>: look at it, and rename it if it is right.
/// </summary>
public static class Snapshot
{
    public static void Match(string received, string extension, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        // Builds are deterministic: the compiler's path is mapped to /docgen/.
        var beside = file.StartsWith("/docgen/", StringComparison.Ordinal) ? Path.Combine(Repository.Root, file["/docgen/".Length..]) : file;
        var stem = Path.Combine(Path.GetDirectoryName(beside)!, $"{Path.GetFileNameWithoutExtension(beside)}.{test}");
        var (verifiedFile, receivedFile) = ($"{stem}.verified.{extension}", $"{stem}.received.{extension}");
        var verified = File.Exists(verifiedFile) ? File.ReadAllText(verifiedFile).ReplaceLineEndings("\n") : null;
        if (verified == received)
        {
            File.Delete(receivedFile);
            return;
        }
        File.WriteAllText(receivedFile, received, new UTF8Encoding(false));
        Xunit.Assert.Fail(verified is null
            ? $"No {Path.GetFileName(verifiedFile)} yet: look at {receivedFile} and rename it if it is right."
            : $"{Path.GetFileName(verifiedFile)} differs at {Difference(verified, received)}; what came out: {receivedFile}");
    }

    private static string Difference(string verified, string received)
    {
        var (expected, actual) = (verified.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < expected.Length && line < actual.Length && expected[line] == actual[line]) line++;
        return $"line {line + 1}: expected \"{expected.ElementAtOrDefault(line)}\", got \"{actual.ElementAtOrDefault(line)}\"";
    }
}
