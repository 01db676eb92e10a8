// The `v` flag knows emoji of several code points; as a string because the compiler's target is older than it.
const emoji = new RegExp('^(?:\\p{RGI_Emoji}\\s*){1,6}$', 'v');

/** Short messages of nothing but emoji are drawn large. */
export const isEmojiOnly = (text: string): boolean => text.length <= 80 && emoji.test(text.trim());
