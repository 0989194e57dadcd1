import type { FolderText } from './folder-run.ts';

/*
 * Folders of clean texts with invented standing lines, which recur in text after text and must stay. The choice of
 * texts and places is determined by their numbers, so that every run makes the same folders.
 */

interface GroupedText extends FolderText {
  readonly group: string;
}

/** Puts the standing lines of a folder into its text number `index`. */
type Stand = (paragraphs: readonly string[], index: number) => readonly string[];

const FOLDERS = 20;
const TEXTS = 8;
const LEAST_PARAGRAPHS = 6;

/** Puts a line after a share of the paragraphs. */
function within(paragraphs: readonly string[], share: number, lines: readonly string[]): readonly string[] {
  const at = Math.min(paragraphs.length - 2, Math.max(2, Math.round(share * paragraphs.length)));
  return [...paragraphs.slice(0, at), ...lines, ...paragraphs.slice(at)];
}

/** A position that varies from text to text. */
const placeOf = (index: number) => 0.2 + ((index * 37) % 60) / 100;

const STANDS: readonly Stand[] = [
  (text, index) => within(text, placeOf(index), ['Slow and steady, said the ferryman.']),
  (text, index) => within(text, placeOf(index), ['What did you learn from the year that went wrong?']),
  (text) =>
    within(within(text, 0.8, ['Row, brothers, row, the tide is low.']), 0.3, [
      'Row, brothers, row, the tide is low.',
    ]),
  (text) => within(within(text, 0.7, ['Directions']), 0.3, ['Ingredients']),
  (text, index) => within(text, placeOf(index), ['\u201cYes.\u201d', 'Nobody said a word.']),
  (text, index) =>
    index % 2 === 0
      ? within(text, 0.5, [
          'The long way round',
          'The road over the pass had been closed since the first snow, and everyone who wanted to reach the valley had to take the long way round by the lake, which cost them the better part of a day.',
        ])
      : text,
  (text) => within(within(text, 0.6, ['What happened next']), 0.25, ['How it began']),
];

/** The folders: each has texts of one group, with lines of one kind. */
export function inventedFolders(texts: readonly GroupedText[]): readonly (readonly FolderText[])[] {
  const groups = new Map<string, GroupedText[]>();
  for (const text of texts) {
    if (!text.group.startsWith('en:') || text.text.split(/\n\s*\n/u).length < LEAST_PARAGRAPHS) continue;
    const group = groups.get(text.group) ?? [];
    groups.set(text.group, group);
    if (group.length < TEXTS) group.push(text);
  }
  const full = [...groups.values()].filter((group) => group.length === TEXTS);
  return Array.from({ length: FOLDERS }, (_, number) => {
    const stand = STANDS[number % STANDS.length];
    return full[(number * 3) % full.length].map(({ id, text }, index) => ({
      id,
      text: stand(text.split(/\n\s*\n/u), index).join('\n\n'),
    }));
  });
}
