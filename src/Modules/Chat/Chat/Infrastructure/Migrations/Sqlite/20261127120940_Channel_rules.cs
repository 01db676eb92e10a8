using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chat.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Channel_rules : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ShownAs",
                table: "participants",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "DeletedAt",
                table: "log_lines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "EditedAt",
                table: "log_lines",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ShownAs",
                table: "log_lines",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Warnings",
                table: "conversations",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Rules",
                table: "channels",
                type: "TEXT",
                nullable: false,
                defaultValue: "{}");

            migrationBuilder.AddColumn<bool>(
                name: "Valid",
                table: "channels",
                type: "INTEGER",
                nullable: false,
                defaultValue: true);

            migrationBuilder.CreateTable(
                name: "preferences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MyChannels = table.Column<string>(type: "TEXT", nullable: false),
                    OnlyMine = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "preferences");

            migrationBuilder.DropColumn(
                name: "ShownAs",
                table: "participants");

            migrationBuilder.DropColumn(
                name: "DeletedAt",
                table: "log_lines");

            migrationBuilder.DropColumn(
                name: "EditedAt",
                table: "log_lines");

            migrationBuilder.DropColumn(
                name: "ShownAs",
                table: "log_lines");

            migrationBuilder.DropColumn(
                name: "Warnings",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "Rules",
                table: "channels");

            migrationBuilder.DropColumn(
                name: "Valid",
                table: "channels");
        }
    }
}
