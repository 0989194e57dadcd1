import markdownIt from 'markdown-it';
import { clean } from '../src/clean.ts';
import { toMarkdown } from '../src/formats/markdown/markdown.ts';
import { lettersAndDigits, PROMISES, type Promised, same } from './promises.ts';

/** What must hold for every page of HTML. */
export const PROMISES_OF_PAGES: readonly Promised[] = [
  ...PROMISES.filter(({ isForTexts }) => !isForTexts),
  {
    name: 'the Markdown of a page loses no word when it is cleaned again',
    breach(trial) {
      // Bare text is no Markdown.
      if (trial.options.signs === 'none') return undefined;
      const markdown = toMarkdown(trial.cleaned());
      const again = toMarkdown(clean(markdown, { from: 'markdown', skip: trial.options.skip ?? [] }));
      return same(lettersAndDigits(markdown), lettersAndDigits(again));
    },
  },
  {
    name: 'nothing of a page is read as a script, or a link to one',
    breach(trial) {
      if (trial.options.signs === 'none') return undefined;
      const html = renderer.render(toMarkdown(trial.cleaned()));
      return /<script|\son\w{3,20}=|\b(?:href|src)="\s*(?:javascript|vbscript|data):[^"]*/iu.exec(html)?.[0];
    },
  },
];

const renderer = markdownIt({ html: true });
// The renderer itself lets such addresses through, as careless ones do.
renderer.validateLink = () => true;
