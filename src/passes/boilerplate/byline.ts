import { removalRule } from './removal.ts';

export const byline = removalRule({
  id: 'boilerplate/byline',
  summary: 'Remove lines that only name author and date',
  why: 'Byline and date are fields of the report, not paragraphs of the article.',
  examples: [
    {
      keep: 'By the time the train reached York on 3 March 1952 the snow lay so deep that nobody could see the platform or the clock.',
    },
    {
      keep: 'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.',
      because: 'an article without boilerplate stays whole',
    },
  ],
});
