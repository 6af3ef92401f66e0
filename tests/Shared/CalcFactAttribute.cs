namespace DocGen.Tests.Shared;

/// <summary>A test that has LibreOffice save a workbook.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CalcFactAttribute : ProgramFactAttribute
{
    public CalcFactAttribute() : base(Programs.LibreOffice, Programs.Calc)
    {
    }
}
