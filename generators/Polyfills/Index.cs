namespace System;

// The compiler asks for this by name to compile list patterns; netstandard2.0 does not have it.
internal readonly struct Index(int value, bool fromEnd = false)
{
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
