import { overBudget as exceeds, type Prose, proseRemoved } from './passes/boilerplate/decision/budget.ts';
import { type Metadata, readMetadata } from './passes/boilerplate/metadata/metadata.ts';
import { type Finding, type FlagFinding, isFlag, type Pass, type Rule, toEdit } from './passes/rule.ts';
import type { Document } from './text/document.ts';
import { apply, type Change, type Edit, type Settlement, type Skipped, settle } from './text/edit.ts';
import { type Detection, wordsChanged } from './text/language.ts';

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
export interface SelectedPass {
  readonly pass: Pass;
  readonly rules: readonly Rule[];
}

/** What one pass did in one round, counted from 1. */
export interface PassResult {
  readonly pass: string;
  readonly round: number;
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
}

/** A flag on the text that pass number `pass` of the outcome was given. */
export interface PlacedFlag {
  readonly pass: number;
  readonly rule: string;
  readonly finding: FlagFinding;
}

/** How a text is read before each pass, and what the user allows. */
export interface PipelineOptions {
  /** The language of a text; `before` is the guess for the text that it was made from, less what has changed. */
  readonly guess: (text: string, before?: Detection) => Detection;
  readonly read: (text: string, language: string) => Document;
  readonly applySuggestions: boolean;
  readonly maxRemoval: number | undefined;
}

export interface PipelineResult {
  readonly doc: Document;
  readonly passes: readonly PassResult[];
  readonly flags: readonly PlacedFlag[];
  /** The metadata as the first boilerplate pass saw it, and how many passes had run by then. */
  readonly fields: Metadata | undefined;
  readonly fieldsAt: number;
  /** True where more would have gone than the user allows: then no boilerplate was removed. */
  readonly overBudget: boolean;
  /** True where the rounds came to no end: then nothing was changed. */
  readonly unsettled: boolean;
}

/** Runs the passes that edit until nothing changes, then those that only flag. */
export function runPipeline(
  text: string,
  runs: readonly SelectedPass[],
  wishes: PipelineOptions,
): PipelineResult {
  const editing = runs.filter(({ rules }) => rules.some(({ effect }) => effect !== 'flag'));
  const flagging = runs.filter((run) => !editing.includes(run));
  const guess = wishes.guess(text);
  const edited = runEditing({ doc: wishes.read(text, guess.language), guess }, editing, wishes);
  const raised = flagging.flatMap(({ rules }) =>
    find(rules, edited.doc, wishes).flags.map((flag) => ({ pass: edited.passes.length, ...flag })),
  );
  return { ...edited, flags: [...edited.flags, ...raised] };
}

/** A document and the guess at its language. */
interface State {
  readonly doc: Document;
  readonly guess: Detection;
}

function runEditing(start: State, runs: readonly SelectedPass[], wishes: PipelineOptions): PipelineResult {
  const settled = runUntilStable(start, runs, wishes);
  if (!settled) return { ...leaveUnchanged(start.doc, runs), unsettled: true };
  return settled.overBudget ? keepBoilerplate(start, runs, { settled, wishes }) : settled;
}

interface OverBudget {
  readonly settled: PipelineResult;
  readonly wishes: PipelineOptions;
}

/** The other passes' work alone, if its output is over the budget as well: else that would be cleaned further. */
function keepBoilerplate(
  start: State,
  runs: readonly SelectedPass[],
  { settled: { fields, fieldsAt }, wishes }: OverBudget,
): PipelineResult {
  const others = runs.filter(({ pass }) => pass.id !== 'boilerplate');
  const settled = runUntilStable(start, others, wishes);
  const rests = settled && (settled.doc === start.doc || isOverBudget(settled.doc, runs, wishes));
  return {
    ...(rests ? { ...settled, fields, fieldsAt } : leaveUnchanged(start.doc, runs)),
    overBudget: true,
  };
}

function isOverBudget(doc: Document, runs: readonly SelectedPass[], wishes: PipelineOptions): boolean {
  const settled = runUntilStable({ doc, guess: { language: doc.language, margin: 0 } }, runs, wishes);
  return settled?.overBudget ?? false;
}

/** The text as it was, with the flags that it deserves as it stands. */
function leaveUnchanged(doc: Document, runs: readonly SelectedPass[]): PipelineResult {
  const flags = runs.flatMap(({ rules }) =>
    find(rules, doc, { applySuggestions: false }).flags.map((flag) => ({ pass: 0, ...flag })),
  );
  // Those of the first round have their places in a text that is given up.
  const fields = runs.some(({ pass }) => pass.id === 'boilerplate') ? readMetadata(doc) : undefined;
  return { doc, passes: [], flags, fields, fieldsAt: 0, overBudget: false, unsettled: false };
}

