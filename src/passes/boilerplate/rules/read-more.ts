import { kindRule } from './kind-rule.ts';

export const readMore = kindRule({
  id: 'boilerplate/read-more',
  summary: 'Remove pointers to other articles',
  why: 'A line that begins with `See also` or `Read more` sells another page.',
  examples: [
    {
      before:
        'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nSee also  Ten more bridges that you should visit this summer\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.',
      after:
        'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.',
    },
    {
      keep: 'Read more books, my grandmother used to say, and worry less about what the neighbours think of the state of your garden.',
    },
    {
      keep: 'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.',
      because: 'an article without boilerplate stays whole',
    },
  ],
});
