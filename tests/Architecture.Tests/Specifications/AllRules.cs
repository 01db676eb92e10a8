using Architecture.Tests.Model;

namespace Architecture.Tests.Specifications;

public sealed class All_rules
{
    private const int Count = 22;

    private static readonly List<Type> Rules = [.. typeof(Rule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Rule)))];

    [Fact]
    public void Are_numbered_without_a_hole() =>
        Rules.Select(type => ((Rule)Activator.CreateInstance(type)!).Number).Order().ShouldBe(Enumerable.Range(1, Count));

    [Fact]
    public void Have_one_specification_each() =>
        typeof(BoundaryRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(BoundaryRule)))
            .Select(type => int.Parse(type.Name.Split('_')[1], System.Globalization.CultureInfo.InvariantCulture)).Order()
            .ShouldBe(Enumerable.Range(1, Count));

    [Fact]
    public void Look_for_building_blocks_that_exist()
    {
        var names = Assemblies.Read(Assemblies.BuildingBlocks, new Names("", [])).Select(type => type.FullName).ToList();

        Known.BuildingBlocks.Except(names).ShouldBeEmpty();
    }
}
