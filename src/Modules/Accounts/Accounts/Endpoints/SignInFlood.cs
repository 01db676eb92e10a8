using System.Net;
using Accounts.Infrastructure;
using BuildingBlocks.Infrastructure.Web;
using BuildingBlocks.Results;
using Microsoft.AspNetCore.Http;

namespace Accounts.Endpoints;

/// <summary>Limits what one network address may try per minute, over all logins: the lock of each login does not stop guessing across many.</summary>
internal sealed class SignInFlood(AccountsSettings settings) : IDisposable
{
    private const int NetworkBytes = 8;
    private readonly Flood _flood = new(settings.SignInsPerMinute, TimeSpan.FromMinutes(1));

    public Result Take(HttpContext context) => _flood.Take(NetworkOf(context.Connection.RemoteIpAddress));

    public void Dispose() => _flood.Dispose();

    // one IPv6 customer has 2^64 addresses, so their network counts
    private static string NetworkOf(IPAddress? address) => address switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: System.Net.Sockets.AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkBytes)),
        _ => address.ToString(),
    };
}
