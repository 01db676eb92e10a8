using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Notifications.Infrastructure.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Channel_preferences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ChannelId",
                schema: "notifications",
                table: "requests",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "OnlyLookedAfter",
                schema: "notifications",
                table: "agents",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "PreferencesVersion",
                schema: "notifications",
                table: "agents",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "looked_after_channels",
                schema: "notifications",
                columns: table => new
                {
                    ChannelId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgentId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_looked_after_channels", x => new { x.AgentId, x.ChannelId });
                    table.ForeignKey(
                        name: "FK_looked_after_channels_agents_AgentId",
                        column: x => x.AgentId,
                        principalSchema: "notifications",
                        principalTable: "agents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "looked_after_channels",
                schema: "notifications");

            migrationBuilder.DropColumn(
                name: "ChannelId",
                schema: "notifications",
                table: "requests");

            migrationBuilder.DropColumn(
                name: "OnlyLookedAfter",
                schema: "notifications",
                table: "agents");

            migrationBuilder.DropColumn(
                name: "PreferencesVersion",
                schema: "notifications",
                table: "agents");
        }
    }
}
