using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chat.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Personal_requests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_conversations_one_running",
                table: "conversations");

            migrationBuilder.AddColumn<bool>(
                name: "Invited",
                table: "participants",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "BesideId",
                table: "conversations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TargetId",
                table: "conversations",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TargetKind",
                table: "conversations",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TargetName",
                table: "conversations",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_conversations_TargetId",
                table: "conversations",
                column: "TargetId");

            migrationBuilder.CreateIndex(
                name: "ux_conversations_one_personal",
                table: "conversations",
                columns: new[] { "RequesterId", "TargetId" },
                unique: true,
                filter: "\"State\" <> 'Closed' and \"TargetId\" is not null and \"BesideId\" is null");

            migrationBuilder.CreateIndex(
                name: "ux_conversations_one_running",
                table: "conversations",
                columns: new[] { "RequesterId", "ChannelId" },
                unique: true,
                filter: "\"State\" <> 'Closed' and \"TargetId\" is null");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_conversations_TargetId",
                table: "conversations");

            migrationBuilder.DropIndex(
                name: "ux_conversations_one_personal",
                table: "conversations");

            migrationBuilder.DropIndex(
                name: "ux_conversations_one_running",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "Invited",
                table: "participants");

            migrationBuilder.DropColumn(
                name: "BesideId",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "TargetId",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "TargetKind",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "TargetName",
                table: "conversations");

            migrationBuilder.CreateIndex(
                name: "ux_conversations_one_running",
                table: "conversations",
                columns: new[] { "RequesterId", "ChannelId" },
                unique: true,
                filter: "\"State\" <> 'Closed'");
        }
    }
}
