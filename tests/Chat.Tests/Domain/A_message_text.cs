using Chat.Domain;
using Shouldly;

namespace Chat.Tests.Domain;

public sealed class A_message_text
{
    [Theory]
    [InlineData("a\r\nb\r\n", "a\nb")]
    [InlineData("  indented \n", "  indented")]
    [InlineData("one\rtwo", "one\rtwo")]
    [InlineData("<b>&amp;</b> 😀", "<b>&amp;</b> 😀")]
    public void is_kept_with_line_feeds_and_without_blanks_at_its_end(string given, string stored) => MessageText.Normalise(given).Value.ShouldBe(stored);

    [Fact]
    public void is_counted_after_that()
    {
        var longest = new string('x', 7_998) + "\n" + "x";
        MessageText.Normalise(longest.Replace("\n", "\r\n", StringComparison.Ordinal) + "   ").Value.ShouldBe(longest);
    }
}
