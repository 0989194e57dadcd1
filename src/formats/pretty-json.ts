/** Lists of strings and numbers stand on one line up to this length. */
const LINE_WIDTH = 110;

/**
 * JSON for people: two blanks a level, and what fits on a line on one line.
 * @param value plain data
 */
export function prettyJson(value: unknown, indent = ''): string {
  const json = JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return json;
  if (json.length + indent.length <= LINE_WIDTH && isFlat(value)) return spaced(value);
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const lines = Array.isArray(value)
    ? value.map((one) => inner + prettyJson(one ?? null, inner))
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([name, one]) => `${inner}${JSON.stringify(name)}: ${prettyJson(one, inner)}`);
  if (lines.length === 0) return json;
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** True for what has no object within it, and no list of lists. */
function isFlat(value: object): boolean {
  return Object.values(value).every((one) => typeof one !== 'object' || one === null || Array.isArray(one));
}

function spaced(value: object): string {
  if (Array.isArray(value)) return `[${value.map((one) => spacedOne(one)).join(', ')}]`;
  const fields = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([name, one]) => `${JSON.stringify(name)}: ${spacedOne(one)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

function spacedOne(value: unknown): string {
  return typeof value === 'object' && value !== null ? spaced(value) : JSON.stringify(value ?? null);
}
