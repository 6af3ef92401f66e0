using DocGen.Library.Measures;

namespace DocGen.Drafting.Tests.Content;

public class MatrixTests
{
    [Fact]
    public void A_measure_that_the_specification_requires_can_stand_in_the_contract()
    {
        var matrix = RealLibrary.Library.Matrices["outsourcing"];
        var missing = from measure in matrix.Measures
                      from column in matrix.Columns
                      where measure.StandingOf("spec", column.Id) == Standing.Required && measure.StandingOf("contract", column.Id) == Standing.NotApplicable
                      select $"{measure.Id} {column.Id}";
        Assert.Equal([], missing);
    }
}
