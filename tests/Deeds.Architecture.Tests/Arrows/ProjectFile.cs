using System.Xml.Linq;

namespace Deeds.Architecture.Tests.Arrows;

/// <summary>What a project file says it needs; analyzer references are no arrows, they are tools.</summary>
public sealed record ProjectFile(string Path, IReadOnlyList<string> Projects, IReadOnlyList<string> Packages)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Kind => Path.Split('/')[0];

    public static ProjectFile Parse(string path, string xml)
    {
        var items = XDocument.Parse(xml).Descendants().ToArray();
        return new(
            path,
            [.. items.Where(item => item.Name.LocalName == "ProjectReference" && item.Attribute("OutputItemType") is null).Select(Include).Select(target => Resolve(path, target))],
            [.. items.Where(item => item.Name.LocalName == "PackageReference").Select(Include)]);
    }

    private static string Include(XElement item) => item.Attribute("Include")?.Value ?? "";

    private static string Resolve(string project, string target)
    {
        var root = System.IO.Path.GetFullPath("/");
        var folder = System.IO.Path.Combine(root, System.IO.Path.GetDirectoryName(project)!);
        return System.IO.Path.GetRelativePath(root, System.IO.Path.GetFullPath(target, folder)).Replace('\\', '/');
    }
}
