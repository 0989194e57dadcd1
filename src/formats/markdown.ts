import type { Result } from '../clean.ts';

export function toMarkdown(result: Result): string {
  return `${result.text}\n`;
}
