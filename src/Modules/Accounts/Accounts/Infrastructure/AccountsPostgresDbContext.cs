using Microsoft.EntityFrameworkCore;

namespace Accounts.Infrastructure;

internal sealed class AccountsPostgresDbContext(DbContextOptions<AccountsPostgresDbContext> options) : AccountsDbContext(options);
