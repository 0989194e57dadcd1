import { kindRule } from './kind-rule.ts';

export const liveBadge = kindRule({
  id: 'boilerplate/live-badge',
  summary: 'Remove badges such as LIVE and EXCLUSIVE',
  why: 'A badge beside a headline becomes a line of its own in plain text.',
  examples: [
    {
      before:
        'Skip to content\n\nHome\n\nNews\n\nSports\n\nBusiness\n\nWeather\n\nLog in\n\nBreaking News\n\nOld bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.\n\nAbout Us\n\nContact\n\nPrivacy Policy\n\nTerms of Use\n\n© 2021 The Daily Example. All rights reserved.',
      after:
        'Skip to content\n\nHome\n\nNews\n\nSports\n\nBusiness\n\nWeather\n\nLog in\n\nOld bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.\n\nAbout Us\n\nContact\n\nPrivacy Policy\n\nTerms of Use\n\n© 2021 The Daily Example. All rights reserved.',
    },
    {
      keep: 'Live and let live was the rule of the house, and nobody who broke it was asked to come and stay for a second summer.',
    },
    {
      keep: 'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.',
      because: 'an article without boilerplate stays whole',
    },
  ],
});
