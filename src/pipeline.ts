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
 * A cleaned text must be clean: cleaning it again changes nothing. Rules cannot promise that alone, since a
 * pass may give an earlier one something new to see (a mark that goes leaves a blank, a menu that goes leaves
 * another house style). So the passes run over their own output until a whole round changes nothing. Two rounds
 * are usual, the second without a change. A text that does not become stable is left as it was: doubt means
 * hands off. Either way the outcome is a fixed point by construction.
 */

/** The most rounds with changes; a text that needs more counts as one that does not become stable. */
const MOST_ROUNDS = 4;

/** What one pass did in one round, counted from 1. */
export interface PassResult {
  readonly pass: string;
  readonly round: number;
  readonly changes: readonly Change[];
  readonly skipped: readonly Skipped[];
  /** Where the changes moved the rest of the text. */
  readonly positions: PositionMap;
  /** True where the changes remove whole blocks; reports list them apart from the edits. */
  readonly removesBlocks: boolean;
}

/** A flag on the text that pass number `pass` of the outcome was given. */
export interface PlacedFlag {
  readonly pass: number;
  readonly rule: string;
  readonly finding: FlagFinding;
}

/** How a text is read before each pass, and what the user allows. */
export interface PipelineOptions {
  /** The language that the user set, a BCP 47 tag; undefined where it is to be found. */
  readonly language: string | undefined;
  /** Where no language is given, it is found. */
  readonly read: (text: string, language: string | undefined) => Document;
  readonly applySuggestions: boolean;
  readonly maxRemoval: number | undefined;
}

/** The clean text with everything that happened on the way. */
export interface PipelineResult {
  readonly doc: Document;
  readonly passes: readonly PassResult[];
  readonly flags: readonly PlacedFlag[];
  /** The metadata of the text that pass number `metadataAt` was given; undefined where no pass reads any. */
  readonly metadata: Metadata | undefined;
  readonly metadataAt: number;
  readonly machineTranslated: Verdict | null;
  /** True where a pass would have removed more than its budget allows: then it changed nothing. */
  readonly overBudget: boolean;
  /** True where the text did not become stable: then nothing was changed. */
  readonly unsettled: boolean;
}

/** Runs the passes that edit until nothing changes, then those that only flag. */
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

/** What the passes say of the finished text. */
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

/** A text on its way through the rounds. */
interface State extends PipelineResult {
  /** The last round that was begun, from 1; 0 before the first. */
  readonly round: number;
  readonly hasChanged: boolean;
  /** What was removed in all rounds, of the words that count for the budget in the first. */
  readonly removed: RemovedWords | undefined;
  /** The document in which a pass found nothing to change. It does not run on it again. */
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
 * The work of the passes that have no budget. Undefined where its output is within the budget, since then
 * cleaning it again would remove something.
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

/** The text as it was, with the flags that it deserves as it stands. */
function leaveUnchanged(start: State, runs: readonly SelectedPass[]): PipelineResult {
  const { doc } = start;
  const flags = runs.flatMap((run) => placeFlags(runRules(run, doc, false), 0));
  // The metadata of the first round has its place in a text that is given up.
  const reader = runs.find(({ pass }) => pass.readMetadata);
  return { ...start, flags, metadata: reader?.pass.readMetadata?.(doc) };
}

/** Rounds until one changes nothing or removes more than allowed; undefined where they do not come to an end. */
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

/** Another round, in the language that the text has now. A round without a change leaves no trace. */
function nextRound(state: State, runs: readonly SelectedPass[], options: PipelineOptions): State {
  const after = runRound({ ...state, doc: redetectLanguage(state.doc, options) }, runs, options);
  const { flags } = state;
  return after.hasChanged ? { ...after, flags } : { ...after, flags, passes: state.passes };
}

/** The document in the language that its text has now. What the user set is never found anew. */
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
    ...withMetadata(state, run),
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

/** What was removed in all rounds together with these changes, and whether that is more than the pass may. */
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
