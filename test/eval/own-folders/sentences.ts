/*
 * Sentences for invented texts, from a small grammar and a generator of numbers that starts from a seed: every run makes the
 * same texts, and no two texts share a paragraph.
 */

/** A source of numbers from 0 to 1. */
export type Random = () => number;

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const list = (text: string): readonly string[] => text.split('|');

const WHO = list(
  'the harbour master|a retired teacher|the baker in Mill Lane|our neighbour|the parish clerk|a young doctor|the ferryman|the widow from the lodge|a party of hikers|the new goalkeeper|the head gardener|a travelling tinker|the night nurse|the mayor|my aunt|the stationmaster|an old friend|the owner of the quarry|the younger twin|a beekeeper|the choir|the county engineer|the postwoman|a clerk from the bank|the fishermen|the school board|a German visitor|the caretaker|the captain of the lifeboat|the librarian',
);
const DID = list(
  'found|repaired|forgot about|sold|borrowed|wrote about|measured|painted|asked for|paid for|argued about|gave away|looked after|complained about|photographed|carried home|hid|counted|noticed|turned down|opened|inherited|tested|praised|lost',
);
const WHAT = list(
  'the broken gate|a box of letters|the second bell|three crates of pears|the old timetable|a map of the marshes|the fence along the river|a barrel of tar|the red bicycle|two hundred candles|the weather vane|a silver spoon|the leaking boat|the minutes of 1904|a pair of boots|the orchard wall|a goose|the stove in the waiting room|the keys to the tower|a sack of barley|the footbridge|a bundle of willow|the lamp over the door|an unpaid bill|the far meadow',
);
const WHEN = list(
  'before the frost came|on the way back from market|while the others slept|after the long winter|in the middle of the harvest|when nobody expected it|for the third year running|at the end of the month|without a word to anyone|in spite of the rain|as soon as the ice had gone|between two trains|on the last day of term|during the strike|long after midnight|early in the spring|under the eyes of the whole street|against the advice of the doctor|with the help of a rope|the moment the doors were opened',
);
const AND = list(
  'and it cost less than anyone had feared|which surprised even the oldest of us|and nobody has spoken of it since|so the rest of the work had to wait|but the matter did not end there|and the dog was blamed as usual|which is more than can be said of the council|and there was cake for everyone|though the figures tell another story|and that was the last of the money|because the bridge had been closed again|and a second meeting was called|but few of them believed a word|and the colour was entirely wrong|which explains the smell in the hall|though it was meant kindly|and the ladder is still missing|so they walked the nine miles home|and the clock has been right ever since|but the wind had other plans',
);
const OPEN = list(
  'It seems that|Everyone knows by now that|In the end|Some say that|According to the notes,|That week|To be fair,|A little later|By all accounts|Last Tuesday|Of course|As luck would have it,|For once|Nobody denies that|Meanwhile|In those days|Only later did we hear that|It is also true that|To my surprise|Since then',
);

export function pick(random: Random, from: readonly string[]): string {
  return from[Math.floor(random() * from.length)];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence of about fifteen to twenty-five words. */
export function sentence(random: Random): string {
  const who = pick(random, WHO);
  const core = `${pick(random, DID)} ${pick(random, WHAT)} ${pick(random, WHEN)}`;
  const start = random() < 0.5 ? capital(who) : `${pick(random, OPEN)} ${who}`;
  return `${start} ${core}${random() < 0.6 ? `, ${pick(random, AND)}` : ''}.`;
}

/** A paragraph of some sentences. */
export function paragraph(random: Random, sentences = 2 + Math.floor(random() * 3)): string {
  return Array.from({ length: sentences }, () => sentence(random)).join(' ');
}

/** A headline without a full stop, and a paragraph about the same thing. */
export function story(random: Random): { readonly headline: string; readonly lead: string } {
  const [who, did, what] = [pick(random, WHO), pick(random, DID), pick(random, WHAT)];
  return {
    headline: capital(`${who} ${did} ${what}`),
    lead: `${capital(who)} ${did} ${what} ${pick(random, WHEN)}, ${pick(random, AND)}. ${sentence(random)}`,
  };
}
