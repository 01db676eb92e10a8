using Accounts.Contracts;

namespace Host.Demo;

internal static class DemoRegistration
{
    /// <summary>Adds the demo when it is switched on; throws <see cref="InvalidOperationException"/> on an address others can reach.</summary>
    public static void AddDemo(this WebApplicationBuilder builder)
    {
        var data = DemoData.Load();
        var options = new DemoOptions(builder.Configuration, data);
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton<DemoProgress>();
        if (!options.Enabled)
        {
            return;
        }

        LoopbackOnly.Require(builder.Configuration["urls"]);
        builder.Configuration["ChatMonolith:Organisation"] ??= data.Organisation;
        builder.Services.AddSingleton(data);
        builder.Services.AddSingleton<IDemoSignIns>(data);
        builder.Services.AddHostedService<DemoSeeder>();
    }
}
