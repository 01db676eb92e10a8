/** The server's limit for one message, in UTF-16 units. */
export const messageLimit = 8000;

const mostLines = 8;

/** Makes a text field as high as its text, up to eight lines. */
export function grow(field: HTMLTextAreaElement): void {
  const style = getComputedStyle(field);
  const frame = parseFloat(style.borderBlockStartWidth) + parseFloat(style.borderBlockEndWidth);
  const most = parseFloat(style.lineHeight) * mostLines + parseFloat(style.paddingBlockStart) + parseFloat(style.paddingBlockEnd);
  field.style.blockSize = 'auto';
  field.style.blockSize = `${Math.min(field.scrollHeight, most) + frame}px`;
  field.style.overflowY = field.scrollHeight > most ? 'auto' : 'hidden';
}

/** Enter sends, Shift+Enter is a new line; while an input method is composing, Enter belongs to it. */
export const sends = (event: KeyboardEvent) =>
  event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
