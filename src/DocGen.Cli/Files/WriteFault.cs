using DocGen.Documents.Diagnostics;

namespace DocGen.Cli.Files;

/// <summary>Tells why the system would not write, in words that say what to do.</summary>
internal static class WriteFault
{
    public static bool Is(Exception fault) => fault is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException { ParamName: "value" };

    public static Diagnostic Of(Exception fault, string path)
    {
        var place = new Place(path.Replace('\\', '/'));
        return fault switch
        {
            PathTooLongException => OutputRules.PathTooLong.At(place),
            UnauthorizedAccessException => OutputRules.NotAllowed.At(place),
            DirectoryNotFoundException or DriveNotFoundException => OutputRules.DriveGone.At(place, fault.Message),
            // What the framework makes of "file too large".
            ArgumentOutOfRangeException => OutputRules.DiskFull.At(place),
            _ => Code(fault.HResult) switch
            {
                Cause.Full => OutputRules.DiskFull.At(place),
                Cause.InUse => OutputRules.InUse.At(place),
                Cause.Protected => OutputRules.NotAllowed.At(place),
                Cause.Gone => OutputRules.DriveGone.At(place, fault.Message),
                _ => OutputRules.CannotWrite.At(place, fault.Message),
            },
        };
    }

    // Windows' codes come as HRESULTs, those of Unix as they are.
    private static Cause Code(int result) => unchecked((uint)result) switch
    {
        0x80070070 or 0x80070027 => Cause.Full,
        0x80070020 or 0x80070021 => Cause.InUse,
        0x80070013 => Cause.Protected,
        0x80070015 or 0x80070035 or 0x80070037 or 0x8007003A or 0x80070040 or 0x80070043 => Cause.Gone,
        27 or 28 or 122 => Cause.Full,
        11 or 16 or 26 => Cause.InUse,
        30 => Cause.Protected,
        5 or 6 or 19 or 107 or 112 or 113 or 116 => Cause.Gone,
        _ => Cause.Other,
    };

    private enum Cause
    {
        Other,
        Full,
        InUse,
        Protected,
        Gone,
    }
}
