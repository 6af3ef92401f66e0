using DocGen.Documents.Diagnostics;

namespace DocGen.Drafting.Interview;

/// <summary>DG2901–2919: what can be wrong in an answer to the interview.</summary>
public static class InterviewRules
{
    public static Rule SubtypeOfOther { get; } = new("DG2901", Severity.Error,
        new("区分「{0}」は、選んだ類型（{1}）のものではありません。", "Subtype '{0}' does not belong to the chosen types ({1})."),
        new("選んだ類型の区分から選ぶか、前に戻って類型を選び直してください。", "Choose among the subtypes of the chosen types, or go back and choose the types anew."));

    public static Rule NotAsked { get; } = new("DG2902", Severity.Warning,
        new("「{0}」への答えは、この案件では使いませんでした。", "The answer to '{0}' was not used in this case."),
        new("文書、類型又は他の答えにより問われません。消すか、それらを見直してください。", "It is not asked for these documents, types and answers: remove it, or mend them."));

    public static Rule UnknownQuestion { get; } = new("DG2903", Severity.Error,
        new("「{0}」という問いはありません。", "There is no question '{0}'."),
        new("近い名前：{1}。docgen list options と docgen list variables で一覧が見られます。", "Nearest: {1}. docgen list options and docgen list variables show all."));
}
