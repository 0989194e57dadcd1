import { expect, it } from 'vitest';
import { pageOf } from '../../../../src/passes/boilerplate/analysis.ts';
import { readEvidence } from '../../../../src/passes/boilerplate/decision/evidence.ts';
import { regularLines } from '../../../../src/passes/boilerplate/decision/regular-lines.ts';
import { readDocument } from '../../../../src/text/read-document.ts';

const PROSE = 'The barriers are in the back of the van, and the first bus has crossed.';
function regularIn(lines: readonly string[], withLabels = false): readonly string[] {
  const page = pageOf(readDocument(lines.flatMap((line) => [line, PROSE]).join('\n\n')));
  return [...regularLines(page, readEvidence(page), withLabels)].map((block) =>
    page.text.slice(page.spans[block].start, page.spans[block].end),
  );
}

it('are the times of a live report and the words of a glossary', () => {
  expect(regularIn(['17.42', '16.58', '15.15'])).toEqual(['17.42', '16.58', '15.15']);
  expect(regularIn(['Anchor', 'Ballast', 'Capstan'])).toEqual(['Anchor', 'Ballast', 'Capstan']);
});

it('are headings of one series, each with a lead of its own', () => {
  const series = [
    'Problem: water in every cellar after rain',
    'Practice: the neighbours dig together',
    'Effect: dry feet and new friends',
  ];
  expect(regularIn(series)).toEqual(series);
  expect(regularIn(series.slice(1))).toEqual([]);
  expect(regularIn(series.map((line) => line.replace(/^\w+/u, 'Ferry')))).toEqual([]);
  expect(regularIn(series.map((line) => line.replace(/^\w+/u, 'Read also')))).toEqual([]);
});

it('are not one line again and again, nor two, nor labels', () => {
  expect(regularIn(['Display', 'Display', 'Display', 'Display'])).toEqual([]);
  expect(regularIn(['Anchor', 'Ballast'])).toEqual([]);
  expect(regularIn(['Read also:', 'Share on Facebook', 'Leave a Reply'])).toEqual([]);
});

it('are headings that happen to be labels, where labels count', () => {
  expect(regularIn(['Comments', 'Newsletter', 'Cookies'], true)).toEqual([
    'Comments',
    'Newsletter',
    'Cookies',
  ]);
});
