namespace System.Runtime.CompilerServices;

// The compiler asks for this by name to compile init accessors; netstandard2.0 does not have it.
internal static class IsExternalInit;
