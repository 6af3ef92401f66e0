using System.Globalization;
using DocGen.Documents.Diagnostics;
using DocGen.Library.Rules;
using DocGen.Library.Yaml;

namespace DocGen.Library.Loading;

/// <summary>Sizes that end up on paper: a slip of a digit is found here and not in Word.</summary>
internal static class Sizes
{
    public static decimal Read(YamlMap map, string key, decimal fallback, decimal least, decimal most, DiagnosticBag bag)
    {
        if (map.Scalar(key) is not { } scalar || scalar.AsNumber() is not { } size) return fallback;
        if (size >= least && size <= most) return size;
        bag.Add(LibraryRules.OutOfRange, scalar.Place, key, scalar.Value, least.ToString(CultureInfo.InvariantCulture), most.ToString(CultureInfo.InvariantCulture));
        return fallback;
    }
}
