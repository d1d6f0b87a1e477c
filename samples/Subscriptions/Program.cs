using Subscriptions;

return await new Session(Console.Out, Console.Error).RunAsync(args);
