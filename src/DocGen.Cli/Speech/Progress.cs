using System.Diagnostics;

namespace DocGen.Cli.Speech;

/// <summary>How far a long run is, on one line that is written over; nothing in its first second, nor where no terminal would show it.</summary>
internal sealed class Progress(Voice voice, int all)
{
    private const string Over = "\r\e[K";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _done;
    private bool _isShown;

    /// <summary>Begins the next piece of work.</summary>
    public void Step(string name)
    {
        _done++;
        if (!voice.IsTerminal || voice.IsQuiet || voice.Json is not null || _watch.Elapsed < Patience) return;
        voice.Errors.Write($"{Over}{_done}/{all}  {name}");
        _isShown = true;
    }

    public void Clear()
    {
        if (_isShown) voice.Errors.Write(Over);
        _isShown = false;
    }
}
