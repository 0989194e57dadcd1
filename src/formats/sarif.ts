import { createHash } from 'node:crypto';
import type { Result } from '../clean.ts';
import { RULES } from '../passes/index.ts';
import type { Rule, Severity } from '../passes/rule.ts';
import { listFlags, type PlacedFlag } from '../report/records.ts';
import { HOME, VERSION } from '../report/version.ts';
import { sourceString } from '../source/encode.ts';
import { terminalSafeLine } from './terminal-safe.ts';

/* SARIF 2.1.0, the format of findings for code hosts and editors. Only the used part is typed. */

const LEVELS: Readonly<Record<Severity, string>> = { info: 'note', warning: 'warning', error: 'error' };

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One finding, ready to be serialised. */
export interface SarifResult {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly [property: string]: unknown;
}

/** The flags of one article. */
export function sarifResults(result: Result): readonly SarifResult[] {
  const original = sourceString(result.original, result.source);
  const artifactLocation = { uri: uriOf(result.path) };
  const seen = new Map<string, number>();
  return listFlags(result).map((flag) => {
    const region = regionOf(flag, original);
    return {
      ruleId: flag.rule,
      level: LEVELS[flag.severity],
      message: { text: flag.message },
      partialFingerprints: { 'ruleAndWords/v1': fingerprintOf(flag, seen) },
      locations: [
        { physicalLocation: { artifactLocation, region: { ...region, snippet: { text: flag.text } } } },
      ],
      ...(flag.suggestion === undefined
        ? {}
        : { fixes: [fixOf(flag.suggestion, { artifactLocation, region })] }),
      properties: {
        type: flag.type,
        confidence: flag.confidence,
        ...(flag.evidence ? { evidence: flag.evidence } : {}),
      },
    };
  });
}

/**
 * A fingerprint that does not change when the line moves: a hash of rule and words, and the number among
 * equal ones.
 */
function fingerprintOf({ rule, text }: PlacedFlag, seen: Map<string, number>): string {
  const hash = createHash('sha256').update(`${rule}\0${text}`).digest('hex').slice(0, FINGERPRINT_LENGTH);
  const number = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, number);
  return `${hash}:${number}`;
}

const FINGERPRINT_LENGTH = 16;

function fixOf(
  suggestion: string,
  { artifactLocation, region }: { artifactLocation: object; region: Region },
) {
  const replacement = { deletedRegion: region, insertedContent: { text: suggestion } };
  return {
    description: { text: `Write: ${suggestion}` },
    artifactChanges: [{ artifactLocation, replacements: [replacement] }],
  };
}

/** Columns count UTF-16 units from 1, as the log says; the end is exclusive. */
function regionOf(flag: PlacedFlag, original: string): Region {
  const words = original.slice(flag.source[0], flag.source[1]);
  const ends = words.match(/\r\n|\r|\n/gu)?.length ?? 0;
  const last = Math.max(words.lastIndexOf('\n'), words.lastIndexOf('\r'));
  return {
    startLine: flag.line,
    startColumn: flag.column,
    endLine: flag.line + ends,
    endColumn: ends === 0 ? flag.column + words.length : words.length - last,
  };
}

/** A path as a relative URI reference, a drive or root as a file URI. */
function uriOf(path: string | undefined): string {
  const plain = (path ?? 'stdin').replaceAll('\\', '/');
  const encoded = plain
    .split('/')
    .map((part) => encodeURIComponent(terminalSafeLine(part)))
    .join('/');
  return plain.startsWith('/') ? `file://${encoded}` : encoded;
}

/** The flags of one article, or of several, as a SARIF log. */
export function toSarif(results: Result | readonly Result[]): string {
  const all: readonly Result[] = Array.isArray(results) ? results : [results];
  return sarifLog(all.flatMap(sarifResults));
}

/** The log of one run over all articles. */
export function sarifLog(results: readonly SarifResult[]): string {
  const used = new Set(results.map((result) => result.ruleId));
  const rules = RULES.filter((rule) => used.has(rule.id));
  const indexes = new Map(rules.map((rule, index) => [rule.id, index]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'clean-article',
            semanticVersion: VERSION,
            informationUri: HOME,
            rules: rules.map(describe),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => {
          const ruleIndex = indexes.get(result.ruleId);
          return ruleIndex === undefined ? result : { ...result, ruleIndex };
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function describe(rule: Rule) {
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    // The fragment of a heading is its text without punctuation.
    helpUri: `${HOME}/blob/main/src/passes/README.md#${rule.id.replaceAll('/', '')}`,
  };
}
