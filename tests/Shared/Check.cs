namespace DocGen.Tests.Shared;

/// <summary>An assertion that shows all it found.</summary>
public static class Check
{
    public static void None(IEnumerable<string> wrong)
    {
        var all = wrong.ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }
}
