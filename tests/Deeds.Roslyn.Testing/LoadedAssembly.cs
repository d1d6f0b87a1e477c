using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;

namespace Deeds.Roslyn.Testing;

/// <summary>A compiled project, loaded into this process.</summary>
public sealed class LoadedAssembly
{
    private readonly Assembly _assembly;

    private LoadedAssembly(Assembly assembly) => _assembly = assembly;

    public static LoadedAssembly Of(CSharpCompilation compilation)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
            throw new HarnessException("The project does not compile:\n  " + string.Join("\n  ", emitted.Diagnostics));

        image.Position = 0;
        return new(new AssemblyLoadContext(compilation.AssemblyName, isCollectible: true).LoadFromStream(image));
    }

    public Type Type(string metadataName) => _assembly.GetType(metadataName, throwOnError: true)!;

    /// <summary>Calls a static method without parameters, by convention the one that proves the generated code at work.</summary>
    public T Call<T>(string type, string method)
    {
        try
        {
            return (T)Type(type).GetMethod(method, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!.Invoke(null, null)!;
        }
        catch (TargetInvocationException failure) when (failure.InnerException is { } cause)
        {
            throw new HarnessException($"{type}.{method} threw {cause}");
        }
    }
}
