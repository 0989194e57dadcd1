import type { Lexicon } from '../entry.ts';
import { BYLINES } from './bylines.ts';
import { COMMENTS } from './comments.ts';
import { CREDITS } from './credits.ts';
import { LEGAL } from './legal.ts';
import { NAVIGATION } from './navigation.ts';
import { NOTES } from './notes.ts';
import { OFFERS } from './offers.ts';
import { PARTS } from './parts.ts';
import { RELATED } from './related.ts';
import { SHARE } from './share.ts';

/** The lexicons. Those of English labels come before those of translated labels. */
export const LEXICONS: readonly { readonly language?: string; readonly lexicon: Lexicon }[] = [
  { lexicon: NAVIGATION },
  { lexicon: SHARE },
  { lexicon: COMMENTS },
  { lexicon: BYLINES },
  { lexicon: CREDITS },
  { lexicon: RELATED },
  { lexicon: OFFERS },
  { lexicon: LEGAL },
  { lexicon: NOTES },
  { lexicon: PARTS },
];
