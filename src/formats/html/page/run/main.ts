/*
 * The script of a run's page. Without it the page shows everything; it adds sorting and searching of tables. Nothing
 * leaves the page, and no text is parsed as HTML.
 */
import { element } from '../element.ts';

/** A click on a column head sorts by it: numbers from the highest, words from A; the next click reverses the order. */
function sortable(table: HTMLTableElement): void {
  const heads = [...(table.tHead?.rows[0].cells ?? [])];
  heads.forEach((head, column) => {
    const button = element('button', { type: 'button' }, head.textContent ?? '');
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      const isNumber = head.classList.contains('n');
      const first = isNumber ? 'descending' : 'ascending';
      const second = isNumber ? 'ascending' : 'descending';
      const order = head.getAttribute('aria-sort') === first ? second : first;
      for (const one of heads) one.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', order);
      const sign = order === 'ascending' ? 1 : -1;
      // The details of a row are in the same body.
      const bodies = [...table.tBodies].sort((a, b) => sign * compare(a, b, column));
      table.append(...bodies);
    });
  });
}

function compare(a: HTMLTableSectionElement, b: HTMLTableSectionElement, column: number): number {
  const [one, other] = [a, b].map((body) => body.rows[0].cells[column]);
  if (one.dataset.value !== undefined) return Number(one.dataset.value) - Number(other.dataset.value);
  const [x, y] = [one.textContent ?? '', other.textContent ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A field that filters the rows of a section by words. */
function findable(section: HTMLElement): void {
  const tables = [...section.querySelectorAll<HTMLTableElement>('table.sortable')];
  if (tables.length === 0) return;
  const input = element('input', { type: 'search', id: `${section.id}-find`, autocomplete: 'off' });
  const count = element('span', { class: 'note', role: 'status' });
  const label = element(
    'label',
    { for: input.id },
    `Find in ${section.querySelector('h2')?.textContent?.toLowerCase()}`,
  );
  input.addEventListener('input', () => {
    const words = input.value.trim().toLowerCase();
    let shown = 0;
    for (const table of tables) {
      for (const body of table.tBodies) {
        body.hidden = !(body.textContent ?? '').toLowerCase().includes(words);
        if (!body.hidden) shown++;
      }
      const isEmpty = [...table.tBodies].every((body) => body.hidden);
      const box = table.closest<HTMLElement>('.scroll');
      if (box) box.hidden = isEmpty;
    }
    count.textContent = words === '' ? '' : `${shown} found`;
  });
  const box = element('div', { class: 'find' }, label, input, count);
  (tables[0].closest('.scroll') ?? tables[0]).before(box);
}

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable')) sortable(table);
for (const section of document.querySelectorAll<HTMLElement>('main > section')) findable(section);
// Printing shows all examples.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
});
