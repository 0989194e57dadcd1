import type { Pass } from '../rule.ts';
import { c1Control } from './c1-control.ts';
import { controlCharacter } from './control-character.ts';
import { htmlEntity } from './html-entity.ts';
import { invisibleCharacter } from './invisible-character.ts';
import { lineSeparator } from './line-separator.ts';
import { mojibake } from './mojibake.ts';
import { oddSpace } from './odd-space.ts';

export const characters: Pass = {
  id: 'characters',
  summary: 'Restore characters that an encoding or an escape damaged, and remove those that nobody sees.',
  rules: [htmlEntity, mojibake, c1Control, invisibleCharacter, controlCharacter, lineSeparator, oddSpace],
};
