import { type MathNode, said, wordsOf } from './math-nodes.ts';
import { ABOVE, ALPHABETS, BELOW, FUNCTIONS, LIMITS, SYMBOLS, VARIANTS } from './tex-symbols.ts';

/*
 * Writes MathML as TeX. Each element of presentation MathML has one form in TeX; other elements are written as the row
 * of their parts, so that no word of a formula is lost. Nodes are nested less than sixty deep (math-nodes.ts).
 */

/** A formula as TeX; '' for one without words. */
export function writeTex(node: MathNode): string {
  return tidy(write(node));
}

type Writer = (node: MathNode, parts: readonly MathNode[]) => string;

const WRITERS: Readonly<Record<string, Writer>> = {
  mi: token,
  mn: token,
  mo: token,
  ms: plainText,
  mtext: plainText,
  mspace: () => '',
  mphantom: () => '',
  annotation: () => '',
  'annotation-xml': () => '',
  mfrac: (node, [above, below]) => {
    const isStack = /^0(?:\D|$)/u.test(said(node, 'linethickness'));
    return isStack ? `{${write(above)} \\atop ${write(below)}}` : `\\frac${group(above)}${group(below)}`;
  },
  msqrt: (_, parts) => `\\sqrt{${row(parts)}}`,
  mroot: (_, [base, index]) => `\\sqrt[${write(index)}]${group(base)}`,
  msub: (_, [base, sub]) => `${baseOf(base)}_${group(sub)}`,
  msup: (_, [base, sup]) => `${baseOf(base)}${raised(sup)}`,
  msubsup: (node, parts) => {
    const [base, sub, sup] = isBoxes(node) ? [parts[0], parts[2], parts[1]] : parts;
    return `${baseOf(base)}_${group(sub)}${raised(sup)}`;
  },
  mover: (_, parts) => above(...placed(parts)),
  munder: (_, parts) => below(...placed(parts)),
  munderover: (_, parts) => aboveAndBelow(parts),
  mtable: (node, rows) => table(node, rows),
  mfenced: (node, parts) => {
    const [open, close] = [said(node, 'open') || '(', said(node, 'close') || ')'];
    return `\\left${escaped(open)} ${parts.map(write).join(' , ')} \\right${escaped(close)}`;
  },
  menclose: (node, parts) => (said(node, 'notation') === 'top' ? `\\overline{${row(parts)}}` : row(parts)),
};

function write(node: MathNode | undefined): string {
  if (!node) return '';
  const parts = node.children;
  const own = Object.hasOwn(WRITERS, node.name) ? WRITERS[node.name](node, parts) : row(parts);
  const rest = parts.length === 0 && !Object.hasOwn(WRITERS, node.name) ? textOf(node.text) : '';
  return own + rest;
}

function group(node: MathNode | undefined): string {
  return `{${tidy(write(node))}}`;
}

/** The base of a superscript or subscript; a row counts as one. */
function baseOf(node: MathNode | undefined): string {
  const tex = tidy(write(node));
  return node && node.children.length > 1 && !node.name.startsWith('msub') ? `{${tex}}` : tex;
}

const PRIMES = /^'+$/u;

function raised(node: MathNode | undefined): string {
  const tex = tidy(write(node));
  return PRIMES.test(tex) ? tex : `^{${tex}}`;
}

const FENCES: Readonly<Record<string, string>> = {
  '(\n)': 'pmatrix',
  '[\n]': 'bmatrix',
  '{\n}': 'Bmatrix',
  '|\n|': 'vmatrix',
  '\u2016\n\u2016': 'Vmatrix',
};

/** A row of parts. Brackets around a table become part of its environment's name. */
function row(parts: readonly MathNode[]): string {
  const out: string[] = [];
  for (let at = 0; at < parts.length; at++) {
    const inside = parts[at + 1];
    const kind =
      inside && parts[at + 2] && tableIn(inside)
        ? FENCES[`${wordsOf(parts[at])}\n${wordsOf(parts[at + 2])}`]
        : undefined;
    if (kind) {
      out.push(matrix(tableIn(inside) as MathNode, kind));
      at += 2;
    } else out.push(write(parts[at]));
  }
  return out.filter((part) => part !== '').join(' ');
}

function tableIn(node: MathNode): MathNode | undefined {
  if (node.name === 'mtable') return node;
  return node.name === 'mrow' && node.children.length === 1 ? tableIn(node.children[0]) : undefined;
}

/** The tables of MathML: aligned equations, or a matrix. A single row is a numbered line. */
function table(node: MathNode, rows: readonly MathNode[]): string {
  const [first] = rows;
  if (rows.length === 1 && first) {
    const label = first.name === 'mlabeledtr' ? first.children[0] : undefined;
    const cells = label ? first.children.slice(1) : first.children;
    return cells.map(write).join(' ') + (label ? ` \\tag{${labelOf(label)}}` : '');
  }
  const isAligned = said(node, 'columnalign').startsWith('right') || said(node, 'displaystyle') === 'true';
  return matrix(node, isAligned ? 'aligned' : 'matrix');
}

