import { element } from './element.ts';
import type { PageData, PageItem } from './page-data.ts';

/** Decides which items are shown. */
export type Filter = (item: PageItem) => boolean;

const KINDS = { flag: 'Flags', removal: 'Removals', repair: 'Repairs' } as const;
const SEVERITIES = ['error', 'warning', 'info'] as const;

/** The filter controls, and their state. */
export function filterControls(
  data: PageData,
  changed: (filter: Filter) => void,
): { readonly form: HTMLFormElement; readonly filter: Filter } {
  const form = element('form', { class: 'filters', 'aria-label': 'Filters' });
  form.append(
    severityGroup(data),
    ...kindGroups(data),
    confidenceControl(),
    element('button', { type: 'reset' }, 'Show all'),
  );
  const filter: Filter = (item) => readFilter(form, data)(item);
  const apply = () => changed(readFilter(form, data));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement) mirror(event.target);
    apply();
  });
  // A reset takes effect after its event.
  form.addEventListener('reset', () =>
    setTimeout(() => {
      for (const box of form.querySelectorAll<HTMLInputElement>('[data-all]')) box.indeterminate = false;
      const range = form.querySelector<HTMLInputElement>('[name=confidence]');
      if (range) mirror(range);
      apply();
    }),
  );
  return { form, filter };
}

function readFilter(form: HTMLFormElement, { rules }: PageData): Filter {
  const hidden = (name: string) =>
    new Set(
      [...form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)]
        .filter(({ checked }) => !checked)
        .map(({ value }) => value),
    );
  const hiddenRules = hidden('rule');
  const hiddenSeverities = hidden('severity');
  const least = Number(form.querySelector<HTMLInputElement>('[name=confidence]')?.value ?? 0) / 100;
  return ({ kind, rules: own, severity, confidence }) =>
    confidence >= least &&
    !(severity !== undefined && hiddenSeverities.has(severity)) &&
    own.some((rule) => !hiddenRules.has(`${kind} ${rules[rule].id}`));
}

function checkbox(
  name: string,
  { value, label, count }: { readonly value: string; readonly label: string; readonly count: number },
): HTMLLabelElement {
  return element(
    'label',
    {},
    element('input', { type: 'checkbox', name, value, checked: true }),
    element('span', { class: 'name' }, label),
    element('span', { class: 'count' }, count.toLocaleString('en')),
  );
}

function severityGroup({ items }: PageData): HTMLElement {
  const boxes = SEVERITIES.flatMap((severity) => {
    const count = items.filter((item) => item.severity === severity).length;
    return count === 0 ? [] : [checkbox('severity', { value: severity, label: severity, count })];
  });
  if (boxes.length < 2) return element('div');
  return element('fieldset', {}, element('legend', {}, 'Severity'), ...boxes);
}

/** A group each for flags, removals and repairs, with the passes and their rules. */
function kindGroups({ items, rules }: PageData): readonly HTMLElement[] {
  return (Object.keys(KINDS) as (keyof typeof KINDS)[]).flatMap((kind) => {
    const counts = new Map<string, number>();
    for (const item of items) {
      if (item.kind !== kind) continue;
      for (const rule of item.rules) counts.set(rules[rule].id, (counts.get(rules[rule].id) ?? 0) + 1);
    }
    if (counts.size === 0) return [];
    const passes = [...new Set([...counts.keys()].map(passOf))];
    const groups = passes.map((pass) => {
      const own = [...counts].filter(([id]) => passOf(id) === pass).sort((a, b) => b[1] - a[1]);
      const count = own.reduce((sum, [, one]) => sum + one, 0);
      const all = checkbox('pass', { value: `${kind} ${pass}`, label: pass, count });
      all.querySelector('input')?.setAttribute('data-all', '');
      const boxes = own.map(([id, one]) =>
        checkbox('rule', { value: `${kind} ${id}`, label: id.slice(pass.length + 1) || id, count: one }),
      );
      return element('div', { class: 'pass' }, all, element('div', { class: 'rules' }, ...boxes));
    });
    return [element('fieldset', {}, element('legend', {}, KINDS[kind]), ...groups)];
  });
}

function passOf(id: string): string {
  return id.split('/', 1)[0];
}

/** Keeps the box of a pass consistent with those of its rules. */
function mirror(input: HTMLInputElement): void {
  const output = input.name === 'confidence' ? input.parentElement?.querySelector('output') : null;
  if (output) output.value = `${input.value} %`;
  const group = input.closest('.pass');
  if (!group) return;
  const all = group.querySelector<HTMLInputElement>('[name=pass]');
  const boxes = [...group.querySelectorAll<HTMLInputElement>('[name=rule]')];
  if (!all) return;
  if (input === all) for (const box of boxes) box.checked = all.checked;
  const checked = boxes.filter((box) => box.checked).length;
  all.checked = checked > 0;
  all.indeterminate = checked > 0 && checked < boxes.length;
}

function confidenceControl(): HTMLElement {
  return element(
    'label',
    { class: 'confidence' },
    element('span', { class: 'name' }, 'Confidence of at least'),
    element('input', { type: 'range', name: 'confidence', min: 0, max: 100, step: 5, value: 0 }),
    element('output', {}, '0 %'),
  );
}
