using System.Text.RegularExpressions;

namespace Scriban.Tests;

/// <summary>Reads the examples of a Markdown spec: under each heading a template and what it gives.</summary>
public static partial class SpecFile
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Specs");

    public static IEnumerable<(string Name, string Template, string Output)> Read(string file)
    {
        var text = File.ReadAllText(Path.Combine(Folder, file)).Replace("\r\n", "\n", StringComparison.Ordinal);
        foreach (Match example in Example().Matches(text))
        {
            yield return (
                example.Groups["name"].Value,
                WithoutLastNewLine(example.Groups["template"].Value),
                WithoutLastNewLine(example.Groups["output"].Value));
        }
    }

    // The line end before the closing fence belongs to the fence.
    private static string WithoutLastNewLine(string block) => block.EndsWith('\n') ? block[..^1] : block;

    [GeneratedRegex("^## (?<name>.+)\n\n````template\n(?<template>(?:.*\n)*?)````\n\n````output\n(?<output>(?:.*\n)*?)````\n", RegexOptions.Multiline)]
    private static partial Regex Example();
}
