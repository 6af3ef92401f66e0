using System.Text.Json.Nodes;

namespace DocGen.Cli.Asking;

/// <summary>What a person gave in answer to a question.</summary>
internal abstract record Entry
{
    /// <summary>An answer.</summary>
    public sealed record Typed(JsonNode Answer) : Entry;

    /// <summary>Nothing: let stand what holds.</summary>
    public sealed record Stand : Entry;

    /// <summary>One of the signs that steer the interview.</summary>
    public sealed record Command(char Sign) : Entry;

    /// <summary>The end of what is typed.</summary>
    public sealed record End : Entry;
}
