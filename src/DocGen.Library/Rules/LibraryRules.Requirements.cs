using DocGen.Documents.Diagnostics;

namespace DocGen.Library.Rules;

/// <summary>DG2701–2709: requirements and what answers them.</summary>
public static partial class LibraryRules
{
    public static Rule RequirementUnanswered { get; } = Error("DG2701",
        new("要求「{0}」（{1}）に応える「{2}」の条項がありません。", "Nothing in \"{2}\" answers the requirement \"{0}\" ({1})."),
        new("応える条項の answers: に {1} を書いてください。応えないことが正しいときは、requirements.yaml の exempt: に理由を書いてください。",
            "Name {1} under answers: of the clause that answers it; where none should, give the reason under exempt: in requirements.yaml."));

    public static Rule AnswersNothing { get; } = Error("DG2702",
        new("「{1}」の条項「{0}」は、どの要求にも応えていません。", "The clause \"{0}\" of \"{1}\" answers no requirement."),
        new("answers: に応える要求の条項を書いてください。要求によらない文は、別のフォルダーに置いてください。",
            "Name under answers: the requirement that it answers; keep text that no requirement asks for in another folder."));

    public static Rule UnknownRequirement { get; } = Error("DG2703",
        new("要求の条項「{0}」はありません。", "There is no requirement \"{0}\"."),
        new("近い名前: {1}。要求の条項のあるフォルダーは、requirements.yaml の requirements: にあります。",
            "Near names: {1}. requirements.yaml says under requirements: in which folder they are."));

    public static Rule AnswersNowhere { get; } = Error("DG2704",
        new("条項「{0}」に answers: がありますが、この条項は、どの requirements.yaml の応える側にもありません。",
            "\"{0}\" has answers:, but is on no side of a requirements.yaml."),
        new("応える側のフォルダーに移すか、answers: を消してください。", "Move it to the folder of a side that answers, or delete answers:."));

    public static Rule ExemptionNotNeeded { get; } = Error("DG2705",
        new("要求「{0}」には「{1}」の条項が応えているのに、応えないとする理由（exempt）があります。",
            "\"{0}\" is answered in \"{1}\", yet exempt: says why it is not."),
        new("exempt: の行を消すか、条項の answers: を直してください。", "Delete the line of exempt:, or mend the clause's answers:."));

    public static Rule UnknownSideOfRequirements { get; } = Error("DG2706",
        new("requirements.yaml に「{0}」という側はありません。", "requirements.yaml has no side \"{0}\"."),
        new("近い名前: {1}。側は answers: にあります。", "Near names: {1}. The sides are under answers:."));

    public static Rule FolderWithoutClauses { get; } = Error("DG2707",
        new("フォルダー「{0}」には、条項がありません。", "There are no clauses in \"{0}\"."),
        new("clauses/ からのパスで、分野の名前から書いてください。", "Write the path below clauses/, beginning with the family."));

    public static Rule UnknownRequirementMap { get; } = Error("DG2708",
        new("分野「{0}」に requirements.yaml はありません。", "The family \"{0}\" has no requirements.yaml."),
        new("近い名前: {1}", "Near names: {1}"));

    private static IEnumerable<Rule> RequirementRules =>
    [
        RequirementUnanswered, AnswersNothing, UnknownRequirement, AnswersNowhere, ExemptionNotNeeded, UnknownSideOfRequirements, FolderWithoutClauses,
        UnknownRequirementMap,
    ];
}
