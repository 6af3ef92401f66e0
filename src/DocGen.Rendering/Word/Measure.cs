namespace DocGen.Rendering.Word;

/// <summary>Lengths of a page in Word's units (twips: 1/1440 inch), from millimetres and from characters of the body text.</summary>
internal readonly record struct Measure(decimal BodySize)
{
    public int Characters(decimal count) => Round(count * BodySize * 20);

    public static int Millimetres(decimal length) => Round(length * 1440 / 25.4m);

    public static int Points(decimal points) => Round(points * 20);

    public static int HalfPoints(decimal points) => Round(points * 2);

    private static int Round(decimal value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);
}
