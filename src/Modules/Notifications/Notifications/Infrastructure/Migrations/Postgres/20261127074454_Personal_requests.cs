using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Notifications.Infrastructure.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Personal_requests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "TargetId",
                schema: "notifications",
                table: "requests",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_requests_IsOver_TargetId",
                schema: "notifications",
                table: "requests",
                columns: new[] { "IsOver", "TargetId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_requests_IsOver_TargetId",
                schema: "notifications",
                table: "requests");

            migrationBuilder.DropColumn(
                name: "TargetId",
                schema: "notifications",
                table: "requests");
        }
    }
}
