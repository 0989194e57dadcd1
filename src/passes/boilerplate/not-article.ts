import { removalRule } from './removal.ts';

export const notArticle = removalRule({
  id: 'boilerplate/not-article',
  summary: 'Remove blocks that the model takes for no part of the article',
  why: 'Most boilerplate has no fixed words. The model looks at length, words, marks, neighbours and the whole page.',
  examples: [
    {
      keep: 'It rained for three days, and on the fourth the river came over the wall, into the gardens and then through the back doors.',
    },
    {
      keep: 'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.',
      because: 'an article without boilerplate stays whole',
    },
  ],
});
