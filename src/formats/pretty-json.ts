/** Values that fit on a line of this length go on one line, unless they contain an object. */
const LINE_WIDTH = 110;

/**
 * JSON for people: two spaces per level, short lists and objects on one line, and as many numbers per line as fit.
 * @param value plain data
 */
export function prettyJson(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const line = hasObject(value) ? undefined : lineOf(value, LINE_WIDTH - indent.length);
  if (line !== undefined) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value) && value.every((one) => typeof one === 'number')) return filled(value, indent);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Array.isArray(value)
    ? value.map((one) => inner + prettyJson(one, inner))
    : fieldsOf(value).map(([name, one]) => `${inner}${JSON.stringify(name)}: ${prettyJson(one, inner)}`);
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** A long list of numbers, as many per line as fit. */
function filled(numbers: readonly number[], indent: string): string {
  const lines: string[] = [];
  let line = '';
  for (const [index, number] of numbers.entries()) {
    const piece = `${number}${index < numbers.length - 1 ? ',' : ''}`;
    if (line !== '' && indent.length + line.length + piece.length >= LINE_WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? piece : ` ${piece}`;
  }
  return `[\n${[...lines, line].map((one) => `${indent}  ${one}`).join('\n')}\n${indent}]`;
}

function fieldsOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, one]) => one !== undefined);
}

function hasObject(value: object): boolean {
  return Object.values(value).some((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
}

/** The value on one line; undefined if it does not fit. */
function lineOf(value: unknown, room: number): string | undefined {
  if (typeof value === 'string' && value.length > room) return undefined;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const isList = Array.isArray(value);
  const pieces: string[] = [];
  let left = room;
  for (const [name, one] of fieldsOf(value)) {
    const line = lineOf(one, left);
    if (line === undefined) return undefined;
    const piece = isList ? line : `${JSON.stringify(name)}: ${line}`;
    left -= piece.length + 2;
    if (left < 0) return undefined;
    pieces.push(piece);
  }
  if (isList) return `[${pieces.join(', ')}]`;
  return pieces.length > 0 ? `{ ${pieces.join(', ')} }` : '{}';
}
