import { kindRule } from './kind-rule.ts';

export const commentForm = kindRule({
  id: 'boilerplate/comment-form',
  summary: 'Remove the comment form under an article',
  why: 'Content management systems put the same form under every article, as a group of lines in a fixed order. A single word such as `Comments` goes only where the page says so.',
  examples: [
    {
      before:
        'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n\nPost Comment',
      after:
        'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.',
    },
    {
      keep: 'Leave a reply within the hour, her note said, or the house goes to somebody else, and she meant every word of it.',
    },
    {
      keep: 'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.',
      because: 'an article without boilerplate stays whole',
    },
  ],
});