/** Rounds until one changes nothing or takes more than allowed; undefined where they do not come to an end. */
function runUntilStable(
  start: State,
  runs: readonly SelectedPass[],
  wishes: PipelineOptions,
): PipelineResult | undefined {
  const quiet = new Map<SelectedPass, Document>();
  let last = runOnce({ doc: start.doc, runs, round: 1, wishes, quiet });
  let outcome: PipelineResult = { ...last, unsettled: false };
  let { guess } = start;
  for (let round = 2; hasChanged(last) && !last.overBudget; round++) {
    if (round > MOST_ROUNDS + 1) return undefined;
    const told = redetectLanguage(last, guess, wishes);
    guess = told.guess;
    last = runOnce({ doc: told.doc, runs, round, wishes, quiet, spent: last.spent });
    const passes = hasChanged(last) ? [...outcome.passes, ...last.passes] : outcome.passes;
    outcome = { ...outcome, doc: last.doc, passes, overBudget: last.overBudget };
  }
  return outcome;
}

function hasChanged({ passes }: Pick<PipelineResult, 'passes'>): boolean {
  return passes.some(({ changes }) => changes.length > 0);
}

/** The document in the language that its text has now: without its menus it may turn out to be another. */
function redetectLanguage(
  { doc, moved }: RoundOutcome,
  { language, margin }: Detection,
  wishes: PipelineOptions,
): State {
  const guess = wishes.guess(doc.text, { language, margin: margin - moved });
  return { doc: guess.language === doc.language ? doc : wishes.read(doc.text, guess.language), guess };
}

interface Round {
  readonly doc: Document;
  readonly runs: readonly SelectedPass[];
  readonly round: number;
  readonly wishes: PipelineOptions;
  /** The document in which a pass found nothing to change. It is not asked twice. */
  readonly quiet: Map<SelectedPass, Document>;
  /** The prose of the first round, and what of it has gone since. */
  readonly spent?: Prose | undefined;
}

interface RoundOutcome extends Omit<PipelineResult, 'unsettled'> {
  readonly spent: Prose | undefined;
  /** How many words came and went at most. */
  readonly moved: number;
}

function runOnce({ doc: start, runs, round, wishes, quiet, spent: before }: Round): RoundOutcome {
  let doc = start;
  let spent = before;
  let fields: Metadata | undefined;
  let fieldsAt = 0;
  let overBudget = false;
  let moved = 0;
  const passes: PassResult[] = [];
  const flags: PlacedFlag[] = [];
  for (const run of runs) {
    if (quiet.get(run) === doc) continue;
    const found = find(run.rules, doc, wishes);
    let { changes, skipped } = settlePass(run.pass, doc, found.edits);
    if (run.pass.id === 'boilerplate') {
      if (round === 1) fields = readMetadata(doc);
      fieldsAt = passes.length;
      if (changes.length > 0) {
        const { words, gone } = proseRemoved(doc, changes);
        spent = { words: before?.words ?? words, gone: (before?.gone ?? 0) + gone };
        overBudget = exceeds(spent, wishes.maxRemoval);
        if (overBudget) changes = [];
      }
    }
    for (const flag of found.flags) flags.push({ pass: passes.length, ...flag });
    passes.push({ pass: run.pass.id, round, changes, skipped });
    if (changes.length > 0) {
      moved += wordsChanged(doc.text, changes);
      doc = wishes.read(apply(doc.text, changes), doc.language);
    } else quiet.set(run, doc);
  }
  return { doc, passes, flags, fields, fieldsAt, overBudget, spent, moved };
}

/** A block that goes takes the addresses in it along; only the user's keeps hold it. */
function settlePass(pass: Pass, doc: Document, edits: readonly Edit[]): Settlement {
  return settle(doc.text, edits, pass.id === 'boilerplate' ? doc.kept : doc.shielded);
}

interface Found {
  readonly edits: readonly Edit[];
  readonly flags: readonly Omit<PlacedFlag, 'pass'>[];
}

function find(
  rules: readonly Rule[],
  doc: Document,
  { applySuggestions }: Pick<PipelineOptions, 'applySuggestions'>,
): Found {
  const edits: Edit[] = [];
  const flags: Omit<PlacedFlag, 'pass'>[] = [];
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
    const found = rule.check(doc);
    return Array.isArray(found) ? found : [...found];
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
