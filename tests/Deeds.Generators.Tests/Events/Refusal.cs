using Deeds.Roslyn.Testing;

namespace Deeds.Generators.Tests.Events;

/// <summary>Compiles a domain that must be refused at the marked places, inside a module so that nothing else is wrong.</summary>
internal static class Refusal
{
    public static GeneratorRun Of(string marked) => Of(GeneratorRunOptions.Default, marked);

    public static GeneratorRun Of(GeneratorRunOptions options, string marked) => GeneratorRun.Refused(options, marked, RoundTrip.Module);
}
