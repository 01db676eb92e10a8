using Architecture.Tests.Model;
using Architecture.Tests.Rules;

namespace Architecture.Tests.Specifications;

public sealed class Rule_01_the_modules_on_disk_are_the_modules_of_the_host() : BoundaryRule(
    new Rule01ModulesAreListed(),
    Fixture.Types(1) with { ModuleFolders = ["Alpha", "Gamma"] },
    "src/Modules/Gamma is not in the list of Host.Modules",
    "Host.Modules lists Delta, which has no folder in src/Modules");

public sealed class Rule_02_a_module_references_contracts_and_building_blocks_only() : BoundaryRule(
    new Rule02ModulesReferenceContractsOnly(),
    Fixture.Projects(
        Fixture.Project("src/Modules/Alpha/Alpha/Alpha.csproj",
            "ProjectReference ../Alpha.Contracts/Alpha.Contracts.csproj",
            "ProjectReference ../../Beta/Beta.Contracts/Beta.Contracts.csproj",
            "ProjectReference ..\\..\\Beta\\Beta\\Beta.csproj",
            "ProjectReference ../../../BuildingBlocks/BuildingBlocks.Infrastructure/BuildingBlocks.Infrastructure.csproj",
            "ProjectReference ../../../Host/Host.csproj",
            "PackageReference MassTransit",
            "Reference ../../Beta/Beta.dll")),
    "src/Modules/Alpha/Alpha/Alpha.csproj references src/Modules/Beta/Beta/Beta.csproj",
    "src/Modules/Alpha/Alpha/Alpha.csproj references src/Host/Host.csproj",
    "src/Modules/Alpha/Alpha/Alpha.csproj references the assembly ../../Beta/Beta.dll");

public sealed class Rule_03_contracts_reference_their_base_only() : BoundaryRule(
    new Rule03ContractsReferenceTheirBaseOnly(),
    Fixture.Projects(
        Fixture.Project("src/Modules/Alpha/Alpha.Contracts/Alpha.Contracts.csproj",
            "ProjectReference ../../../BuildingBlocks/BuildingBlocks.Contracts/BuildingBlocks.Contracts.csproj"),
        Fixture.Project("src/Modules/Beta/Beta.Contracts/Beta.Contracts.csproj",
            "ProjectReference ../../Alpha/Alpha.Contracts/Alpha.Contracts.csproj",
            "PackageReference Microsoft.EntityFrameworkCore",
            "FrameworkReference Microsoft.AspNetCore.App")),
    "src/Modules/Beta/Beta.Contracts/Beta.Contracts.csproj references src/Modules/Alpha/Alpha.Contracts/Alpha.Contracts.csproj",
    "src/Modules/Beta/Beta.Contracts/Beta.Contracts.csproj references PackageReference Microsoft.EntityFrameworkCore",
    "src/Modules/Beta/Beta.Contracts/Beta.Contracts.csproj references FrameworkReference Microsoft.AspNetCore.App");

public sealed class Rule_04_only_host_tests_and_migrations_know_module_projects() : BoundaryRule(
    new Rule04OnlyTheHostKnowsModules(),
    Fixture.Projects(
        Fixture.Project("src/Host/Host.csproj", "ProjectReference ../Modules/Alpha/Alpha/Alpha.csproj"),
        Fixture.Project("tests/Alpha.Tests/Alpha.Tests.csproj", "ProjectReference ../../src/Modules/Alpha/Alpha/Alpha.csproj"),
        Fixture.Project("build/migrations/Migrations.csproj", "ProjectReference ../../src/Modules/Alpha/Alpha/Alpha.csproj"),
        Fixture.Project("build/tools/Tools.csproj", "ProjectReference ../../src/Modules/Alpha/Alpha/Alpha.csproj"),
        Fixture.Project("src/BuildingBlocks/BuildingBlocks/BuildingBlocks.csproj",
            "ProjectReference ../../Modules/Alpha/Alpha/Alpha.csproj",
            "ProjectReference ../../Modules/Alpha/Alpha.Contracts/Alpha.Contracts.csproj")),
    "build/tools/Tools.csproj references src/Modules/Alpha/Alpha/Alpha.csproj",
    "src/BuildingBlocks/BuildingBlocks/BuildingBlocks.csproj references src/Modules/Alpha/Alpha/Alpha.csproj");

public sealed class Rule_22_a_web_part_imports_only_the_kit_and_itself() : BoundaryRule(
    new Rule22WebPartsStayApart(),
    Fixture.Web(
        ("src/Modules/Alpha/Web/console/door.ts",
            """
            import { html } from 'lit';
            import { t } from "@chatmonolith/kit/texts";
            import type { Door } from '../wire';
            import '@chatmonolith/alpha/panel';
            import { signal } from '../../../../BuildingBlocks/Web/src/store';
            import {
              key,
            } from '@chatmonolith/beta';
            export { lock } from '../../../Beta/Web/lock';
            import '@chatmonolith/host/shell';
            const later = () => import('@chatmonolith/beta/keys');
            """),
        ("src/Modules/Alpha/Web/package.json", """{ "dependencies": { "lit": "3", "@chatmonolith/kit": "*", "@chatmonolith/betas": "*" } }""")),
    "src/Modules/Alpha/Web/console/door.ts imports @chatmonolith/beta",
    "src/Modules/Alpha/Web/console/door.ts imports ../../../Beta/Web/lock",
    "src/Modules/Alpha/Web/console/door.ts imports @chatmonolith/host/shell",
    "src/Modules/Alpha/Web/console/door.ts imports @chatmonolith/beta/keys",
    "src/Modules/Alpha/Web/package.json imports @chatmonolith/betas");
