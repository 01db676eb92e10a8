using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chat.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class ObserversAndJoining : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "Observes",
                table: "participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "OnlyObserved",
                table: "participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "CustomersRevision",
                table: "conversations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "AllowsJoining",
                table: "channels",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            // browsers hold the version as the revision they have seen: a lower one would be taken for older news
            migrationBuilder.Sql("""update conversations set "CustomersRevision" = "Version";""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Observes",
                table: "participants");

            migrationBuilder.DropColumn(
                name: "OnlyObserved",
                table: "participants");

            migrationBuilder.DropColumn(
                name: "CustomersRevision",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "AllowsJoining",
                table: "channels");
        }
    }
}
