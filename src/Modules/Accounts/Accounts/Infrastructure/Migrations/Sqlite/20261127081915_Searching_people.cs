using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Accounts.Infrastructure.Migrations.Sqlite
{
    /// <inheritdoc />
    internal sealed partial class Searching_people : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                table: "people",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");
            migrationBuilder.Sql("update people set \"SearchText\" = upper(\"Name\" || char(10) || \"Email\" || char(10) || coalesce(\"Company\", ''))");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SearchText",
                table: "people");
        }
    }
}
