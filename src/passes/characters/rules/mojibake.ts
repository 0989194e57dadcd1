import type { Document } from '../../../text/document.ts';
import { isEnglishAt } from '../../../text/language/blocks.ts';
import type { Span } from '../../../text/span.ts';
import type { EditFinding, Rule } from '../../rule.ts';
import { decodeMojibake } from '../repair/decode-mojibake.ts';
import { normalizeCharacters } from '../repair/normalize.ts';
import { findOtherMojibake } from '../repair/other-mojibake.ts';
import { suspectsOf } from '../repair/suspects.ts';
import { byteOf } from '../repair/windows-1252.ts';

export const mojibake: Rule = {
  id: 'characters/mojibake',
  effect: 'fix',
  summary: 'Decode UTF-8 that was read in another encoding, sequence by sequence',
  why: 'Decoding with the wrong charset turns \u2019 into \u00e2\u20ac\u2122 and \u00e9 into \u00c3\u00a9; doing so twice doubles the damage. The wrong charset may be Windows-1250, 1251, 1252, 1254, 1257, Latin-1 or Mac Roman. Only sequences that no correct spelling contains are decoded: capitals with a tilde or ring before a closing mark, and \u00e2 in a word, are left alone.',
  examples: [
    {
      before: 'It\u00e2\u20ac\u2122s \u00e2\u20ac\u0153over\u00e2\u20ac\u009d.',
      after: 'It\u2019s \u201cover\u201d.',
    },
    { before: 'It\u00e2\u0080\u0099s in a caf\u00c3\u00a9.', after: 'It\u2019s in a caf\u00e9.' },
    { before: '\u00e2\u20ac\u0153Done,\u00e2\u20ac? he said.', after: '\u201cDone,\u201d he said.' },
    { before: 'It\u00c3\u00a2\u00e2\u201a\u00ac\u00e2\u201e\u00a2s over.', after: 'It\u2019s over.' },
    { before: 'It cost \u00c2\u00a35.', after: 'It cost \u00a35.' },
    {
      before: 'Pawe\u0139\u201a said \u00e2\u20ac\u015bno\u00e2\u20ac\u0165 to V\u0102\u00a9ran.',
      after: 'Pawe\u0142 said \u201cno\u201d to V\u00e9ran.',
    },
    { before: 'It\u201a\u00c4\u00f4s in a caf\u221a\u00a9.', after: 'It\u2019s in a caf\u00e9.' },
    { before: 'It\u0432\u0402\u2122s in a caf\u0413\u00a9.', after: 'It\u2019s in a caf\u00e9.' },
    {
      keep: 'A \u00abMANH\u00c3\u00bb, um ch\u00e2teau \u00e0 \u00abBr\u00eame\u00bb, \u00c2ngela e S\u00c3O.',
      because: 'correct Portuguese and French',
    },
    { keep: 'Vi\u1ec7t Nam, \u00c2u Ch\u00e2u, d\u00e2n t\u1ed9c.', because: 'correct Vietnamese' },
  ],
  *check(doc) {
    const { text } = doc;
    const others = findOtherMojibake(text);
    for (const run of others) yield repairOf(doc, run, run.text);
    let next = 0;
    let done = 0;
    for (const lead of suspectsOf(doc).leads) {
      if (lead < done || byteOf(text.charCodeAt(lead + 1)) < 0) continue;
      const end = endOfRun(text, lead);
      done = end;
      while (next < others.length && others[next].end <= lead) next++;
      if (next < others.length && others[next].start < end) continue;
      const finding = repaired(doc, lead, end);
      if (finding) yield finding;
    }
  },
};

/** The run of bytes above ASCII that begins at `from`. */
function endOfRun(text: string, from: number): number {
  let at = from;
  while (byteOf(text.charCodeAt(at)) >= 0x80) at++;
  return at;
}

function repaired(doc: Document, start: number, end: number): EditFinding | undefined {
  const { text } = doc;
  // Reading a run needs its neighbours: one before, two after it (a stand-in for a lost byte, a letter).
  const from = Math.max(0, start - 1);
  let to = end;
  while (to < end + 2 && to < text.length && byteOf(text.charCodeAt(to)) < 0x80) to++;
  const damaged = text.slice(from, to);
  const decoded = decodeMojibake(damaged);
  if (decoded === damaged) return undefined;
  let same = 0;
  while (decoded[same] === damaged[same]) same++;
  let tail = 0;
  const most = Math.min(decoded.length, damaged.length) - same;
  while (tail < most && decoded.at(-1 - tail) === damaged.at(-1 - tail)) tail++;
  // A change caused by the context on the left belongs to the run before.
  if (from + same < start) return undefined;
  return repairOf(doc, { start: from + same, end: to - tail }, decoded.slice(same, decoded.length - tail));
}

function repairOf(doc: Document, { start, end }: Span, decoded: string): EditFinding {
  const around = {
    isEnglish: isEnglishAt(doc, start),
    before: doc.text.charCodeAt(start - 1),
    after: doc.text.charCodeAt(end),
  };
  return { span: { start, end }, text: normalizeCharacters(decoded, around) };
}
