import { removalRule } from './removal.ts';

export const caption = removalRule({
  id: 'boilerplate/caption',
  summary: 'Remove captions and picture credits',
  why: 'The picture is not there.',
  examples: [
    {
      keep: 'Photo albums of three generations lay on the table, and she went through them page by page until the light began to fail.',
    },
    {
      keep: 'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.',
      because: 'an article without boilerplate stays whole',
    },
  ],
});
