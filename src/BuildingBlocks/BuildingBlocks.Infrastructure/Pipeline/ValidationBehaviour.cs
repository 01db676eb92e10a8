using System.Text.Json;
using BuildingBlocks.Results;
using FluentValidation;
using MediatR;

namespace BuildingBlocks.Infrastructure.Pipeline;

/// <summary>Refuses input whose shape is wrong before a handler sees it. A validator's error code with a dot becomes the refusal's code.</summary>
internal sealed class ValidationBehaviour<TRequest, T>(IEnumerable<IValidator<TRequest>> validators) : IPipelineBehavior<TRequest, Result<T>>
{
    public async Task<Result<T>> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<Result<T>> next)
    {
        foreach (var validator in validators)
        {
            var outcome = await validator.ValidateAsync(request, cancellationToken);
            if (outcome.Errors.FirstOrDefault() is { } failure)
            {
                var error = failure.ErrorCode.Contains('.', StringComparison.Ordinal)
                    ? new Error(failure.ErrorCode, ErrorKind.Invalid, failure.ErrorMessage)
                    : RequestErrors.Invalid;
                return error.With("field", JsonNamingPolicy.CamelCase.ConvertName(failure.PropertyName));
            }
        }

        return await next();
    }
}
