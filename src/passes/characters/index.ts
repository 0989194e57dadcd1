import type { Pass } from '../rule.ts';
import { c1Control } from './rules/c1-control.ts';
import { controlCharacter } from './rules/control-character.ts';
import { htmlEntity } from './rules/html-entity.ts';
import { invisibleCharacter } from './rules/invisible-character.ts';
import { ligature } from './rules/ligature.ts';
import { lineSeparator } from './rules/line-separator.ts';
import { mojibake } from './rules/mojibake.ts';
import { oddSpace } from './rules/odd-space.ts';

/**
 * The steps, in order:
 * 1. `repair/suspects.ts`: one search of the text for every character that a rule examines.
 * 2. `rules/`: each rule judges its own suspects and proposes the repair.
 * 3. Shared by the rules, in `repair/`: named references (`entities.ts`), UTF-8 that was read as Windows-1252
 *    (`decode-mojibake.ts`, `windows-1252.ts`), the parts that a removed character separates (`keeps-apart.ts`), which
 *    joiners and spaces are needed (`joiners.ts`, `odd-spaces.ts`), and how the other rules would change a repair
 *    (`normalize.ts`), so that a second run finds nothing more.
 */
export const characters: Pass = {
  id: 'characters',
  summary: 'Restore characters that an encoding or an escape damaged, and remove invisible ones',
  language: 'any',
  rules: [
    htmlEntity,
    mojibake,
    c1Control,
    invisibleCharacter,
    controlCharacter,
    lineSeparator,
    ligature,
    oddSpace,
  ],
};
