import { randoms } from './boosting.ts';

/*
 * Pages mixed from other pages. Reader comments below an article, the next article of an endless scroll, and hidden
 * copies of the text are written like articles, and too few labelled pages have them to learn from. Each mixture takes
 * its parts from sites of one fold, so that no fold sees what another is measured on.
 */

export interface Labelled {
  readonly text: string;
  readonly drop: number;
  readonly weight: number;
}

/** A page for mixtures: an article, or a forum whose posts serve as comments. */
export interface Part {
  readonly id: string;
  readonly fold: number;
  readonly isForum: boolean;
  readonly title: string | null;
  readonly lines: readonly Labelled[];
}

type Random = () => number;
const drop = (text: string): Labelled => ({ text, drop: 1, weight: 1 });

const MOST_POSTS = 80;
const MOST_NEXT = 40;
const HEADINGS: readonly ((title: string, count: number) => string)[] = [
  (_, count) => `${count} Comments`,
  () => 'Comments',
  () => 'Reader comments',
  (title, count) => `${count} responses to “${title}”`,
  (title, count) => `${count} thoughts on “${title}”`,
  (_, count) => `Comments (${count})`,
  () => 'Join the conversation',
  () => 'Kommentare',
];

/** The lines from the first that is kept to the last. */
function core(lines: readonly Labelled[]): readonly Labelled[] {
  const first = lines.findIndex((line) => line.drop === 0);
  const last = lines.findLastIndex((line) => line.drop === 0);
  return first < 0 ? [] : lines.slice(first, last + 1);
}

/** A page with more lines a little below its article. */
function below(part: Part, more: readonly Labelled[], random: Random): readonly Labelled[] {
  const last = part.lines.findLastIndex((line) => line.drop === 0);
  const at = Math.min(part.lines.length, last + 1 + Math.floor(random() * 5));
  return [...part.lines.slice(0, at), ...more, ...part.lines.slice(at)];
}

/** Reader comments: posts of a forum. */
function commented(part: Part, forum: Part, random: Random): readonly Labelled[] {
  const posts = core(forum.lines);
  const count = 5 + Math.floor(random() * MOST_POSTS);
  const from = Math.floor(random() * Math.max(1, posts.length - count));
  const heading = HEADINGS[Math.floor(random() * HEADINGS.length * 1.5)];
  return below(
    part,
    [
      ...(heading ? [drop(heading(part.title ?? '', count))] : []),
      ...posts.slice(from, from + count).map(({ text }) => drop(text)),
    ],
    random,
  );
}

/** The next article, or its beginning. */
function continued(part: Part, next: Part, random: Random): readonly Labelled[] {
  const count = 2 + Math.floor(random() * MOST_NEXT);
  const lines = core(next.lines)
    .slice(0, count)
    .map(({ text }) => drop(text));
  return below(part, [...(next.title ? [drop(next.title)] : []), ...lines], random);
}

/** The article again on one line, or its beginning as a summary, above or below. */
function withCopy(part: Part, random: Random): readonly Labelled[] {
  const body = core(part.lines).filter((line) => line.drop === 0);
  const whole = body.map((line) => line.text).join(' ');
  const copy = drop(random() < 0.6 ? whole : whole.slice(0, 120 + Math.floor(random() * 400)));
  if (random() < 0.7) return below(part, [copy], random);
  const first = part.lines.findIndex((line) => line.drop === 0);
  const at = Math.floor(random() * Math.max(1, first));
  return [...part.lines.slice(0, at), copy, ...part.lines.slice(at)];
}

/** The mixture of a page, if there is one. */
export function mixturesOf(part: Part, parts: readonly Part[]): (readonly Labelled[])[] {
  if (part.isForum || core(part.lines).length < 3) return [];
  const random = randoms(part.lines.length * 31 + part.id.length);
  const pick = (isForum: boolean) => {
    const others = parts.filter(
      (other) => other.fold === part.fold && other.isForum === isForum && other.id !== part.id,
    );
    return others[Math.floor(random() * others.length)];
  };
  const kind = random();
  if (kind < 0.45) return [commented(part, pick(true), random)];
  if (kind < 0.7) return [continued(part, pick(false), random)];
  return kind < 0.9 ? [withCopy(part, random)] : [];
}
