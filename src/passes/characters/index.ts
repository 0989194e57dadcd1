import type { Pass } from '../rule.ts';

export const characters: Pass = { id: 'characters', summary: '', rules: [] };
