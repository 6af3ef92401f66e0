using System.Globalization;
using DocGen.Kill;

// docgen-kill DOCGEN [KILLS] [SEED]
// Kills builds of DOCGEN (docgen.dll, or the program itself) at random moments; exit code 1 where a file was not whole or a build did not resume.
if (args.Length == 0)
{
    Console.WriteLine("docgen-kill DOCGEN [KILLS] [SEED]");
    return 2;
}
var kills = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 500;
var seed = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 1;
using var run = new KillRun(args[0], seed, Console.Out);
var problems = run.Run(kills);
foreach (var problem in problems) Console.WriteLine(problem);
Console.WriteLine($"{run.Killed} killed ({run.KilledWriting} while files were being written), {run.Finished} had finished before, {run.Resumed} resumed, {problems.Count} problems");
return problems.Count == 0 ? 0 : 1;
