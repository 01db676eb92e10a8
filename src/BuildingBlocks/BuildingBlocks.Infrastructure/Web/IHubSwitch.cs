using BuildingBlocks.Results;
using Microsoft.AspNetCore.SignalR;

namespace BuildingBlocks.Infrastructure.Web;

/// <summary>Lets a module switch its hub off: every call but Hello is refused then.</summary>
public interface IHubSwitch
{
    /// <summary>Why a hub's calls are refused now; null: they are not, or it is another module's hub.</summary>
    Error? Refusal(Hub hub);
}
