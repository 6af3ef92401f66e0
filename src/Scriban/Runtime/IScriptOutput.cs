namespace Scriban.Runtime;

/// <summary>Where rendered text goes.</summary>
public interface IScriptOutput
{
    void Write(string text, int offset, int count);

    /// <summary>Present for source compatibility; rendering here is always synchronous.</summary>
    ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken);
}
