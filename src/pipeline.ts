import type { FlagFinding, Metadata, RemovedWords, Verdict } from './passes/rule.ts';
import { type RuleFindings, runRules } from './passes/run-rules.ts';
import type { SelectedPass } from './passes/select.ts';
import type { Document } from './text/document.ts';
import { apply, type Change, type Settlement, type Skipped, settle } from './text/edit.ts';
import { proseOf } from './text/language/blocks.ts';
import { documentLanguage } from './text/language/paragraphs.ts';
import { type PositionMap, positionMap } from './text/position-map.ts';
import { untilStable } from './text/until-stable.ts';

/*
 * A cleaned text must be clean: cleaning it again changes nothing. Rules cannot promise that by themselves,
 * since a pass may create work for an earlier one (a removed mark leaves a space; a removed menu changes the
 * house style). So the passes run over their own output until a whole round changes nothing. Usually there
 * are two rounds, the second without a change. A text that does not become stable is left unchanged: doubt
 * means hands off. Either way the result is a fixed point by construction.
 */

/** The maximum number of rounds with changes. A text that needs more counts as unstable. */
const MOST_ROUNDS = 4;

/** What one pass did in one round, counted from 1. */
export interface PassResult {
  readonly pass: string;
  readonly round: number;
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
  /** Maps positions through the changes. */
  readonly positions: PositionMap;
  /** True if the changes remove whole blocks. Reports list them separately. */
  readonly removesBlocks: boolean;
}

/** A flag on the text before pass number `pass` of the result. */
export interface PlacedFlag {
  readonly pass: number;
  readonly rule: string;
  readonly finding: FlagFinding;
}

/** The options of the pipeline. */
export interface PipelineOptions {
  /** The language that the user set, a BCP 47 tag; undefined to detect it. */
  readonly language: string | undefined;
  /** Reads a text; detects the language if none is given. */
  readonly read: (text: string, language: string | undefined) => Document;
  readonly applySuggestions: boolean;
  readonly maxRemoval: number | undefined;
  /** False if the metadata is known already. */
  readonly readsMetadata?: boolean;
}

/** The clean text with everything that was done to it. */
export interface PipelineResult {
  readonly doc: Document;
  readonly passes: readonly PassResult[];
  readonly flags: readonly PlacedFlag[];
  /** The metadata of the text before pass number `metadataAt`; undefined if no pass reads any. */
  readonly metadata: Metadata | undefined;
  readonly metadataAt: number;
  readonly machineTranslated: Verdict | null;
  /** True if a pass would have removed more than its budget allows, and therefore removed nothing. */
  readonly overBudget: boolean;
  /** True if the text did not become stable, and therefore was not changed. */
  readonly unsettled: boolean;
}

/** Runs the editing passes until nothing changes, then those that only flag. */
export function runPipeline(
  text: string,
  runs: readonly SelectedPass[],
  options: PipelineOptions,
): PipelineResult {
  const editing = runs.filter(({ rules }) => rules.some(({ effect }) => effect !== 'flag'));
  const flagging = runs.filter((run) => !editing.includes(run));
  const edited = runEditing(stateOf(options.read(text, options.language)), editing, options);
  const { doc, passes } = edited;
  const raised = flagging.flatMap((run) =>
    placeFlags(runRules(run, doc, options.applySuggestions), passes.length),
  );
  return summarise({ ...edited, flags: [...edited.flags, ...raised] }, runs);
}

function placeFlags({ flags }: RuleFindings, pass: number): readonly PlacedFlag[] {
  return flags.map((flag) => ({ pass, ...flag }));
}

/** Lets the passes summarise the finished text. */
function summarise(outcome: PipelineResult, runs: readonly SelectedPass[]): PipelineResult {
  let { flags, machineTranslated } = outcome;
  for (const { pass } of runs) {
    if (!pass.summarise) continue;
    const isOwn = ({ rule }: PlacedFlag) => rule.startsWith(`${pass.id}/`);
    const findings = flags.filter(isOwn).map(({ finding }) => finding);
    const summary = pass.summarise(outcome.doc, findings);
    let own = 0;
    flags = flags.map((flag) => (isOwn(flag) ? { ...flag, finding: summary.flags[own++] } : flag));
    machineTranslated = summary.machineTranslated;
  }
  return { ...outcome, flags, machineTranslated };
}

/** The state of a text between rounds. */
interface State extends PipelineResult {
  /** The number of the current round, from 1; 0 before the first. */
  readonly round: number;
  readonly hasChanged: boolean;
  /** The words removed in all rounds, and the words that counted for the budget in the first. */
  readonly removed: RemovedWords | undefined;
  /** For each pass the document in which it found nothing to change. It does not run on it again. */
  readonly unchangedSince: Map<SelectedPass, Document>;
}

function stateOf(doc: Document): State {
  return {
    doc,
    round: 0,
    hasChanged: false,
    passes: [],
    flags: [],
    metadata: undefined,
    metadataAt: 0,
    machineTranslated: null,
    removed: undefined,
    overBudget: false,
    unsettled: false,
    unchangedSince: new Map(),
  };
}

