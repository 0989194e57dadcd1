/*
 * JSON has many spellings of one string: `\u00e9` or the letter itself, `\/` or `/`. To restore a line
 * exactly, the spelling is stored apart from the string: as a habit if it is one, otherwise character by
 * character.
 */

/** The spelling of a string where it differs from that of `JSON.stringify`. */
export interface Spelling {
  /** All characters beyond ASCII are escapes in lower case, as Python writes them. */
  readonly ascii?: true;
  /** Characters that are always spelt like this. */
  readonly always?: Readonly<Record<string, string>>;
  /** Characters with a special spelling once: the number of characters since the last such one, and the spelling. */
  readonly once?: readonly (readonly [distance: number, spelling: string])[];
}

const BEYOND_ASCII = /[\u007f-\uffff]/g;
const ESCAPE_LENGTH = 6;

/** The JSON of a string, with quotation marks. */
export function spell(string: string, spelling: Spelling = {}): string {
  const { always = {}, once = [] } = spelling;
  if (once.length === 0 && Object.keys(always).length === 0) return plain(string, spelling);
  const pieces: string[] = [];
  let [wait, next] = [once[0]?.[0], 0];
  for (let at = 0; at < string.length; at++) {
    if (wait === 0) {
      pieces.push(once[next][1]);
      wait = once[++next]?.[0];
      continue;
    }
    if (wait !== undefined) wait--;
    pieces.push(usual(string, at, spelling));
  }
  return `"${pieces.join('')}"`;
}

/** The spelling of the string in a JSON string with its quotation marks; undefined if it is the usual one. */
export function spellingOf(json: string, string: string): Spelling | undefined {
  if (json === plain(string, {})) return undefined;
  if (json === plain(string, { ascii: true })) return { ascii: true };
  const base: Spelling = json.search(BEYOND_ASCII) < 0 ? { ascii: true } : {};
  const always: Record<string, string> = Object.create(null);
  const seen = new Set<string>();
  const once: (readonly [number, string])[] = [];
  let distance = 0;
  let from = 1;
  for (let at = 0; at < string.length; at++) {
    const written = unitAt(json, from);
    from += written.length;
    const unit = string[at];
    // The first occurrence decides the habit.
    if (!seen.has(unit) && written !== usual(string, at, base)) always[unit] = written;
    seen.add(unit);
    if (written === (always[unit] ?? usual(string, at, base))) distance++;
    else {
      once.push([distance, written]);
      distance = 0;
    }
  }
  return {
    ...base,
    ...(Object.keys(always).length > 0 ? { always } : {}),
    ...(once.length > 0 ? { once } : {}),
  };
}

function plain(string: string, { ascii }: Spelling): string {
  const json = JSON.stringify(string);
  return ascii ? json.replace(BEYOND_ASCII, escaped) : json;
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const LONE = /^[\ud800-\udfff]$/;

/** One UTF-16 unit in the habitual spelling. */
function usual(string: string, at: number, { ascii, always = {} }: Spelling): string {
  const unit = string[at];
  if (Object.hasOwn(always, unit)) return always[unit];
  if (ascii && unit > '~') return escaped(unit);
  // A surrogate is written as is beside its other half, and as an escape if alone.
  if (LONE.test(unit)) return isPaired(string, at) ? unit : escaped(unit);
  return JSON.stringify(unit).slice(1, -1);
}

function isPaired(string: string, at: number): boolean {
  const isHigh = string[at] <= '\udbff';
  const other = string[isHigh ? at + 1 : at - 1] ?? '';
  return isHigh ? other >= '\udc00' && other <= '\udfff' : other >= '\ud800' && other <= '\udbff';
}

/** The JSON characters for one UTF-16 unit. */
function unitAt(json: string, at: number): string {
  if (json[at] !== '\\') return json[at];
  return json.slice(at, at + (json[at + 1] === 'u' ? ESCAPE_LENGTH : 2));
}
