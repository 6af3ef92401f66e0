using System.Text.Json.Nodes;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

public class SchemaTests
{
    private static readonly Lazy<JsonObject> Case = new(() => Read("case")), Organization = new(() => Read("organization"));

    public static TheoryData<string> Samples => [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "samples"), "*.yaml", SearchOption.AllDirectories)
        // What docgen read wrote from a form is read again by a case, not by a person.
        .Where(f => !File.ReadAllText(f).Contains("docgen read", StringComparison.Ordinal))
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
    [InlineData("documents: [basic-policy, basic-policy]", "documents")]
    [InlineData("documents: [basic-policy]\noption: {}", "option")]
    [InlineData("documents: [contract]\noutsourcing: {type: opreate}", "outsourcing")]
    [InlineData("documents: [contract]\noutsourcing: {type: operate, subtype: [onsight]}", "outsourcing")]
    [InlineData("documents: [basic-policy]\noptions: {subcontracting: perhaps}", "options/subcontracting")]
    [InlineData("documents: [basic-policy]\noptions: {subcontarcting: permit}", "options/subcontarcting")]
    [InlineData("documents: [basic-policy]\noptions: {reports: [all, some]}", "options/reports/1")]
    [InlineData("documents: [basic-policy]\noptions: {reports: []}", "options/reports")]
    [InlineData("documents: [basic-policy]\nvalues: {project: {titel: x}}", "values/project/titel")]
    [InlineData("documents: [basic-policy]\nvalues: {project.titel: x}", "values/project.titel")]
    [InlineData("documents: [basic-policy]\nvalues: {project: {scope: x}}", "values/project/scope")]
    [InlineData("documents: [basic-policy]\nvalues: {project: {contact: {nam: x}}}", "values/project/contact/nam")]
    [InlineData("documents: [basic-policy]\nvalues: {project: {deliverables: [{nmae: x}]}}", "values/project/deliverables/0/nmae")]
    [InlineData("documents: [basic-policy]\nvalues: {subcontracting: {check: maybe}}", "values/subcontracting/check")]
    [InlineData("documents: [basic-policy]\nleave_out: [{measure: audit}]", "leave_out/0/reason is missing")]
    [InlineData("documents: [basic-policy]\nleave_out: [{measure: adit, reason: x}]", "leave_out/0/measure")]
    [InlineData("documents: [basic-policy]\noverrides: {general/contract/costs: own.md, general/contract/cost: own.md}", "overrides/general/contract/cost")]
    [InlineData("documents: [basic-policy]\nstyle: governmint", "style")]
    [InlineData("documents: [contract]", "/outsourcing is missing")]
    [InlineData("documents: [contract]\noutsourcing: {type: operate}", "outsourcing")]
    [InlineData("documents: [contract]\noutsourcing: {type: operate, subtype: system}", "outsourcing")]
    [InlineData("documents: [contract]\noutsourcing: {type: process, subtype: system}", "outsourcing")]
    [InlineData("documents: [contract]\noutsourcing: {type: process}\noptions: {security_functions: design}", "options/security_functions")]
    [InlineData("documents: [contract]\noutsourcing: {type: operate, subtype: housing}\noptions: {vulnerability: entrust}", "options/vulnerability")]
    [InlineData("documents: [contract]\noutsourcing: {type: process}\noptions: {confirmation: none, confirmation_items: [structure]}", "options/confirmation_items")]
    [InlineData("documents: [contract]\noutsourcing: {type: build, subtype: system}\noptions: {security_functions: outline, requirement_items: [logs]}", "options/requirement_items")]
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
        if (Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1") Assert.Equal(0, Docgen.RunHere("schema", what, "-o", file, "--overwrite").Code);
        Assert.Equal(Docgen.RunHere("schema", what).Output, File.ReadAllText(file).ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("options: {confirmation: require, confirmation_items: [structure]}")]
    [InlineData("options: {confirmation_items: [structure]}")]
    [InlineData("options: {contract_nature: [work], payment: completion}")]
    public void What_another_file_may_decide_is_no_mistake(string text) =>
        Assert.Equal([], Schema.Problems(Organization.Value, YamlAsJson.Read(text + "\n")));

    [Fact]
    public void Every_key_has_a_Japanese_title()
    {
        Assert.Equal([], Untitled(Case.Value, ""));
        Assert.Equal([], Untitled(Organization.Value, ""));
    }

    private static IEnumerable<string> Untitled(JsonObject schema, string path) => schema["properties"] is not JsonObject properties ? [] : properties
        .SelectMany(p => (p.Value!["title"] is null && p.Value!["properties"] is null && path != "leave_out/items" ? [$"{path}/{p.Key}"] : Array.Empty<string>()).Concat(Untitled(p.Value!.AsObject(), $"{path}/{p.Key}")));

    [Fact]
    public void Another_word_than_case_and_organization_is_wrong_usage() => Assert.Equal(2, Docgen.RunHere("schema", "cases").Code);

    private static JsonObject Read(string what) => JsonNode.Parse(Docgen.RunHere("schema", what).Output)!.AsObject();
}
