import { expect, it } from 'vitest';
import { fingerprint } from '../../../../src/passes/boilerplate/site-profile/fingerprint.ts';
import { learntLines } from '../../../../src/passes/boilerplate/site-profile/learnt-lines.ts';
import { normalizeParagraph } from '../../../../src/passes/boilerplate/site-profile/line-key.ts';
import type { SiteEvidence } from '../../../../src/text/options.ts';

/** A site of so many texts, with lines in some of them. */
function evidence(texts: number, counts: Readonly<Record<string, number>>): SiteEvidence {
  const rows = new Map(
    Object.entries(counts).map(([line, inTexts]) => [
      fingerprint(normalizeParagraph(line)),
      { texts: inTexts, inside: 0, titles: 0, sites: 1, named: 0, sameStart: 0, sameEnd: 0 },
    ]),
  );
  const own = { texts, furniture: 0, line: (key: number) => rows.get(key) };
  return { ...own, every: own, memory: new Map(), isEvery: false };
}

it('are those in enough texts, each once, whatever its numbers', () => {
  const site = evidence(9, { 'Read 3 comments': 7, 'Only here': 2 });
  expect(learntLines(['  Read 12 comments ', 'Read 4 comments', 'Only here', 'New', '***'], site)).toEqual([
    { line: 'Read 12 comments', texts: 7 },
  ]);
  expect(learntLines(['Read 3 comments'], evidence(2, { 'Read 3 comments': 2 }))).toEqual([]);
});
