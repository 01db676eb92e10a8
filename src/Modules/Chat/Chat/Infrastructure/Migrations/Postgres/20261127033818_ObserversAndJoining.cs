using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chat.Infrastructure.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class ObserversAndJoining : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "Observes",
                schema: "chat",
                table: "participants",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "OnlyObserved",
                schema: "chat",
                table: "participants",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "CustomersRevision",
                schema: "chat",
                table: "conversations",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "AllowsJoining",
                schema: "chat",
                table: "channels",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            // browsers hold the version as the revision they have seen: a lower one would be taken for older news
            migrationBuilder.Sql("""update chat.conversations set "CustomersRevision" = "Version";""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Observes",
                schema: "chat",
                table: "participants");

            migrationBuilder.DropColumn(
                name: "OnlyObserved",
                schema: "chat",
                table: "participants");

            migrationBuilder.DropColumn(
                name: "CustomersRevision",
                schema: "chat",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "AllowsJoining",
                schema: "chat",
                table: "channels");
        }
    }
}
