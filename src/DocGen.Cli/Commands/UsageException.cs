namespace DocGen.Cli.Commands;

/// <summary>The command was given something it cannot work with; the message is for the user as it stands.</summary>
internal sealed class UsageException(string message) : Exception(message);
