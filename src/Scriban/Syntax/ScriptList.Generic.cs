using System.Collections;

namespace Scriban.Syntax;

/// <summary>A run of nodes inside another node, typed.</summary>
public sealed class ScriptList<TScriptNode> : ScriptList, IReadOnlyList<TScriptNode>
    where TScriptNode : ScriptNode
{
    public new TScriptNode this[int index] => (TScriptNode)Items[index];

    public IEnumerator<TScriptNode> GetEnumerator()
    {
        foreach (var item in Items)
        {
            yield return (TScriptNode)item;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(TScriptNode node)
    {
        node.Parent = this;
        Items.Add(node);
    }
}
