using System.Reflection;
using System.Text;

namespace Scriban.Runtime;

/// <summary>The names templates use for .NET members: <c>AddDays</c> becomes <c>add_days</c>.</summary>
public static class StandardMemberRenamer
{
    public static string Rename(MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return Rename(member.Name);
    }

    public static string Rename(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var result = new StringBuilder(name.Length + 4);
        var isInWord = false;
        foreach (var c in name)
        {
            if (char.IsUpper(c))
            {
                if (isInWord)
                {
                    result.Append('_');
                }

                result.Append(char.ToLowerInvariant(c));
                isInWord = false;
            }
            else
            {
                isInWord = true;
                result.Append(c);
            }
        }

        return result.ToString();
    }
}
