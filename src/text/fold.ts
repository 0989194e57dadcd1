const DIGITS = /\d+/gu;
const SPACES = /\s+/gu;

/**
 * A paragraph as a learned profile knows it: lower case, runs of white space as one space, every number as 0,
 * so that `3 Comments` and `12  comments` are the same line of a page's frame.
 */
export function foldParagraph(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(DIGITS, '0').replace(SPACES, ' ').trim();
}
