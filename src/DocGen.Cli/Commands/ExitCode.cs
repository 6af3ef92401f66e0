namespace DocGen.Cli.Commands;

internal static class ExitCode
{
    public const int Good = 0;
    public const int WrongInput = 1;
    public const int Usage = 2;
    public const int Fault = 3;
}
