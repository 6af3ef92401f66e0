namespace DocGen.Rendering.Packaging.Deflating;

// Written by `tests/DocGen.Benchmarks codes`.
internal static partial class Codes
{
    /// <summary>Bits of each symbol, a hexadecimal digit for each.</summary>
    private const string SymbolLengths =
        "ffffffffffbfffffffffffffffffffff7f7ffdfdccfff89777777777778f889af999999cbacfbcbdafba9bccdfddcdf9f687"
        + "767887ca77667d66689899ccfcff64568789778788a889888888989889a88898988879788868989899a998878999ffffffff"
        + "ffffffffffffffffffffffffffc3756677fffff9ffffffffffffffffbf7888889889a8898788998999a9a9";

    /// <summary>Bits of each number of a distance.</summary>
    private const string DistanceLengths = "cabc98775555444444444545455667";

    private const int HeaderBits = 880;

    private static readonly byte[] Header = Convert.FromHexString(
        "EDFD09401BD99A2E80655F6EF67D4F14252F6F2609D6BE1170C7EBDC9EDCB9AF73DB77E6E5BD79710AA9049A96AAF4AA0A63"
        + "CF6492FA4F212C216830AB31B801634016501863B70DC276F67DDFF7653E9D2A299BB3EFCB8DD80C6E30021BDBEDF6F41D23"
        + "9DE5DFFFFFFCE73FA74A");
}
