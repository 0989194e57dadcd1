import { ACCOUNT_FIELD } from '../../formats/jsonl/account.ts';
import { usageError } from '../terminal/errors.ts';
import { longName } from './option-spec.ts';
import type { RawOptions } from './raw-options.ts';

/* Pairs of options that contradict each other, or of which one would silently be ignored. */

/**
 * Reports contradicting options before anything is read.
 * @param raw the command line merged with the configuration
 * @throws a usage error
 */
export function checkCombinations(raw: RawOptions): void {
  const modes = (['check', 'diff', 'write'] as const).filter((mode) => raw[mode]);
  if (modes.length > 1) conflict(modes[0], modes[1], HINTS[`${modes[0]} ${modes[1]}`]);
  const [mode] = modes;
  if (mode && raw.output) {
    const why =
      mode === 'write' ? '--write cleans the file itself' : 'nothing is written to a file; redirect stdout';
    throw usageError(`--${mode} and -o cannot be combined: ${why}`);
  }
  const isPage = raw.to === 'html' && raw.output !== undefined && raw.output !== '';
  if (raw.open && !isPage && !/\.html?$/iu.test(raw.report ?? ''))
    throw usageError('--open needs -o FILE.html or --report FILE.html');
  if (raw.quiet && raw.verbose) conflict('quiet', 'verbose', 'choose one');
  if (raw.resume && !raw.output) throw usageError('--resume needs -o FOLDER, where the earlier run wrote');
  if (raw.reportAll && !raw.report) throw usageError('--report-all belongs to --report FILE.html');
  if (raw.report !== undefined && !REPORT_NAME.test(raw.report))
    throw usageError(
      `--report ${raw.report}: name a page, FILE.html, or FILE.json to be added up by "summary"`,
    );
  if (raw.noLearn && raw.learnInto) conflict('noLearn', 'learnInto', 'choose one');
  if (raw.textField === ACCOUNT_FIELD)
    throw usageError(`--text-field ${ACCOUNT_FIELD}: that field is written by clean-article`);
  if (raw.null && !raw.filesFrom) throw usageError('-0 belongs to --files-from LIST');
}

const REPORT_NAME = /[^/\\]\.(?:html?|json)$/iu;

const HINTS: Readonly<Record<string, string>> = {
  'check diff': '--diff alone has the same exit code',
  'check write': '--check writes nothing',
  'diff write': '--diff shows what --write would do',
};

function conflict(one: keyof RawOptions, other: keyof RawOptions, hint = 'choose one'): never {
  throw usageError(`${longName(one)} and ${longName(other)} cannot be combined: ${hint}`);
}

/**
 * Reports typed options that would do nothing.
 * @param typed the command line only: a configuration may set options for other runs
 * @param raw the command line merged with the configuration
 * @throws a usage error
 */
export function checkIgnored(typed: RawOptions, raw: RawOptions): void {
  const to = raw.to ?? 'markdown';
  if (typed.diff && typed.to)
    throw usageError(`--diff writes a patch, so --to ${typed.to} would be ignored: leave one out`);
  if (typed.check && typed.to && typed.to !== 'jsonl')
    throw usageError(
      `--check writes nothing, so --to ${typed.to} would be ignored: leave it out, or use --to ${typed.to} with --fail-on flag`,
    );
  if (typed.write && typed.to)
    throw usageError(`--write keeps the format of the file, so --to ${typed.to} would be ignored`);
  checkForm(typed, raw);
  if (typed.keepReports && !raw.write) throw usageError('--keep-reports belongs to --write');
  for (const name of ['frontMatter', 'annotate'] as const) {
    if (!typed[name] || typed[name] === 'none') continue;
    const other = raw.diff ? '--diff' : raw.check ? '--check' : raw.write ? '--write' : `--to ${to}`;
    if (to !== 'markdown' || other !== '--to markdown')
      throw usageError(`${longName(name)} is for Markdown: with ${other} it would be ignored`);
  }
}

/** Options for the content of reports and records need a report or record. */
function checkForm(typed: RawOptions, raw: RawOptions): void {
  const { to, check, diff, write, keepReports, summary, report } = raw;
  const isReport = to === 'json' || to === 'jsonl';
  const isPage = to === 'html';
  const mode = check ? '--check' : diff ? '--diff' : write ? '--write' : undefined;
  const isWritten = isReport && mode === undefined;
  const [name] = (['fields', 'restorable', 'positions'] as const).filter((one) => typed[one]);
  if (name && !isReport) throw usageError(`${longName(name)} needs --to json or --to jsonl`);
  if (name && mode)
    throw usageError(`${longName(name)} is for reports and records: with ${mode} it would be ignored`);
  if (typed.stamp && !isWritten && !isPage && !keepReports && (summary ?? report) === undefined)
    throw usageError(
      '--stamp needs a report: --to json, --to jsonl, --to html, --keep-reports, --summary FILE or --report FILE',
    );
}
