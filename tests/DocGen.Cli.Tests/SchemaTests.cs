using System.Text.Json.Nodes;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

public class SchemaTests
{
    private static readonly Lazy<JsonObject> Case = new(() => Read("case")), Organization = new(() => Read("organization"));

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.yaml", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(Repository.Root, f)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_fits_and_names_its_schema(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, file));
        var kind = text.Contains("\ndocuments:", StringComparison.Ordinal) ? "case" : "organization";
        Assert.Matches($@"\$schema=(\.\./)+schema/{kind}\.schema\.json", text);
        Assert.Equal([], Schema.Problems(kind == "case" ? Case.Value : Organization.Value, YamlAsJson.Read(text)));
    }

    [Theory]
    [InlineData("outsourcing: {type: process}", "/documents is missing")]
    [InlineData("documents: [contarct]", "documents/0")]
    [InlineData("documents: [contract, contract]", "documents")]
    [InlineData("documents: [contract]\noption: {}", "option")]
    [InlineData("documents: [contract]\noutsourcing: {type: opreate}", "outsourcing")]
    [InlineData("documents: [contract]\noutsourcing: {type: operate, subtype: [onsight]}", "outsourcing")]
    [InlineData("documents: [contract]\noptions: {subcontracting: perhaps}", "options/subcontracting")]
    [InlineData("documents: [contract]\noptions: {subcontarcting: permit}", "options/subcontarcting")]
    [InlineData("documents: [contract]\noptions: {reports: [all, some]}", "options/reports/1")]
    [InlineData("documents: [contract]\noptions: {reports: []}", "options/reports")]
    [InlineData("documents: [contract]\nvalues: {project: {titel: x}}", "values/project/titel")]
    [InlineData("documents: [contract]\nvalues: {project.titel: x}", "values/project.titel")]
    [InlineData("documents: [contract]\nvalues: {project: {scope: x}}", "values/project/scope")]
    [InlineData("documents: [contract]\nvalues: {project: {contact: {nam: x}}}", "values/project/contact/nam")]
    [InlineData("documents: [contract]\nvalues: {project: {deliverables: [{nmae: x}]}}", "values/project/deliverables/0/nmae")]
    [InlineData("documents: [contract]\nvalues: {subcontracting: {check: maybe}}", "values/subcontracting/check")]
    [InlineData("documents: [contract]\nleave_out: [{measure: audit}]", "leave_out/0/reason is missing")]
    [InlineData("documents: [contract]\nleave_out: [{measure: adit, reason: x}]", "leave_out/0/measure")]
    [InlineData("documents: [contract]\noverrides: {general/contract/costs: own.md, general/contract/cost: own.md}", "overrides/general/contract/cost")]
    [InlineData("documents: [contract]\nstyle: governmint", "style")]
    public void A_wrong_case_is_told_at_the_right_place(string text, string place) =>
        Assert.Equal([place], Schema.Problems(Case.Value, YamlAsJson.Read(text + "\n")));

    [Theory]
    [InlineData("documents: [contract]", "documents")]
    [InlineData("values: {org: {nmae: x}}", "values/org/nmae")]
    public void A_wrong_organization_is_told_at_the_right_place(string text, string place) =>
        Assert.Equal([place], Schema.Problems(Organization.Value, YamlAsJson.Read(text + "\n")));

    /// <summary><c>DOCGEN_ACCEPT=1</c> writes them anew.</summary>
    [Theory]
    [InlineData("case")]
    [InlineData("organization")]
    public void The_schema_files_of_the_samples_are_what_the_command_gives(string what)
    {
        var file = Path.Combine(Repository.Root, "samples", "schema", what + ".schema.json");
        if (Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1") Assert.Equal(0, Docgen.RunHere("schema", what, "-o", file).Code);
        Assert.Equal(Docgen.RunHere("schema", what).Output, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Another_word_than_case_and_organization_is_wrong_usage() => Assert.Equal(2, Docgen.RunHere("schema", "cases").Code);

    private static JsonObject Read(string what) => JsonNode.Parse(Docgen.RunHere("schema", what).Output)!.AsObject();
}
