using Deeds.Benchmarks.CommandLine;

return await Session.RunAsync(args);
