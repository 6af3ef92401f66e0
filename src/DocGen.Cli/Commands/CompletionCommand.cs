using System.CommandLine;
using DocGen.Cli.Speech;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen completion</c>: the script that lets a shell complete commands, options and their values. The program itself gives the words.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # docgen completion bash >> ~/.bashrc
        _docgen() {
            local IFS=$'\n'
            COMPREPLY=($(docgen "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null))
            [ ${#COMPREPLY[@]} -eq 0 ] && compopt -o default
        }
        complete -F _docgen docgen
        """;

    private const string Zsh = """
        # docgen completion zsh >> ~/.zshrc
        _docgen() {
            local words=("${(@f)$(docgen "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            [[ -n "${words[1]}" ]] && compadd -- "${words[@]}" || _files
        }
        compdef _docgen docgen
        """;

    private const string PowerShell = """
        # docgen completion pwsh >> $PROFILE
        Register-ArgumentCompleter -Native -CommandName docgen -ScriptBlock {
            param($word, $line, $position)
            docgen "[suggest:$position]" "$line" 2>$null | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    public static Command Make(Voice voice)
    {
        var shell = new Argument<string>("bash|zsh|pwsh") { Description = voice.Word(Texts.CompletionShell) };
        shell.Among(voice, "bash", "zsh", "pwsh");
        var command = new Command("completion", voice.Word(Texts.Completion)) { shell };
        command.SetAction(result =>
        {
            var script = result.GetValue(shell) switch { "bash" => Bash, "zsh" => Zsh, _ => PowerShell };
            voice.Output.Write(script.ReplaceLineEndings("\n") + "\n");
            return ExitCode.Good;
        });
        return command;
    }
}
