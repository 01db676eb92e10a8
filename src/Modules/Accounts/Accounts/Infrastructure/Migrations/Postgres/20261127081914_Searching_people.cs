using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Accounts.Infrastructure.Migrations.Postgres
{
    /// <inheritdoc />
    internal sealed partial class Searching_people : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SearchText",
                schema: "accounts",
                table: "people",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");
            migrationBuilder.Sql("update accounts.people set \"SearchText\" = upper(\"Name\" || chr(10) || \"Email\" || chr(10) || coalesce(\"Company\", ''))");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SearchText",
                schema: "accounts",
                table: "people");
        }
    }
}
