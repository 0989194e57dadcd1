import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CleanOptions, clean, originOf, type Result } from '../../src/clean.ts';
import { type Measure, readRecords } from './measure.ts';

/*
 * Measures mistranslation flags. On the injected set the whole pipeline runs: a fault counts as found if a flag, an
 * edit of the quotes or characters pass, or a removed block touches it. Precision counts the flags alone: an edit is
 * judged by the quotes evaluation and a removal by that of boilerplate. On all other sets only flags count, without the
 * boilerplate pass. Offsets of the records count code points.
 */

export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly category: string;
}

/** A translation with its marked faults. */
export interface SpanRecord {
  readonly id: string;
  readonly set: string;
  readonly kind: string;
  readonly label: string;
  readonly text: string;
  readonly spans: readonly Fault[];
}

interface HumanRecord {
  readonly id: string;
  readonly orig: string;
  readonly text: string;
  readonly words: number;
}

export interface Touch {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** Takes every Nth record: the sets are large, and a fifth of them gives equally good figures. */
const SAMPLE = Number(process.env.EVAL_SAMPLE ?? 1);

export function flagsOf(result: Result): readonly Touch[] {
  return result.flags
    .filter(({ rule }) => rule.startsWith('translation/'))
    .map(({ rule, finding }) => ({ ...originOf(finding.span, result), rule }));
}

/** The places of all edits of some passes in the original. */
export function editsOf(result: Result, passes: readonly string[]): readonly Touch[] {
  return result.passes.flatMap(({ pass, changes }, index) => {
    if (!passes.includes(pass)) return [];
    const earlier: Result = { ...result, passes: result.passes.slice(0, index) };
    return changes.map(({ at, before, rule }) => ({
      ...originOf({ start: at, end: at + before.length }, earlier),
      rule,
    }));
  });
}

function inUnits(text: string, spans: readonly Fault[]): readonly Fault[] {
  if (!/[\ud800-\udfff]/u.test(text)) return spans;
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  return spans.map((span) => ({ ...span, start: units[span.start] ?? at, end: units[span.end] ?? at }));
}

/** The faults of a record, in UTF-16 units. */
export function faultsOf({ text, spans }: SpanRecord): readonly Fault[] {
  return inUnits(text, spans);
}

/** An empty span (an omission, or an insertion of ours) touches the text beside it. */
export function touches(found: { readonly start: number; readonly end: number }, fault: Fault): boolean {
  if (fault.start === fault.end || found.start === found.end)
    return found.start <= fault.end + 1 && fault.start <= found.end + 1;
  return found.start < fault.end && fault.start < found.end;
}

export interface Tally {
  flags: number;
  right: number;
  faults: number;
  found: number;
  words: number;
}

const tally = (): Tally => ({ flags: 0, right: 0, faults: 0, found: 0, words: 0 });
const percent = (part: number, whole: number) => (whole > 0 ? (100 * part) / whole : 0);

function count(
  into: Tally,
  record: SpanRecord,
  { flags, others }: { flags: readonly Touch[]; others: readonly Touch[] },
): void {
  const faults = inUnits(record.text, record.spans);
  into.words += record.text.split(/\s+/u).length;
  into.flags += flags.length;
  into.right += flags.filter((flag) => faults.some((fault) => touches(flag, fault))).length;
  // A rule cannot find an omission without a place, unless the set marks gaps for post-editors.
  const wanted = faults.filter(
    ({ start, end }) => start < end || record.label === 'pe-tags' || record.label === 'weak-diff',
  );
  into.faults += wanted.length;
  into.found += wanted.filter(
    (fault) => flags.some((flag) => touches(flag, fault)) || others.some((other) => touches(other, fault)),
  ).length;
}

function sampled<Value>(records: readonly Value[]): readonly Value[] {
  return records.filter((_, index) => index % SAMPLE === 0);
}

/**
 * Rules with hand-written lists, which may contain the very words of the set. On the unseen half of each class's words
 * their flags do not count: only grammar rules count there, and lists made without seeing the set.
 */
const LISTED: ReadonlySet<string> = new Set(
  ['calque', 'false-friend', 'literal-term', 'wrong-preposition', 'wrong-form', 'translated-furniture'].map(
    (name) => `translation/${name}`,
  ),
);

/** The half of its class that a fault belongs to, by the parity of a hash of its words. */
function isUnseen({ text }: SpanRecord, { start, end }: Fault): boolean {
  let hash = 0;
  for (const character of text.slice(start, end).toLowerCase())
    hash = (Math.imul(hash, 31) + (character.codePointAt(0) ?? 0)) | 0;
  return ((hash ^ (hash >>> 7)) & 1) === 1;
}

/** Faults, and those found, on the two halves of each class's words. */
function countHalves(
  halves: Map<string, { seen: [number, number]; unseen: [number, number] }>,
  record: SpanRecord,
  { flags, others }: { flags: readonly Touch[]; others: readonly Touch[] },
): void {
  for (const fault of inUnits(record.text, record.spans)) {
    if (fault.start === fault.end) continue;
    const known = halves.get(fault.category) ?? { seen: [0, 0], unseen: [0, 0] };
    halves.set(fault.category, known);
    const unseen = isUnseen(record, fault);
    const counted = unseen ? flags.filter(({ rule }) => !LISTED.has(rule)) : flags;
    const half = unseen ? known.unseen : known.seen;
    half[0]++;
    if ([...counted, ...others].some((one) => touches(one, fault))) half[1]++;
  }
}

function injected(folder: string): readonly Measure[] {
  const all = tally();
  const halves = new Map<string, { seen: [number, number]; unseen: [number, number] }>();
  for (const record of sampled(readRecords<SpanRecord>(join(folder, 'web-mt-injected.jsonl.gz')))) {
    const result = clean(record.text);
    const found = {
      flags: flagsOf(result),
      others: editsOf(result, ['characters', 'quotes', 'boilerplate']),
    };
    count(all, record, found);
    countHalves(halves, record, found);
  }
  if (process.env.RULES) for (const [category, half] of halves) console.log(category, half);
  const recallOf = (half: 'seen' | 'unseen') => {
    const counts = [...halves.values()].map((one) => one[half]);
    return percent(
      counts.reduce((sum, [, found]) => sum + found, 0),
      counts.reduce((sum, [faults]) => sum + faults, 0),
    );
  };
  const set = 'flags: web-mt-injected';
  return [
    {
      set,
      measure: 'precision',
      value: percent(all.right, all.flags),
      unit: '%',
      better: 'higher',
      atLeast: 95,
      aim: 97,
    },
    {
      set,
      measure: 'recall',
      value: percent(all.found, all.faults),
      unit: '%',
      better: 'higher',
      atLeast: 80,
      aim: 90,
    },
    { set, measure: 'recall, seen half of the words', value: recallOf('seen'), unit: '%', better: 'higher' },
    { set, measure: 'recall, unseen half', value: recallOf('unseen'), unit: '%', better: 'higher' },
  ];
}

/** Only the flags, on text that is not a page. */
export const ONLY_FLAGS: CleanOptions = { skip: ['boilerplate'] };

function human(folder: string): readonly Measure[] {
  const by = new Map<string, { words: number; flags: number; docs: number; silent: number }>();
  for (const record of sampled(readRecords<HumanRecord>(join(folder, 'human.jsonl.gz')))) {
    const sum = by.get(record.orig) ?? { words: 0, flags: 0, docs: 0, silent: 0 };
    by.set(record.orig, sum);
    const flags = flagsOf(clean(record.text, ONLY_FLAGS)).length;
    sum.words += record.words;
    sum.flags += flags;
    sum.docs++;
    if (flags === 0) sum.silent++;
  }
  return [...by].flatMap(([orig, { words, flags, docs, silent }]): Measure[] => {
    const isOriginal = orig === 'original';
    const set = `flags: human, ${orig}`;
    return [
      {
        set,
        measure: 'flags per 1,000 words',
        value: (1000 * flags) / words,
        unit: 'per 1,000',
        better: 'lower',
        atLeast: isOriginal ? 0.5 : 1,
        aim: isOriginal ? 0.2 : 0.6,
      },
      {
        set,
        measure: 'documents without a flag',
        value: percent(silent, docs),
        unit: '%',
        better: 'higher',
        ...(isOriginal ? { atLeast: 85, aim: 93 } : {}),
      },
    ];
  });
}

function spans(folder: string): readonly Measure[] {
  const by = new Map<string, Tally>();
  for (const record of sampled(readRecords<SpanRecord>(join(folder, 'mt-spans.jsonl.gz')))) {
    if (record.kind !== 'mt' || record.label === 'synthetic') continue;
    const label = record.label.startsWith('mqm') ? 'mqm' : record.label;
    const into = by.get(label) ?? tally();
    by.set(label, into);
    count(into, record, {
      flags: flagsOf(clean(record.text, { ...ONLY_FLAGS, language: 'en' })),
      others: [],
    });
  }
  return [...by].flatMap(([label, sum]): Measure[] => {
    const set = `flags: mt-spans, ${label}`;
    const isEdited = label === 'pe-tags' || label === 'weak-diff';
    return [
      {
        set,
        measure: 'precision',
        value: percent(sum.right, sum.flags),
        unit: '%',
        better: 'higher',
        ...(label === 'mqm' ? { atLeast: 55, aim: 70 } : isEdited ? { atLeast: 90, aim: 93 } : {}),
      },
      {
        set,
        measure: 'recall',
        value: percent(sum.found, sum.faults),
        unit: '%',
        better: 'higher',
        ...(isEdited ? { atLeast: 2, aim: 5 } : {}),
      },
      {
        set,
        measure: 'flags per 1,000 words',
        value: (1000 * sum.flags) / sum.words,
        unit: 'per 1,000',
        better: 'higher',
        ...(label === 'mqm' ? { atLeast: 2 } : {}),
      },
    ];
  });
}

function seed(folder: string): readonly Measure[] {
  const record = JSON.parse(readFileSync(join(folder, 'seed.json'), 'utf8')) as {
    text: string;
    spans: readonly Fault[];
  };
  const result = clean(record.text);
  const flags = flagsOf(result);
  const all = [...flags, ...editsOf(result, ['characters', 'quotes', 'boilerplate'])];
  const set = 'flags: seed';
  return [
    {
      set,
      measure: 'spans found',
      value: record.spans.filter((fault) => all.some((one) => touches(one, fault))).length,
      unit: 'of 12',
      better: 'higher',
      atLeast: 8,
      aim: 11,
    },
    {
      set,
      measure: 'false flags',
      value: flags.filter((flag) => !record.spans.some((fault) => touches(flag, fault))).length,
      unit: 'flags',
      better: 'lower',
      atLeast: 0,
      aim: 0,
    },
  ];
}

/** The figures of the mistranslation flags on all sets except the verdict's. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const folder = join(data, 'text', 'dev');
  return [...seed(folder), ...injected(folder), ...human(folder), ...spans(folder)];
}
