namespace DocGen.Library.Measures;

/// <summary>How a measure stands for a type of outsourcing, in rising order of weight.</summary>
public enum Standing
{
    NotApplicable,

    /// <summary>Comes with the service anyway; written down only when asked for.</summary>
    Included,
    Optional,
    Required,
}
