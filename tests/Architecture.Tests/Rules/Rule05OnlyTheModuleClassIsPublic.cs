using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

/// <summary>Friends see the internals as if they were public, so the list of friends belongs to the same rule.</summary>
internal sealed class Rule05OnlyTheModuleClassIsPublic() : Rule(5, "Only <M>Module is public, and only tests and tools are friends")
{
    // SignalR emits the typed hub clients into an assembly of this name
    private static readonly string[] Friends = ["System.Tests", "Microsoft.AspNetCore.SignalR.TypedClientBuilder"];

    public override RuleReport Check(Codebase code)
    {
        var tools = code.Projects.Where(project => project.Path.StartsWith("build/migrations/", StringComparison.Ordinal)).Select(project => project.Name);
        var friends = Friends.Concat(tools).ToList();
        return RuleReport.Of("type of a module", code.ModuleCode, type =>
                type.Definition.IsPublic && !type.IsModuleClass ? [$"{type} is public"] : [])
            .And(RuleReport.Of("module project", code.Projects.Where(project => project.Module is not null), project =>
                project.Friends.Where(friend => friend != $"{project.Module}.Tests" && !friends.Contains(friend))
                    .Select(friend => $"{project.Path} shows its internals to {friend}")));
    }
}
