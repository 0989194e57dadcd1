/**
 * Control characters except tab and line feed, characters that change the direction of text, and halves of
 * surrogate pairs.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not reach a terminal
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LINE_WHITE = /[\t\n]/gu;

/** A text of several lines that is safe for a terminal: unsafe characters become `\uXXXX`. */
export function terminalSafe(text: string): string {
  return text.replace(HIDDEN, escaped);
}

/** The same for a text that must stay on one line, such as a file name or a message. */
export function terminalSafeLine(text: string): string {
  return terminalSafe(text).replace(LINE_WHITE, (unit) => (unit === '\n' ? '\\n' : '\\t'));
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
