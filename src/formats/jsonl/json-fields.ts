import type { Span } from '../../text/span.ts';

/** The places of values in a line that is known to be a valid JSON object. */
export interface FieldPlaces {
  /** The value of each wanted field; for a repeated name the last one, as in `JSON.parse`. */
  readonly values: ReadonlyMap<string, Span>;
  /** Offset of the closing brace. */
  readonly end: number;
  readonly isEmpty: boolean;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/** Finds the values of top-level fields without parsing the others. Linear. */
export function findFields(json: string, wanted: readonly string[]): FieldPlaces {
  const values = new Map<string, Span>();
  let at = json.indexOf('{') + 1;
  let isEmpty = true;
  for (;;) {
    at = skipSpace(json, at);
    if (json.charCodeAt(at) === CLOSE_BRACE) return { values, end: at, isEmpty };
    isEmpty = false;
    if (json.charCodeAt(at) === COMMA) at = skipSpace(json, at + 1);
    const nameEnd = skipString(json, at);
    const name = nameOf(json, at, nameEnd);
    const start = skipSpace(json, skipSpace(json, nameEnd) + 1);
    at = skipValue(json, start);
    if (wanted.includes(name)) values.set(name, { start, end: at });
  }
}

function nameOf(json: string, start: number, end: number): string {
  const raw = json.slice(start + 1, end - 1);
  return raw.includes('\\') ? (JSON.parse(json.slice(start, end)) as string) : raw;
}

function skipSpace(json: string, start: number): number {
  let at = start;
  for (;;) {
    const code = json.charCodeAt(at);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return at;
    at++;
  }
}

/** The offset after the string that begins at `start`. */
function skipString(json: string, start: number): number {
  let at = start;
  for (;;) {
    at = json.indexOf('"', at + 1);
    let first = at;
    while (json.charCodeAt(first - 1) === BACKSLASH) first--;
    if ((at - first) % 2 === 0) return at + 1;
  }
}

/** The offset after the value that begins at `start`. */
function skipValue(json: string, start: number): number {
  const first = json.charCodeAt(start);
  if (first === QUOTE) return skipString(json, start);
  if (first === OPEN_BRACE || first === OPEN_BRACKET) return skipNested(json, start);
  let at = start;
  for (;;) {
    const code = json.charCodeAt(at);
    if (code === COMMA || code === CLOSE_BRACE || code <= 0x20) return at;
    at++;
  }
}

function skipNested(json: string, start: number): number {
  let depth = 0;
  let at = start;
  for (;;) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) {
      at = skipString(json, at);
      continue;
    }
    if (code === OPEN_BRACE || code === OPEN_BRACKET) depth++;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) depth--;
    at++;
    if (depth === 0) return at;
  }
}

/** The line with new values for some of its fields, in consecutive pieces. All other characters stay. */
export function replaceFields(
  json: string,
  places: FieldPlaces,
  fields: ReadonlyMap<string, string>,
): readonly string[] {
  const known = [...fields.keys()].filter((name) => places.values.has(name));
  known.sort((a, b) => places.values.get(a)!.start - places.values.get(b)!.start);
  const pieces: string[] = [];
  let done = 0;
  for (const name of known) {
    const { start, end } = places.values.get(name)!;
    pieces.push(json.slice(done, start), fields.get(name)!);
    done = end;
  }
  pieces.push(json.slice(done, places.end));
  let comma = places.isEmpty ? '' : ',';
  for (const [name, value] of fields) {
    if (places.values.has(name)) continue;
    pieces.push(`${comma}${JSON.stringify(name)}:`, value);
    comma = ',';
  }
  pieces.push(json.slice(places.end));
  return pieces;
}
