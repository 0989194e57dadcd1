import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { describeError } from '../../batch/report/errors.ts';
import type { Ignore } from '../../flags/filter.ts';
import { checkIgnore } from '../../flags/ignores.ts';
import { didYouMean } from '../terminal/did-you-mean.ts';
import { usageError } from '../terminal/errors.ts';
import { globPattern } from './glob-pattern.ts';
import type { OptionSpec } from './option-spec.ts';
import type { RawOptions } from './raw-options.ts';
import { checkId } from './rule-ids.ts';
import type { RuleOverrides } from './rule-overrides.ts';
import { OPTIONS } from './table.ts';

/** A configuration file, checked. */
export interface Config {
  readonly path: string;
  readonly options: RawOptions;
  readonly overrides: RuleOverrides;
}

const LEVELS = ['off', 'on', 'info', 'warning', 'error'] as const;

const IGNORE = v.strictObject({
  rule: v.string(),
  reason: v.string(),
  path: v.optional(v.string()),
  words: v.optional(v.string()),
});

function schemaOf(spec: OptionSpec): v.GenericSchema<unknown> {
  if (spec.choices) return v.picklist(spec.choices);
  if (spec.many) return v.array(v.string());
  if (spec.number) return v.number();
  return spec.value ? v.string() : v.boolean();
}

const CONFIGURABLE = OPTIONS.filter((spec) => spec.configurable);

const CONFIG = v.strictObject({
  $schema: v.optional(v.string()),
  ...Object.fromEntries(CONFIGURABLE.map((spec) => [spec.name, v.optional(schemaOf(spec))])),
  rules: v.optional(v.record(v.string(), v.picklist(LEVELS))),
  ignore: v.optional(v.array(IGNORE)),
});

type ConfigFile = RawOptions & {
  readonly $schema?: string;
  readonly rules?: RuleOverrides['rules'];
  readonly ignore?: readonly v.InferOutput<typeof IGNORE>[];
};

/** Reads and checks a configuration file. Paths in it start from its folder. @throws a usage error */
export async function readConfig(path: string, cwd: string): Promise<Config> {
  const name = relative(cwd, path) || path;
  const written = validated(parsed(path, name), name);
  const { $schema: _schema, rules = {}, ignore = [], ...options } = written;
  const folder = dirname(path);
  for (const id of Object.keys(rules)) checkId(id, `${name}: rules:`);
  const ignores = ignore.map((one, index) =>
    toIgnore(one, { folder, origin: `${name}: ignore ${index + 1}` }),
  );
  return { path, options: resolvePaths(options, folder), overrides: { rules, ignores } };
}

function parsed(path: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/u, ''));
  } catch (error) {
    throw usageError(
      `${name}: ${error instanceof SyntaxError ? `is not JSON: ${error.message}` : describeError(error)}`,
    );
  }
}

function validated(json: unknown, name: string): ConfigFile {
  const known = Object.keys(CONFIG.entries);
  for (const key of Object.keys(Object(json))) {
    if (!known.includes(key))
      throw usageError(`${name}: there is no setting "${key}"${didYouMean(key, known)}`);
  }
  const result = v.safeParse(CONFIG, json);
  if (result.success) return result.output as ConfigFile;
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  throw usageError(
    `${name}: ${where ? `"${where}" ` : ''}should be ${issue.expected ?? 'something else'}, but is ${issue.received}`,
  );
}

function toIgnore(
  one: v.InferOutput<typeof IGNORE>,
  { folder, origin }: { folder: string; origin: string },
): Ignore {
  try {
    checkIgnore(one.rule, one.reason, origin);
  } catch (error) {
    throw usageError((error as Error).message);
  }
  const path =
    one.path === undefined ? undefined : globPattern(resolve(folder, one.path).replaceAll('\\', '/'));
  return { path, rule: one.rule, words: one.words, reason: one.reason, origin };
}

/** The files that a configuration names lie beside it. */
function resolvePaths(options: RawOptions, folder: string): RawOptions {
  const resolved = Object.fromEntries(
    OPTIONS.filter((spec) => spec.completes === 'file' && spec.many && options[spec.name] !== undefined).map(
      (spec) => [spec.name, (options[spec.name] as readonly string[]).map((file) => resolve(folder, file))],
    ),
  );
  return { ...options, ...resolved };
}

/** What would be used: the file's settings with the command line's over them. */
export function printedConfig(raw: RawOptions, config: Config | undefined): string {
  const { config: _config, printConfig: _print, ...options } = raw;
  const { rules = {}, ignores = [] } = config?.overrides ?? {};
  const ignore = ignores.map(({ rule, words, reason, path }) => ({
    ...(path ? { path: path.source } : {}),
    rule,
    words,
    reason,
  }));
  return `${JSON.stringify({ file: config?.path ?? null, ...options, rules, ignore }, null, 2)}\n`;
}

/** The JSON Schema of the configuration file, made of the option table. */
export function configSchema(): object {
  const properties = Object.fromEntries(
    CONFIGURABLE.map((spec) => [spec.name, { ...jsonTypeOf(spec), description: spec.summary }]),
  );
  const text = { type: 'string' };
  const ignore = {
    type: 'object',
    required: ['rule', 'reason'],
    additionalProperties: false,
    properties: {
      path: {
        ...text,
        description: 'glob of the files, from the folder of this file; every file where missing',
      },
      rule: { ...text, description: 'id of a rule or pass that raises flags' },
      words: { ...text, description: 'only flags whose words hold these' },
      reason: { ...text, minLength: 1, description: 'why these flags are not wanted' },
    },
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of clean-article (.clean-article.json)',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: text,
      ...properties,
      rules: {
        type: 'object',
        description: 'rules and passes by id',
        additionalProperties: { enum: [...LEVELS] },
      },
      ignore: { type: 'array', description: 'flags that are not wanted', items: ignore },
    },
  };
}

function jsonTypeOf(spec: OptionSpec): object {
  if (spec.choices) return { enum: [...spec.choices] };
  if (spec.many) return { type: 'array', items: { type: 'string' } };
  return { type: spec.number ? 'number' : spec.value ? 'string' : 'boolean' };
}
