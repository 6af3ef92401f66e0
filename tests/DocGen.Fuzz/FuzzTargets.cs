using DocGen.Fuzz.Targets;

namespace DocGen.Fuzz;

public static class FuzzTargets
{
    /// <summary>All targets; those that are quick come oftener.</summary>
    public static IReadOnlyList<IFuzzTarget> All(SeedLibrary library)
    {
        var clause = new ClauseTarget(library);
        var yaml = new YamlTarget(library);
        var @case = new CaseTarget(library);
        var value = new ValueTarget(library);
        var condition = new ConditionTarget();
        var file = new WordFileTarget(library);
        return
        [
            clause, yaml, @case, value, clause, condition, file, clause, @case, value, clause, yaml, clause, condition, file, clause, yaml, @case, value, clause,
            new DefinitionTarget(library), new HouseTarget(library), new WorkbookTarget(library), new SheetTarget(library), new ListTarget(library), new PictureTarget(library),
        ];
    }
}
