using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Notifications.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Personal_requests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "TargetId",
                table: "requests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_requests_IsOver_TargetId",
                table: "requests",
                columns: new[] { "IsOver", "TargetId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_requests_IsOver_TargetId",
                table: "requests");

            migrationBuilder.DropColumn(
                name: "TargetId",
                table: "requests");
        }
    }
}
