using System.Text.Json.Nodes;
using DocGen.Tests.Shared;

namespace DocGen.Cli.Tests;

public class SchemaTests
{
    private static readonly Lazy<JsonObject> Case = new(() => Read("case")), Organization = new(() => Read("organization"));

    private static readonly Lazy<HashSet<string>> Variables = new(() =>
        [.. JsonNode.Parse(Docgen.RunHere("list", "variables", "--json").Output)!["items"]!.AsArray().Select(v => (string)v!["path"]!)]);

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

    /// <summary>Every sample is wrong in as many places as it has answers, once each of them is misspelt: each is told where it stands, and nothing else.</summary>
    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_with_misspelt_names_is_told_of_each_where_it_stands(string file)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, file));
        var sample = YamlAsJson.Read(text)!.AsObject();
        var places = new List<string>();
        foreach (var part in (string[])["options", "values"])
        {
            if (sample[part] is JsonObject answers) sample[part] = Misspelt(answers, part, "", places);
        }
        var schema = text.Contains("\ndocuments:", StringComparison.Ordinal) ? Case.Value : Organization.Value;
        Assert.Equal(places.Order(StringComparer.Ordinal), Schema.Problems(schema, sample).Distinct().Order(StringComparer.Ordinal));
    }

    private static JsonObject Misspelt(JsonObject answers, string place, string path, List<string> places)
    {
        var misspelt = new JsonObject();
        foreach (var (key, value) in answers)
        {
            var inner = path.Length == 0 ? key : $"{path}.{key}";
            if (place.StartsWith("values", StringComparison.Ordinal) && value is JsonObject group && !Variables.Value.Contains(inner))
            {
                misspelt[key] = Misspelt(group, $"{place}/{key}", inner, places);
                continue;
            }
            places.Add($"{place}/{key}x");
            misspelt[key + "x"] = value?.DeepClone();
        }
        return misspelt;
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
    [InlineData("documents: [basic-policy]\nedition: secret", "edition")]
    [InlineData("documents: [basic-policy]\nvalues: {project: {start: someday}}", "values/project/start")]
    [InlineData("documents: [basic-policy]\nvalues: {project: {deliverables: 報告書}}", "values/project/deliverables")]
    [InlineData("documents: [basic-policy]\nvalues: 報告書", "values")]
    [InlineData("documents: [basic-policy]\nvalues: {project: {start: 2027-4}}", "values/project/start")]
    [InlineData("documents: [basic-policy]\nvalues: {project: {response_minutes: 三分}}", "values/project/response_minutes")]
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
    [InlineData("2027-04-01")]
    [InlineData("2027/4/1")]
    [InlineData("令和元年5月1日")]
    [InlineData("令和９年４月１日")]
    [InlineData("２０２７年４月１日")]
    public void A_date_may_be_written_in_any_way_that_a_case_takes(string date) =>
        Assert.Equal([], Schema.Problems(Case.Value, YamlAsJson.Read($"documents: [basic-policy]\nvalues: {{project: {{start: {date}}}}}\n")));

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
