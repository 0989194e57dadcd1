import { overBudget } from './passes/boilerplate/budget.ts';
import { articleFields, type Fields } from './passes/boilerplate/fields.ts';
import { type Finding, type FlagFinding, isFlag, type Pass, type Rule, toEdit } from './passes/rule.ts';
import type { Document } from './text/document.ts';
import { apply, type Change, type Edit, type Settlement, type Skipped, settle } from './text/edit.ts';

/*
 * A cleaned text must be clean: cleaning it again changes nothing. Rules cannot promise that alone, since a
 * pass may give an earlier one something new to see (a mark that goes leaves a blank, a menu that goes leaves
 * another house style). So the passes run over their own output until a whole round changes nothing. Two rounds
 * are usual, the second without a change. A text that does not settle is left as it was: doubt means hands off.
 * Either way the outcome is a fixed point by construction.
 */

/** After so many rounds with changes a text counts as one that does not settle. */
const MOST_ROUNDS = 4;

/** A pass with those of its rules that were asked for. */
export interface Run {
  readonly pass: Pass;
  readonly rules: readonly Rule[];
}

/** What one pass did in one round, counted from 1. */
export interface Applied {
  readonly pass: string;
  readonly round: number;
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
}

/** A flag on the text that pass number `pass` of the outcome was given. */
export interface RaisedFlag {
  readonly pass: number;
  readonly rule: string;
  readonly finding: FlagFinding;
}

/** How a text is read before each pass, and what the user allows. */
export interface Wishes {
  /** Tells the language anew where none is given. */
  readonly read: (text: string, language?: string) => Document;
  readonly applySuggestions: boolean;
  readonly maxRemoval: number | undefined;
}

export interface Outcome {
  readonly doc: Document;
  readonly passes: readonly Applied[];
  readonly flags: readonly RaisedFlag[];
  /** The metadata as the first boilerplate pass saw it, and how many passes had run by then. */
  readonly fields: Fields | undefined;
  readonly fieldsAt: number;
  readonly overBudget: boolean;
}

/** Runs the passes that edit until nothing changes, then those that only flag. */
export function runRounds(text: string, runs: readonly Run[], wishes: Wishes): Outcome {
  const editing = runs.filter(({ rules }) => rules.some(({ effect }) => effect !== 'flag'));
  const flagging = runs.filter((run) => !editing.includes(run));
  const start = wishes.read(text);
  const first = runOnce({ doc: start, runs: editing, round: 1, wishes });
  const settled = settleDown(first, editing, wishes) ?? keepHandsOff(start, editing);
  const raised = flagging.flatMap(({ rules }) =>
    find(rules, settled.doc, wishes).flags.map((flag) => ({ pass: settled.passes.length, ...flag })),
  );
  return { ...settled, flags: [...settled.flags, ...raised] };
}

function hasChanged({ passes }: Outcome): boolean {
  return passes.some(({ changes }) => changes.length > 0);
}

/** The rounds after the first, or undefined where they do not come to an end. */
function settleDown(first: Outcome, runs: readonly Run[], wishes: Wishes): Outcome | undefined {
  let outcome = first;
  let last = first;
  for (let round = 2; hasChanged(last); round++) {
    if (round > MOST_ROUNDS + 1) return undefined;
    last = runOnce({ doc: wishes.read(last.doc.text), runs, round, wishes });
    if (hasChanged(last))
      outcome = { ...outcome, doc: last.doc, passes: [...outcome.passes, ...last.passes] };
  }
  return outcome;
}

/** The text as it was, with the flags that it deserves as it stands. */
function keepHandsOff(doc: Document, runs: readonly Run[]): Outcome {
  const wishes = { read: () => doc, applySuggestions: false, maxRemoval: undefined };
  const flags = runs.flatMap(({ rules }) =>
    find(rules, doc, wishes).flags.map((flag) => ({ pass: 0, ...flag })),
  );
  // Those of the first round have their places in a text that is given up.
  const fields = runs.some(({ pass }) => pass.id === 'boilerplate') ? articleFields(doc) : undefined;
  return { doc, passes: [], flags, fields, fieldsAt: 0, overBudget: false };
}

interface Round {
  readonly doc: Document;
  readonly runs: readonly Run[];
  readonly round: number;
  readonly wishes: Wishes;
}

function runOnce({ doc: start, runs, round, wishes }: Round): Outcome {
  let doc = start;
  let fields: Fields | undefined;
  let fieldsAt = 0;
  let isOver = false;
  const passes: Applied[] = [];
  const flags: RaisedFlag[] = [];
  for (const { pass, rules } of runs) {
    const found = find(rules, doc, wishes);
    let { changes, skipped } = settlePass(pass, doc, found.edits);
    if (pass.id === 'boilerplate') {
      if (round === 1) fields = articleFields(doc);
      fieldsAt = passes.length;
      isOver = overBudget(doc, changes, wishes.maxRemoval);
      if (isOver) changes = [];
    }
    for (const flag of found.flags) flags.push({ pass: passes.length, ...flag });
    passes.push({ pass: pass.id, round, changes, skipped });
    if (changes.length > 0) doc = wishes.read(apply(doc.text, changes), doc.language);
  }
  return { doc, passes, flags, fields, fieldsAt, overBudget: isOver };
}

/** A block that goes takes the addresses in it along; only the user's keeps hold it. */
function settlePass(pass: Pass, doc: Document, edits: readonly Edit[]): Settlement {
  return settle(doc.text, edits, pass.id === 'boilerplate' ? doc.kept : doc.shielded);
}

interface Found {
  readonly edits: readonly Edit[];
  readonly flags: readonly Omit<RaisedFlag, 'pass'>[];
}

function find(rules: readonly Rule[], doc: Document, { applySuggestions }: Wishes): Found {
  const edits: Edit[] = [];
  const flags: Omit<RaisedFlag, 'pass'>[] = [];
  for (const rule of rules) {
    for (const finding of findings(rule, doc)) {
      if (isFlag(finding)) flags.push({ rule: rule.id, finding });
      else if (rule.effect === 'fix' || applySuggestions) edits.push(toEdit(rule, finding));
      else flags.push({ rule: rule.id, finding: suggestionFlag(rule, finding) });
    }
  }
  return { edits, flags };
}

function findings(rule: Rule, doc: Document): readonly Finding[] {
  try {
    return [...rule.check(doc)];
  } catch (cause) {
    throw new Error(`rule ${rule.id} failed: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** What a rule only suggests is reported as a remark with its replacement. */
function suggestionFlag(rule: Rule, finding: Exclude<Finding, FlagFinding>): FlagFinding {
  return {
    span: finding.span,
    type: 'typographical',
    severity: 'info',
    confidence: finding.confidence ?? 1,
    message: rule.summary,
    suggestion: finding.text,
    ...(finding.reasons ? { evidence: finding.reasons } : {}),
  };
}
