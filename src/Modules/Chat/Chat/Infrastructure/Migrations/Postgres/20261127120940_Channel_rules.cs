using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chat.Infrastructure.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Channel_rules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ShownAs",
                schema: "chat",
                table: "participants",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "DeletedAt",
                schema: "chat",
                table: "log_lines",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "EditedAt",
                schema: "chat",
                table: "log_lines",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ShownAs",
                schema: "chat",
                table: "log_lines",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Warnings",
                schema: "chat",
                table: "conversations",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Rules",
                schema: "chat",
                table: "channels",
                type: "text",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<bool>(
                name: "Valid",
                schema: "chat",
                table: "channels",
                type: "boolean",
                nullable: false,
                defaultValue: true);

            migrationBuilder.CreateTable(
                name: "preferences",
                schema: "chat",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    MyChannels = table.Column<string>(type: "text", nullable: false),
                    OnlyMine = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_preferences", x => x.Id);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "preferences",
                schema: "chat");

            migrationBuilder.DropColumn(
                name: "ShownAs",
                schema: "chat",
                table: "participants");

            migrationBuilder.DropColumn(
                name: "DeletedAt",
                schema: "chat",
                table: "log_lines");

            migrationBuilder.DropColumn(
                name: "EditedAt",
                schema: "chat",
                table: "log_lines");

            migrationBuilder.DropColumn(
                name: "ShownAs",
                schema: "chat",
                table: "log_lines");

            migrationBuilder.DropColumn(
                name: "Warnings",
                schema: "chat",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "Rules",
                schema: "chat",
                table: "channels");

            migrationBuilder.DropColumn(
                name: "Valid",
                schema: "chat",
                table: "channels");
        }
    }
}
