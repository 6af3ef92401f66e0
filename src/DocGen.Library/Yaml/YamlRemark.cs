using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace DocGen.Library.Yaml;

/// <summary>What a person wrote behind a <c>#</c>, for readers only.</summary>
/// <param name="Text">As it stands, with the <c>#</c>.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="IsBeside">Whether something else stands before it on the line.</param>
public sealed record YamlRemark(string Text, int Line, bool IsBeside)
{
    /// <summary>The remarks of a text that can be read; of another those before the mistake.</summary>
    public static ImmutableArray<YamlRemark> In(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        var remarks = ImmutableArray.CreateBuilder<YamlRemark>();
        // Only the scanner tells a remark from a # inside a text.
        var scanner = new Scanner(new StringReader(string.Join('\n', lines)), skipComments: false);
        try
        {
            while (scanner.MoveNext())
            {
                if (scanner.Current is not Comment comment) continue;
                var (line, column) = ((int)comment.Start.Line, (int)comment.Start.Column);
                var whole = lines[line - 1];
                remarks.Add(new YamlRemark(whole[(column - 1)..].TrimEnd(), line, whole[..(column - 1)].Trim().Length > 0));
            }
        }
        catch (YamlException)
        {
            // What is wrong is told where the file is read.
        }
        return remarks.ToImmutable();
    }
}
