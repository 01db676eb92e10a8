using Architecture.Tests.Model;

namespace Architecture.Tests.Rules;

internal sealed class Rule01ModulesAreListed() : Rule(1, "The folders in src/Modules are the modules of the host")
{
    public override RuleReport Check(Codebase code)
    {
        var listed = code.Types.Where(type => type.FullName == "Host.Modules").SelectMany(type => type.Uses)
            .Select(use => use.Split('.')).Where(path => path.Length == 2 && path[1] == $"{path[0]}Module").Select(path => path[0]).ToList();
        return RuleReport.Of("folder in src/Modules", code.ModuleFolders, folder =>
                listed.Contains(folder) ? [] : [$"src/Modules/{folder} is not in the list of Host.Modules"])
            .And(RuleReport.Of("module class named in Host.Modules", listed, module =>
                code.ModuleFolders.Contains(module) ? [] : [$"Host.Modules lists {module}, which has no folder in src/Modules"]));
    }
}
