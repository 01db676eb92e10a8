using BuildingBlocks.Domain;

namespace Accounts.Domain;

/// <summary>Agents who serve the same channels.</summary>
internal sealed class Group : AggregateRoot
{
    private Group()
    {
    }

    public Group(Guid id, string name) => (Id, Name, NormalizedName) = (id, name.Trim(), Normalized.Of(name));

    public string Name { get; private set; } = "";

    /// <summary>Unique: two groups that differ in case only would be mistaken for each other.</summary>
    public string NormalizedName { get; private set; } = "";

    public void Rename(string name) => (Name, NormalizedName) = (name.Trim(), Normalized.Of(name));
}
