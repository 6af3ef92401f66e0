using System.Diagnostics;
using DocGen.Cli.Speech;

namespace DocGen.Cli.Batch;

/// <summary>How far a batch has come, on one line of the terminal that is written over; nothing where there is no terminal.</summary>
internal sealed class BatchProgress(Voice voice, bool isShown, Func<long> count)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Lazy<long> _total = new(count);
    private TimeSpan _last;

    public TimeSpan Elapsed => _watch.Elapsed;

    public void Show(long rows, long documents)
    {
        if (!isShown || _watch.Elapsed - _last < Pause) return;
        _last = _watch.Elapsed;
        var rest = TimeSpan.FromSeconds((_total.Value - rows) * _watch.Elapsed.TotalSeconds / Math.Max(rows, 1));
        voice.Errors.Write("\r" + Texts.BatchProgress.Format(voice.Language, rows, _total.Value, rows * 100 / Math.Max(_total.Value, 1), (long)(documents / _watch.Elapsed.TotalSeconds), rest.ToString(@"h\:mm\:ss", null)) + "\u001b[K");
    }

    /// <summary>Clears the line.</summary>
    public void Clear()
    {
        if (isShown) voice.Errors.Write("\r\u001b[K");
    }
}
