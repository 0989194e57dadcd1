/** Scripts with upper and lower case are below this unit, except Georgian capitals and Cherokee. */
const CASED = 0x2000;
const BLOCK = 8;

const lower = new Uint16Array(CASED);
const filled = new Uint8Array(CASED >> BLOCK);

/**
 * A UTF-16 unit in lower case, from a table that is filled on demand in blocks of 256 units, because changing
 * the case of a whole text copies it. A letter whose lower case has several units stays as it is.
 */
export function lowerOf(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code | 32 : code;
  if (code >= CASED) return code;
  if (filled[code >> BLOCK] === 0) fill(code >> BLOCK);
  return lower[code];
}

function fill(block: number): void {
  for (let code = block << BLOCK; code < (block + 1) << BLOCK; code++) {
    const character = String.fromCharCode(code).toLowerCase();
    lower[code] = character.length === 1 ? character.charCodeAt(0) : code;
  }
  filled[block] = 1;
}
