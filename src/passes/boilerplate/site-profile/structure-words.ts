/**
 * Headings and directions that occur in many texts of a genre: recipes, papers, plays, songs, minutes, changelogs,
 * interviews. They are its structure. Compiled by hand; keys as `line-key.ts` makes them.
 */

const RECIPES =
  'ingredients|directions|method|instructions|preparation|notes|note|tips|tip|serves 0|serves|servings|yield|makes 0|equipment|nutrition|garnish|filling|dough|sauce|topping|variations|storage|to serve|for the filling|for the dough|for the sauce|for the topping|step 0|zutaten|zubereitung|ingrédients|préparation|ingredientes|preparación|elaboración|ingredienti|preparazione|preparo|składniki|przygotowanie';
const PAPERS =
  'introduction|background|abstract|summary|methods|materials and methods|results|discussion|conclusion|conclusions|references|bibliography|appendix|acknowledgements|acknowledgments';
const BOOKS = 'preface|foreword|prologue|epilogue|chapter 0|part 0|the end|finis';
const PLAYS_AND_SONGS =
  'exeunt|exit|enter|curtain|act 0|scene 0|exeunt omnes|chorus|refrain|verse|verse 0|bridge|intro|outro|coda';
const MINUTES =
  'present|apologies|absent|attendance|agenda|minutes|matters arising|any other business|date of next meeting|actions|action items|decisions|adjournment';
const CHANGELOGS =
  'added|changed|fixed|removed|deprecated|security|unreleased|bug fixes|features|breaking changes|improvements|synopsis|description|options|examples|exit status|environment|files';
const MANUALS =
  'install|installation|usage|api|license|contributing|getting started|requirements|table of contents|learning objectives|status of this memo|copyright notice|full copyright statement|security considerations|iana considerations|terminology|definitions|scope';
const DIALOGUES = 'question|answer|q|a|questions|answers|morning|afternoon|evening';
const DAYS = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

const STRUCTURE: ReadonlySet<string> = new Set(
  [MANUALS, RECIPES, PAPERS, BOOKS, PLAYS_AND_SONGS, MINUTES, CHANGELOGS, DIALOGUES, DAYS].flatMap((list) =>
    list.split('|'),
  ),
);

/** The headings that are numbered: `2. Methods`. A number before others counts something: `3 minutes`, `5 answers`. */
const NUMBERED: ReadonlySet<string> = new Set([MANUALS, PAPERS].flatMap((list) => list.split('|')));
const NUMBER = /^0 /u;

/** True for the key of a line that names a part of a text. */
export function isStructure(key: string): boolean {
  return STRUCTURE.has(key) || (NUMBER.test(key) && NUMBERED.has(key.replace(NUMBER, '')));
}
