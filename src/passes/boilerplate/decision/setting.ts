import { lazy } from '../../../knowledge/lazy.ts';
import type { Document } from '../../../text/document.ts';
import type { Page } from '../analysis.ts';
import { stemsOfProse } from '../leftovers/line-form.ts';
import { isForeign, isInOtherScript } from '../page/foreign-blocks.ts';
import {
  type Evidence,
  HAS_FURNITURE,
  isWebPage,
  pageEvidence,
  withoutCaptions,
  withoutNotices,
} from './evidence.ts';
import { evidenceOf } from './line-evidence.ts';
import { paragraphShare, translationShare } from './machine-translated.ts';
import { regularLines } from './regular-lines.ts';

/** What the decision about every block of a text depends on. */
export interface Setting {
  readonly page: Page;
  /** The evidence of each block that counts in this text. */
  readonly evidence: Evidence;
  /** The evidence of the whole text, without labels that only their context makes one. */
  readonly inText: number;
  /** True for a whole web page. */
  readonly isPage: boolean;
  /** The certainty that a machine translated the text, from 0 to 1. */
  readonly translated: number;
  /** True for a block in a different language from the English text around it. */
  readonly isForeign: (block: number) => boolean;
  /** True for a line of an English text in another script. */
  readonly isInOtherScript: (block: number) => boolean;
  /** Short lines that are a pattern of the text (see regular-lines.ts). */
  readonly regular: ReadonlySet<number>;
  /** See `stemsOfProse`; computed only if a line looks like a headline. */
  readonly stems: () => ReadonlySet<string>;
}

/** Reads the setting of a text. */
export function readSetting(doc: Document, page: Page): Setting {
  const all = evidenceOf(doc);
  const translated = translationShare(doc, evidenceOfScraping(all)) * paragraphShare(page, all);
  const found = trustedEvidence(all, translated);
  const isPage = isWebPage(found);
  const regular = regularLines(page, found, translated < 1);
  const evidence = isPage ? found : found.map((one, block) => (regular.has(block) ? undefined : one));
  return {
    page,
    evidence,
    inText: pageEvidence(evidence, 1),
    isPage,
    translated,
    isForeign: (block) => isForeign(doc, block),
    isInOtherScript: (block) => isInOtherScript(doc, block),
    regular,
    stems: lazy(() => stemsOfProse(page)),
  };
}

/** Labels that texts by people have, too. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['clock', 'date-line', 'author-line', 'place-line']);

/** The evidence of the whole text that it was scraped. */
export function evidenceOfScraping(all: Evidence): number {
  const furniture = withoutNotices(withoutCaptions(all));
  return pageEvidence(
    furniture.map((one) => (one && OF_PEOPLE.has(one.key) ? undefined : one)),
    1,
  );
}

/**
 * The evidence that counts: captions only in scraped texts, notices about the text only if there is other furniture.
 */
function trustedEvidence(all: Evidence, translated: number): Evidence {
  const plain = withoutCaptions(all);
  if (translated > 0 || isWebPage(plain)) return all;
  const rest = withoutNotices(plain);
  return pageEvidence(rest, 1) >= HAS_FURNITURE ? plain : rest;
}
