using LoanApplications.CommandLine;

using var interruption = new Interruption();
return await new Session(Console.Out, Console.Error).RunAsync(args, interruption.Token);
