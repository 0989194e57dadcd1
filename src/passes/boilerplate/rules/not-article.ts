import { kindRule } from './kind-rule.ts';

export const notArticle = kindRule({
  id: 'boilerplate/not-article',
  summary: 'Remove blocks that the model takes for no part of the article',
  why: 'Most boilerplate has no fixed words. The model looks at length, words, marks, neighbours and the whole page.',
  examples: [
    {
      before:
        'Skip to content\n\nHome\n\nNews\n\nSports\n\nBusiness\n\nWeather\n\nLog in\n\nOld bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.\n\nYou can reach our reporters at any hour of the day and night.\n\nTell your friends what you think of us.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n\nPost Comment\n\nAbout Us\n\nContact\n\nPrivacy Policy\n\nTerms of Use\n\n© 2021 The Daily Example. All rights reserved.',
      after:
        'Skip to content\n\nHome\n\nNews\n\nSports\n\nBusiness\n\nWeather\n\nLog in\n\nOld bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.\n\nYou can reach our reporters at any hour of the day and night.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n\nPost Comment\n\nAbout Us\n\nContact\n\nPrivacy Policy\n\nTerms of Use\n\n© 2021 The Daily Example. All rights reserved.',
    },
    {
      keep: 'It rained for three days, and on the fourth the river came over the wall, into the gardens and then through the back doors.',
    },
    {
      keep: 'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.',
      because: 'an article without boilerplate stays whole',
    },
  ],
});
