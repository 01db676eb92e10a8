using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Notifications.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Channel_preferences : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ChannelId",
                table: "requests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "OnlyLookedAfter",
                table: "agents",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "PreferencesVersion",
                table: "agents",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "looked_after_channels",
                columns: table => new
                {
                    ChannelId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgentId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_looked_after_channels", x => new { x.AgentId, x.ChannelId });
                    table.ForeignKey(
                        name: "FK_looked_after_channels_agents_AgentId",
                        column: x => x.AgentId,
                        principalTable: "agents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "looked_after_channels");

            migrationBuilder.DropColumn(
                name: "ChannelId",
                table: "requests");

            migrationBuilder.DropColumn(
                name: "OnlyLookedAfter",
                table: "agents");

            migrationBuilder.DropColumn(
                name: "PreferencesVersion",
                table: "agents");
        }
    }
}
