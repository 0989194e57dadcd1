import type { Pass } from '../rule.ts';

export const translation: Pass = { id: 'translation', summary: '', rules: [] };
