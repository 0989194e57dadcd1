import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/text/blocks.ts';

const PROSE =
  'The council voted on Tuesday to close the old bridge over the river for repairs, which will take two years. The mayor agreed with it.';
const kinds = (text: string, syntax: 'text' | 'markdown' = 'text') =>
  readBlocks(text, syntax).map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);

describe('blocks', () => {
  it('of plain text are its lines, one a paragraph', () => {
    expect(kinds(`${PROSE}\n${PROSE}\n\n${PROSE}`).map(([kind]) => kind)).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
    ]);
  });

  it('of Markdown are paragraphs of several lines', () => {
    expect(kinds('One line\nand the next.\n\nAnother.', 'markdown')).toEqual([
      ['paragraph', 'One line\nand the next.'],
      ['paragraph', 'Another.'],
    ]);
  });

  it('of hard-wrapped text are paragraphs of several lines', () => {
    const wrapped = PROSE.replace(/(.{40,60}) /gu, '$1\n');
    const text = Array.from({ length: 6 }, () => wrapped).join('\n\n');
    expect(kinds(text).filter(([kind]) => kind === 'paragraph')).toHaveLength(6);
  });

  it('have a short line above prose for a heading', () => {
    expect(kinds(`${PROSE}\n\nA bridge for all\n\n${PROSE}`)[1]).toEqual(['heading', 'A bridge for all']);
    expect(kinds(`${PROSE}\nA bridge for all\n${PROSE}`)[1][0]).toBe('heading');
  });

  it('have a short quotation without an end mark above a paragraph for a heading, but no question above a short answer', () => {
    const answer =
      'The council did so on Tuesday, and the mayor agreed with it in the end, as everybody knew.';
    expect(kinds(`${PROSE}\n\n“A bridge for all”\n\n${answer}`)[1][0]).toBe('heading');
    expect(kinds(`${PROSE}\n\n“A bridge for all.”\n\n${answer}`)[1][0]).toBe('paragraph');
    expect(kinds(`${PROSE}\n\n“A bridge”, she said, “for all”\n\n${answer}`)[1][0]).toBe('paragraph');
    expect(kinds(`${PROSE}\n\nWho closed the bridge?\n\n${answer}`)[1][0]).toBe('paragraph');
  });

  it.each([
    ['it stands nearer to what follows than to what is before', `${PROSE}\n\nA bridge for all\n${PROSE}`],
    ['it ends as a sentence does', `${PROSE}\n\nIt was a bridge for all.\n\n${PROSE}`],
    ['it begins small', `${PROSE}\n\na bridge for all\n\n${PROSE}`],
    ['no prose follows', `${PROSE}\n\nA bridge for all\n\nShort.`],
    ['it is one of several short lines', `Short one\n\nA bridge for all\n\n${PROSE}`],
  ])('have none where %s', (_, text) => {
    expect(kinds(text)[1][0]).toBe('paragraph');
  });

  it('begin with the front matter', () => {
    expect(kinds(`---\ntitle: x\n---\n\n${PROSE}`)[0]).toEqual(['front-matter', '---\ntitle: x\n---']);
    expect(kinds(`---\nNo key here\n---\n\n${PROSE}`)[0][0]).not.toBe('front-matter');
  });
});
