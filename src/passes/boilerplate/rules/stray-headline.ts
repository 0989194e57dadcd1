import { kindRule } from './kind-rule.ts';

export const strayHeadline = kindRule({
  id: 'boilerplate/stray-headline',
  summary: 'Remove a headline of another article above the title',
  why: 'A scraper takes the teaser beside the article along. The title is the one that the body speaks of.',
  examples: [
    {
      before:
        'Minister resigns over stolen painting\n\nOld bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.',
      after:
        'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.',
    },
    {
      keep: 'A hard winter for the islands\n\nThe islands had the hardest winter for forty years, and the ferries to the islands did not sail for three weeks in all.',
    },
    {
      keep: 'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.',
      because: 'an article without boilerplate stays whole',
    },
  ],
});
