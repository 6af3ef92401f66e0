using System.Text;
using DocGen.Cli.Commands;
using DocGen.Cli.Speech;

namespace DocGen.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows()) Console.OutputEncoding = new UTF8Encoding(false);
        return DocGenCommand.Run(arguments, new Voice(Console.Out, Console.Error, UserLanguage.Of(arguments))
        {
            // A pipe that nobody writes to would be waited for without end, so it is read only where the command line says so.
            Input = Console.IsInputRedirected || Console.IsOutputRedirected ? null : Console.In,
            Piped = Console.In,
            Width = Console.IsOutputRedirected ? int.MaxValue : Console.WindowWidth - 1,
            IsTerminal = !Console.IsErrorRedirected && !Console.IsOutputRedirected
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb",
        });
    }
}
