using DocGen.Library.Conditions;

namespace DocGen.Library.Linting;

/// <summary>Whether a condition leaves an answer possible, whatever is answered elsewhere.</summary>
internal static class Possibility
{
    public static bool CanHold(Condition condition, string option, string key) => condition switch
    {
        And and => CanHold(and.Left, option, key) && CanHold(and.Right, option, key),
        Or or => CanHold(or.Left, option, key) || CanHold(or.Right, option, key),
        Not not => CanFail(not.Operand, option, key),
        Is equal => equal.Name != option || equal.Value == key,
        _ => true,
    };

    private static bool CanFail(Condition condition, string option, string key) => condition switch
    {
        And and => CanFail(and.Left, option, key) || CanFail(and.Right, option, key),
        Or or => CanFail(or.Left, option, key) && CanFail(or.Right, option, key),
        Not not => CanHold(not.Operand, option, key),
        Is equal => equal.Name != option || equal.Value != key,
        Answered answered => answered.Name != option,
        _ => true,
    };
}
