namespace DocGen.Tests.Shared;

/// <summary>
/// A test that needs other programs. Where one is missing and cannot be installed the test is skipped and says why; on the build server
/// (CI=true) it runs and fails, so that a server that lost its LibreOffice is noticed.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public class ProgramFactAttribute : FactAttribute
{
    public ProgramFactAttribute(params string[] programs) => Skip = Programs.WhyNot(programs);
}