function runEditing(start: State, runs: readonly SelectedPass[], options: PipelineOptions): PipelineResult {
  const settled = runUntilStable(start, runs, options);
  if (!settled) return { ...leaveUnchanged(start, runs), unsettled: true };
  if (!settled.overBudget) return settled;
  const { metadata, metadataAt } = settled;
  const repaired = runWithinBudget(start, runs, options);
  return {
    ...(repaired ? { ...repaired, metadata, metadataAt } : leaveUnchanged(start, runs)),
    overBudget: true,
  };
}

/**
 * The result without the passes that have a budget. Undefined if its output is within the budget, since cleaning it
 * again would then remove something.
 */
function runWithinBudget(
  start: State,
  runs: readonly SelectedPass[],
  options: PipelineOptions,
): State | undefined {
  const others = runs.filter(({ pass }) => !pass.budget);
  const settled = runUntilStable(start, others, options);
  if (!settled || settled.doc === start.doc) return settled;
  const again = runUntilStable(stateOf(settled.doc), runs, options);
  return again?.overBudget ? settled : undefined;
}

/** The unchanged text with its flags. */
function leaveUnchanged(start: State, runs: readonly SelectedPass[]): PipelineResult {
  const { doc } = start;
  const flags = runs.flatMap((run) => placeFlags(runRules(run, doc, false), 0));
  // The metadata of the first round refers to a discarded text.
  const reader = runs.find(({ pass }) => pass.readMetadata);
  return { ...start, flags, metadata: reader?.pass.readMetadata?.(doc) };
}

/** Runs rounds until one changes nothing or removes more than allowed; undefined if they do not end. */
function runUntilStable(
  start: State,
  runs: readonly SelectedPass[],
  options: PipelineOptions,
): State | undefined {
  const first = { ...start, unchangedSince: new Map() };
  return untilStable<State>(runRound(first, runs, options), {
    isStable: ({ hasChanged, overBudget }) => !hasChanged || overBudget,
    step: (state) => nextRound(state, runs, options),
    limit: MOST_ROUNDS,
  });
}

/** Runs another round in the current language of the text. A round without changes leaves no trace. */
function nextRound(state: State, runs: readonly SelectedPass[], options: PipelineOptions): State {
  const after = runRound({ ...state, doc: redetectLanguage(state.doc, options) }, runs, options);
  const { flags } = state;
  return after.hasChanged ? { ...after, flags } : { ...after, flags, passes: state.passes };
}

/** Detects the language again. A language that the user set is kept. */
function redetectLanguage(doc: Document, options: PipelineOptions): Document {
  const language = options.language ?? documentLanguage(doc.text, doc.blocks, proseOf(doc)).language;
  return language === doc.language ? doc : options.read(doc.text, language);
}

function runRound(state: State, runs: readonly SelectedPass[], options: PipelineOptions): State {
  let now: State = { ...state, round: state.round + 1, hasChanged: false };
  for (const run of runs) {
    if (now.unchangedSince.get(run) !== now.doc) now = runPass(now, run, options);
  }
  return now;
}

function runPass(state: State, run: SelectedPass, options: PipelineOptions): State {
  const { pass } = run;
  const { doc, round, passes } = state;
  const found = runRules(run, doc, options.applySuggestions);
  const settled = settle(doc.text, found.edits, pass.protects?.(doc) ?? doc.shielded);
  const { removed, overBudget } = checkBudget(state, run, settled.changes, options.maxRemoval);
  const changes = overBudget ? [] : settled.changes;
  const next = {
    ...(options.readsMetadata === false ? state : withMetadata(state, run)),
    passes: [...passes, passResult(run, round, { changes, skipped: settled.skipped })],
    flags: [...state.flags, ...placeFlags(found, passes.length)],
    removed,
    overBudget: state.overBudget || overBudget,
  };
  if (changes.length === 0) {
    state.unchangedSince.set(run, doc);
    return next;
  }
  return { ...next, hasChanged: true, doc: options.read(apply(doc.text, changes), doc.language) };
}

function passResult({ pass }: SelectedPass, round: number, { changes, skipped }: Settlement): PassResult {
  const { id, removesBlocks = false } = pass;
  return { pass: id, round, changes, skipped, positions: positionMap(changes), removesBlocks };
}

/** The metadata is read in the first round, before anything is removed. */
function withMetadata(state: State, { pass }: SelectedPass): State {
  if (!pass.readMetadata || state.round > 1) return state;
  return { ...state, metadata: pass.readMetadata(state.doc), metadataAt: state.passes.length };
}

/** The words removed in all rounds, including by these changes, and whether they exceed the budget. */
function checkBudget(
  { doc, removed }: State,
  { pass: { budget } }: SelectedPass,
  changes: readonly Change[],
  maxRemoval: number | undefined,
): Pick<State, 'removed' | 'overBudget'> {
  if (!budget || changes.length === 0) return { removed, overBudget: false };
  const { words, gone } = budget.measure(doc, changes);
  const sum = { words: removed?.words ?? words, gone: (removed?.gone ?? 0) + gone };
  return { removed: sum, overBudget: budget.isExceeded(sum, maxRemoval) };
}
