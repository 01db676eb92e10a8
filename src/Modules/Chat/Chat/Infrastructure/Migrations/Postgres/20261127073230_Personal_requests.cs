using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Chat.Infrastructure.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Personal_requests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ux_conversations_one_running",
                schema: "chat",
                table: "conversations");

            migrationBuilder.AddColumn<bool>(
                name: "Invited",
                schema: "chat",
                table: "participants",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "BesideId",
                schema: "chat",
                table: "conversations",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "TargetId",
                schema: "chat",
                table: "conversations",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TargetKind",
                schema: "chat",
                table: "conversations",
                type: "character varying(20)",
                maxLength: 20,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TargetName",
                schema: "chat",
                table: "conversations",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_conversations_TargetId",
                schema: "chat",
                table: "conversations",
                column: "TargetId");

            migrationBuilder.CreateIndex(
                name: "ux_conversations_one_personal",
                schema: "chat",
                table: "conversations",
                columns: new[] { "RequesterId", "TargetId" },
                unique: true,
                filter: "\"State\" <> 'Closed' and \"TargetId\" is not null and \"BesideId\" is null");

            migrationBuilder.CreateIndex(
                name: "ux_conversations_one_running",
                schema: "chat",
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
                schema: "chat",
                table: "conversations");

            migrationBuilder.DropIndex(
                name: "ux_conversations_one_personal",
                schema: "chat",
                table: "conversations");

            migrationBuilder.DropIndex(
                name: "ux_conversations_one_running",
                schema: "chat",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "Invited",
                schema: "chat",
                table: "participants");

            migrationBuilder.DropColumn(
                name: "BesideId",
                schema: "chat",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "TargetId",
                schema: "chat",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "TargetKind",
                schema: "chat",
                table: "conversations");

            migrationBuilder.DropColumn(
                name: "TargetName",
                schema: "chat",
                table: "conversations");

            migrationBuilder.CreateIndex(
                name: "ux_conversations_one_running",
                schema: "chat",
                table: "conversations",
                columns: new[] { "RequesterId", "ChannelId" },
                unique: true,
                filter: "\"State\" <> 'Closed'");
        }
    }
}
