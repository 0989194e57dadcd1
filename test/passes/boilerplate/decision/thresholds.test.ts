import { expect, it } from 'vitest';
import { pageOf } from '../../../../src/passes/boilerplate/analysis.ts';
import { blockThreshold, pageThreshold } from '../../../../src/passes/boilerplate/decision/thresholds.ts';
import { readDocument } from '../../../../src/text/read-document.ts';
import { PAGE, WHOLE } from '../samples.ts';

const pageOfText = (text: string) => pageOf(readDocument(text));

it('are lower for a web page than for an article', () => {
  const page = pageThreshold(pageOfText(PAGE));
  const article = pageThreshold(pageOfText(WHOLE.obituary));
  expect(page.isPage).toBe(true);
  expect(article.isPage).toBe(false);
  expect(page.base).toBeLessThan(article.base);
});

it('are lower for an entry of a menu than for a paragraph', () => {
  const page = pageOfText(PAGE);
  const threshold = pageThreshold(page);
  const of = (start: string) =>
    blockThreshold(
      page,
      page.spans.findIndex((span) => page.text.startsWith(start, span.start)),
      threshold,
    );
  expect(of('Weather')).toBeLessThan(of('The council voted'));
  expect(of('3 March 2021')).toBeLessThan(of('By Jane Doe'));
});

it('let a block without words stay in what does not look like a web page', () => {
  const page = pageOfText('The first part of it ends here.\n\n* * *\n\nThe second part begins here.');
  expect(blockThreshold(page, 1, pageThreshold(page))).toBe(Number.POSITIVE_INFINITY);
});
