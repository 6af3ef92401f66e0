using System.Globalization;
using DocGen.Kill;

// docgen-kill DOCGEN [KILLS] [SEED] [build|batch]
// Kills DOCGEN (docgen.dll, or the program itself) at random moments, half the times at a build and half at a batch unless one is named; exit code 1 where a file was
// not whole or the next run did not go on.
if (args.Length == 0)
{
    Console.WriteLine("docgen-kill DOCGEN [KILLS] [SEED] [build|batch]");
    return 2;
}
var kills = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 500;
var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
var found = 0;
bool[] kinds = args.Length > 3 ? [args[3] == "batch"] : [false, true];
foreach (var isBatch in kinds)
{
    using var run = new KillRun(args[0], seed, Console.Out, isBatch);
    var problems = run.Run(kills / kinds.Length);
    Console.WriteLine($"{(isBatch ? "batch" : "build")}: {run.Killed} killed ({run.KilledWriting} while files were being written), {run.Finished} had finished before, {run.Resumed} resumed, {problems.Count} problems");
    found += problems.Count;
}
return found == 0 ? 0 : 1;
