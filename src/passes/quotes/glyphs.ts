import type { Pass } from '../rule.ts';

export const glyphs: Pass = { id: 'glyphs', summary: '', rules: [] };
