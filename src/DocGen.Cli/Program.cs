using System.Text;
using DocGen.Cli.Commands;
using DocGen.Cli.Speech;

namespace DocGen.Cli;

internal static class Program
{
    private static int Main(string[] arguments)
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows()) Console.OutputEncoding = new UTF8Encoding(false);
        return DocGenCommand.Run(arguments, Console.Out, Console.Error, UserLanguage.Of(arguments));
    }
}
