using Microsoft.EntityFrameworkCore;

namespace Accounts.Infrastructure;

internal sealed class AccountsSqliteDbContext(DbContextOptions<AccountsSqliteDbContext> options) : AccountsDbContext(options);
