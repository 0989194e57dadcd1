import { element } from './element.ts';
import type { PageData, PageItem } from './page-data.ts';

const KINDS = { removal: 'removed', repair: 'repaired' } as const;

/** One word for an item: the severity of a flag, else what was done. */
export function labelOf({ kind, severity = 'info' }: PageItem): string {
  return kind === 'flag' ? severity : KINDS[kind];
}

/** All details of an item except its words. */
export function describe(item: PageItem, { rules }: PageData): readonly HTMLElement[] {
  const { message, evidence = [], suggestion, line, column, confidence } = item;
  const place = `Line ${line}, column ${column} \u00b7 confidence ${Math.round(100 * confidence)} %`;
  return [
    ...(message === undefined ? [] : [element('p', { class: 'message' }, message)]),
    ...(suggestion === undefined
      ? []
      : [element('p', {}, 'Suggestion: ', element('b', { dir: 'auto' }, suggestion))]),
    ...item.rules.map((rule) => {
      const { id, summary } = rules[rule];
      return element('p', { class: 'rule' }, element('code', {}, id), summary === '' ? '' : ` ${summary}`);
    }),
    ...(evidence.length === 0
      ? []
      : [element('ul', {}, ...evidence.map((one) => element('li', { dir: 'auto' }, one)))]),
    element('p', { class: 'place' }, place),
  ];
}
