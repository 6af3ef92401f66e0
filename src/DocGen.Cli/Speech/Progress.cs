using System.Diagnostics;

namespace DocGen.Cli.Speech;

/// <summary>How far a long run is, on one line that is written over each second; nothing in its first second. Whatever else is said takes the line away.</summary>
internal sealed class Progress : IDisposable
{
    private const string Over = "\r\e[K";
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Voice _voice;
    private readonly TextWriter _errors;
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Lock _line = new();
    private readonly Timer _timer;
    private string _step = "";
    private bool _isShown;
    private bool _isOver;

    /// <summary>Begins to look at the clock.</summary>
    public Progress(Voice voice)
    {
        (_voice, _errors) = (voice, voice.Errors);
        voice.Progress = this;
        _timer = new Timer(_ => Show(), null, Second, Second);
    }

    /// <summary>Begins the next piece of work.</summary>
    public void Step(string name, int number, int all) => _step = $"{number}/{all}  {name}  ";

    public void Clear()
    {
        lock (_line)
        {
            if (_isShown) _errors.Write(Over);
            _isShown = false;
        }
    }

    public void Dispose()
    {
        lock (_line) _isOver = true;
        _timer.Dispose();
        Clear();
        _voice.Progress = null;
    }

    private void Show()
    {
        lock (_line)
        {
            if (_isOver) return;
            _errors.Write(Over + TextTable.Wrap(_step + Texts.SecondsSoFar.Format(_voice.Language, (int)_watch.Elapsed.TotalSeconds), _voice.Width()).First());
            _errors.Flush();
            _isShown = true;
        }
    }
}
