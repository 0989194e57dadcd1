import type { Pass } from '../rule.ts';
import { c1Control } from './rules/c1-control.ts';
import { controlCharacter } from './rules/control-character.ts';
import { htmlEntity } from './rules/html-entity.ts';
import { invisibleCharacter } from './rules/invisible-character.ts';
import { lineSeparator } from './rules/line-separator.ts';
import { mojibake } from './rules/mojibake.ts';
import { oddSpace } from './rules/odd-space.ts';

export const characters: Pass = {
  id: 'characters',
  summary: 'Restore characters that an encoding or an escape damaged, and remove those that nobody sees.',
  rules: [htmlEntity, mojibake, c1Control, invisibleCharacter, controlCharacter, lineSeparator, oddSpace],
};
