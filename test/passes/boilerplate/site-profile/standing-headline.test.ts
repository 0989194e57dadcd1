import { describe, expect, it } from 'vitest';
import { clean } from '../../../../src/index.ts';
import { evidenceFor } from '../../../../src/passes/boilerplate/site-profile/evidence.ts';
import { tableOf } from '../../../../src/passes/boilerplate/site-profile/learn.ts';
import { countFolder } from '../../../../src/passes/boilerplate/site-profile/site-counts.ts';
import { sketchText } from '../../../../src/passes/boilerplate/site-profile/sketch.ts';
import { ownFolders } from '../../../eval/own-folders/folders.ts';
import { paragraph, randomFrom, story } from '../../../eval/own-folders/sentences.ts';

/** The titles that texts get as one folder. */
function titlesOf(texts: readonly string[]): readonly (string | undefined)[] {
  const count = countFolder(texts.map((text, index) => sketchText(text, { site: '', name: `${index}.txt` })));
  const site = evidenceFor(tableOf({ count }), {});
  return texts.map((text) => clean(text, { site }).title?.text);
}

const folder = (name: string) =>
  ownFolders()
    .find((one) => one.name === name)!
    .texts.map(({ lines }) => lines.map((line) => line.slice(1)).join('\n\n'));

describe('a standing headline', () => {
  it('is the title of a digest, on pages and in texts', () => {
    for (const name of ['digest pages', 'digest texts'])
      expect(new Set(titlesOf(folder(name)))).toEqual(new Set(['The Week Around the Harbour in Brief']));
  });

  it('is the title if no other line can be', () => {
    expect(new Set(titlesOf(folder('horoscope pages')))).toEqual(new Set(['Your Stars This Week']));
  });

  it('is no motto above the headline of an article', () => {
    const stories = [0, 1, 2, 3, 4].map((seed) => story(randomFrom(seed)));
    const texts = stories.map(({ headline, lead }, seed) =>
      ['Daily News of the Valley', headline, lead, paragraph(randomFrom(seed + 50)), 'Leave a comment'].join(
        '\n\n',
      ),
    );
    expect(titlesOf(texts)).toEqual(stories.map(({ headline }) => headline));
  });
});
