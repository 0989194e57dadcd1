/** `npm run docs`: writes the files that are rendered from the code. */
import { writeFileSync } from 'node:fs';
import { renderedPages } from './pages.ts';

for (const [path, text] of Object.entries(renderedPages())) writeFileSync(path, text);
