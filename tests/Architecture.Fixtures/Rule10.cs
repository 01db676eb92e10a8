using MassTransit;

namespace Broken.Rule10.Alpha
{
    public sealed class AlphaModule
    {
        public void Register(IBusRegistrationConfigurator bus) => bus.DisableUsageTelemetry();
    }
}

namespace Broken.Rule10.Alpha.Messaging
{
    internal sealed class Consumer
    {
        public Guid? Id(ConsumeContext context) => context.MessageId;
    }
}

namespace Broken.Rule10.Alpha.Infrastructure
{
    internal sealed class Retries
    {
        public T Run<T>(T value) where T : IFilter<PipeContext> => value; // only seen in a constraint
    }
}

namespace Broken.Rule10.Host
{
    internal static class Startup
    {
        public static Type Bus() => typeof(IBusControl);
    }
}
