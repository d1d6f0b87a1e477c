using Deeds.Chaos.CommandLine;

return await Session.RunAsync(args);
