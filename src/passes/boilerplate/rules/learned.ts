import { kindRule } from './kind-rule.ts';

export const learned = kindRule({
  id: 'boilerplate/learned',
  summary: 'Remove what a learned profile knows',
  why: 'What stands in many documents of one site is not the text of any of them. Runs only with a profile.',
  examples: [
    {
      before:
        'The council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nThe tide tables are on page 12.',
      after:
        'The council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.',
      fails: 'a profile must know the paragraph',
    },
    {
      keep: 'The council met on Monday and talked about the bridge again, for the fourth time this year, and came to no agreement at all.',
    },
    {
      keep: 'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.',
      because: 'an article without boilerplate stays whole',
    },
  ],
});
