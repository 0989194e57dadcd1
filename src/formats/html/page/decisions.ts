import type { Article } from './article.ts';
import { element } from './element.ts';
import type { PageData } from './page-data.ts';

/** A reviewer's decision on a flag: it is right and still to do, it is wrong, or the text has been corrected. */
export type Decision = 'right' | 'wrong' | 'done';

/** By the id of the flag. */
export type Decisions = Map<string, Decision>;

const LABELS = { right: 'Right', wrong: 'Wrong', done: 'Done' } as const;
const REASONS = { wrong: 'the flag is wrong', done: 'has been dealt with' } as const;

/** Buttons to decide about a flag; a second click withdraws the decision. */
export function decisionButtons(
  id: string,
  decisions: Decisions,
  changed: (decision: Decision | undefined) => void,
): HTMLElement {
  const group = element('div', { class: 'decision', role: 'group', 'aria-label': 'This flag is' });
  const buttons = (Object.keys(LABELS) as Decision[]).map((decision) => {
    const button = element(
      'button',
      { type: 'button', 'aria-pressed': String(decisions.get(id) === decision) },
      LABELS[decision],
    );
    button.addEventListener('click', () => {
      if (decisions.get(id) === decision) decisions.delete(id);
      else decisions.set(id, decision);
      for (const [index, one] of (Object.keys(LABELS) as Decision[]).entries())
        buttons[index].setAttribute('aria-pressed', String(decisions.get(id) === one));
      group.dispatchEvent(new Event('decided', { bubbles: true }));
      changed(decisions.get(id));
    });
    return button;
  });
  group.append(...buttons);
  return group;
}

/** The decisions as lines of a `.cleanignore` file. Flags that are right stay: they are comments. */
export function ignoreLines(data: PageData, article: Article, decisions: Decisions): string {
  const lines = data.items.flatMap((item, index) => {
    const decision = decisions.get(item.id ?? '');
    if (!decision) return [];
    const words = quoted(
      article
        .elementsOf(index)
        .map(({ textContent }) => textContent)
        .join(''),
    );
    const flag = `${data.rules[item.rules[0]].id}${words} @${item.id}`;
    return decision === 'right' ? [`# right: ${flag}`] : [`${flag}: ${REASONS[decision]}`];
  });
  return `# Decisions on ${oneLine(data.name)}\n${[...new Set(lines)].join('\n')}\n`;
}

const UNQUOTABLE = /["\n\r]/u;
const LONGEST = 120;

/**
 * The words, for people who read the file. Characters that the format does not allow are left out, since the id is
 * enough.
 */
function quoted(words: string): string {
  return words === '' || words.length > LONGEST || UNQUOTABLE.test(words) ? '' : ` "${words}"`;
}

function oneLine(name: string): string {
  return name.replace(/\s+/gu, ' ');
}

/** A button that saves the decisions, shown once there are any. */
export function saveButton(data: PageData, article: Article, decisions: Decisions): HTMLButtonElement {
  const name = `${data.name}.cleanignore`;
  const button = element('button', { type: 'button', hidden: true, title: `Lines for ${name}` });
  button.addEventListener('click', () => {
    const url = URL.createObjectURL(
      new Blob([ignoreLines(data, article, decisions)], { type: 'text/plain' }),
    );
    element('a', { href: url, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(url), 1000);
  });
  document.addEventListener('decided', () => {
    button.hidden = decisions.size === 0;
    button.textContent = `Save ${decisions.size} ${decisions.size === 1 ? 'decision' : 'decisions'}`;
  });
  return button;
}