const BRACKETS = /^\s*(?:\\text\{)?\((?:\})?\s*|\s*(?:\\text\{)?\)(?:\})?\s*$/gu;

function labelOf(node: MathNode): string {
  return tidy(write(node)).replace(BRACKETS, '');
}

function matrix({ children }: MathNode, kind: string): string {
  const rows = children.map((line) =>
    (line.name === 'mlabeledtr' ? line.children.slice(1) : line.children)
      .map((cell) => tidy(write(cell)))
      .join(' & '),
  );
  return `\\begin{${kind}} ${rows.join(' \\\\ ')} \\end{${kind}}`;
}

/** A base with its scripts above and below. The names of the boxes tell which is which. */
function placed(parts: readonly MathNode[]): [MathNode | undefined, MathNode | undefined] {
  const base = parts.find(({ name }) => name === 'base');
  const other = parts.find(({ name }) => name === 'over' || name === 'under');
  return base || other ? [base, other] : [parts[0], parts[1]];
}

function above(base: MathNode | undefined, over: MathNode | undefined): string {
  const accent = over ? ABOVE[wordsOf(over)] : undefined;
  if (accent) return `${accent}${group(base)}`;
  return base && LIMITS.has(wordsOf(base))
    ? `${write(base)}^${group(over)}`
    : `\\overset${group(over)}${group(base)}`;
}

function below(base: MathNode | undefined, under: MathNode | undefined): string {
  const accent = under ? BELOW[wordsOf(under)] : undefined;
  if (accent) return `${accent}${group(base)}`;
  return base && LIMITS.has(wordsOf(base))
    ? `${write(base)}_${group(under)}`
    : `\\underset${group(under)}${group(base)}`;
}

function aboveAndBelow(parts: readonly MathNode[]): string {
  // MathJax draws the upper script first, then the rest as a separate part.
  const rest = parts.find(({ name }) => name === 'box' || name === 'munder');
  const inside = rest?.name === 'box' ? (rest.children[0] ?? rest) : rest;
  const over = parts.find(({ name }) => name === 'over');
  const [base, under, last] = over && inside ? [...placed(inside.children), over] : parts;
  if (base && LIMITS.has(wordsOf(base))) return `${write(base)}_${group(under)}^${group(last)}`;
  return `\\underset${group(under)}{\\overset${group(last)}${group(base)}}`;
}

function isBoxes({ element }: MathNode): boolean {
  return element.name.startsWith('mjx-');
}

function token(node: MathNode): string {
  const text = wordsOf(node);
  if (FUNCTIONS.has(text)) return `\\${text}`;
  const tex = escaped(text);
  const variant = VARIANTS[said(node, 'mathvariant')];
  if (variant) return `${variant}{${tex}}`;
  return node.name !== 'mn' && /^[A-Za-z]{2,}$/u.test(tex) ? `\\mathrm{${tex}}` : tex;
}

function plainText(node: MathNode): string {
  const text = node.text + node.children.map(wordsOf).join('');
  const folded = text.replace(/\s+/gu, ' ');
  return folded.trim() === '' ? '' : `\\text{${folded.replace(/[{}%#&$_]/gu, '\\$&')}}`;
}

function textOf(text: string): string {
  return escaped(text.replace(/\s+/gu, ' ').trim());
}

const COMMAND = /\\[A-Za-z]+$/u;

/** Characters as TeX writes them; a command ends before a letter. */
function escaped(text: string): string {
  let tex = '';
  for (const character of text) {
    const sign = signOf(character);
    if (COMMAND.test(tex.slice(-24)) && /^[A-Za-z]/u.test(sign)) tex += ' ';
    tex += sign;
  }
  return tex;
}

function signOf(character: string): string {
  const known = SYMBOLS.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) as number;
  if (code < 0x1d400) return character;
  const alphabet = ALPHABETS.find(([first, last]) => first <= code && code <= last);
  if (!alphabet) return character;
  const plain = character.normalize('NFKC');
  const tex = SYMBOLS.get(plain) ?? plain;
  return alphabet[2] === '' ? tex : `${alphabet[2]}{${tex}}`;
}

/** Spaces that do not belong in TeX: inside brackets, before a comma. An escaped space is a command. */
const NEEDLESS = /(?<=[([]) |(?<!\\) (?=[)\],])/gu;

function tidy(tex: string): string {
  return tex.replace(/ {2,}/gu, ' ').replace(NEEDLESS, '').trim();
}
