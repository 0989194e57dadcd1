import { type Document, readDocument, remembered } from '../../text/document.ts';
import { apply, type Edit, settle } from '../../text/edit.ts';
import { type EditFinding, isFlag, type Rule, toEdit } from '../rule.ts';

/*
 * A repair that would call for a further one when the text is read again is doubt, and doubt means hands
 * off. So the repairs of a document are tried out before they are proposed: blocks that would not be at rest
 * afterwards keep what they have. Texts without repairs, nearly all, pay nothing.
 */

const MOST_TRIALS = 3;

interface Proposal {
  readonly finding: EditFinding;
  readonly edit: Edit;
}

/** The rules with their repairs restricted to blocks that are at rest after them. */
export function stable(rules: readonly Rule[]): readonly Rule[] {
  const resting = remembered((doc) => restingProposals(rules, doc));
  return rules.map((rule) => ({
    ...rule,
    check: (doc) =>
      resting(doc)
        .filter(({ edit }) => edit.rule === rule.id)
        .map(({ finding }) => finding),
  }));
}

function propose(rules: readonly Rule[], doc: Document): readonly Proposal[] {
  return rules.flatMap((rule) =>
    [...rule.check(doc)].flatMap((finding) =>
      isFlag(finding) ? [] : [{ finding, edit: toEdit(rule, finding) }],
    ),
  );
}

function restingProposals(rules: readonly Rule[], doc: Document): readonly Proposal[] {
  let proposals = propose(rules, doc);
  for (let trial = 0; trial < MOST_TRIALS && proposals.length > 0; trial++) {
    const { changes } = settle(
      doc.text,
      proposals.map(({ edit }) => edit),
      doc.shielded,
    );
    const { syntax, language, settings } = doc;
    const after = readDocument(apply(doc.text, changes), { syntax, language, settings });
    const further = propose(rules, after);
    if (further.length === 0) return proposals;
    // Repairs add and take no line ends, so the blocks are the same ones.
    if (after.blocks.length !== doc.blocks.length) return [];
    const restless = blocksOf(
      after,
      further.map(({ edit }) => edit),
    );
    const kept = proposals.filter(({ edit }) => !restless.has(blockAt(doc, edit.span.start)));
    if (kept.length === proposals.length) return [];
    proposals = kept;
  }
  return proposals.length === 0 ? proposals : [];
}

function blocksOf(doc: Document, edits: readonly Edit[]): ReadonlySet<number> {
  return new Set(edits.map(({ span }) => blockAt(doc, span.start)));
}

/** The block at an offset, the one before it where it lies between two. */
function blockAt(doc: Document, offset: number): number {
  let low = 0;
  let high = doc.blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (doc.blocks[middle].span.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
