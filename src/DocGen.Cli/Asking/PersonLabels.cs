using DocGen.Documents.Diagnostics;
using DocGen.Drafting.Merging;

namespace DocGen.Cli.Asking;

/// <summary>The parts of a person in both languages.</summary>
internal static class PersonLabels
{
    public static Wording Of(string field) => new(Persons.LabelOf(field), field switch
    {
        "section" => "section",
        "post" => "post",
        "name" => "name",
        "phone" => "phone",
        "mail" => "mail address",
        _ => field,
    });
}
