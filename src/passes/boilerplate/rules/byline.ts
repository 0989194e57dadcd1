import { kindRule } from './kind-rule.ts';

export const byline = kindRule({
  id: 'boilerplate/byline',
  summary: 'Remove lines that only name author and date',
  why: 'Byline and date are fields of the report, not paragraphs of the article.',
  examples: [
    {
      before:
        'Skip to content\n\nHome\n\nNews\n\nSports\n\nBusiness\n\nWeather\n\nLog in\n\nOld bridge closes for two years\n\nBy Jane Doe\n\nMarch 3, 2021\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n\nPost Comment\n\nAbout Us\n\nContact\n\nPrivacy Policy\n\nTerms of Use\n\n© 2021 The Daily Example. All rights reserved.',
      after:
        'Skip to content\n\nHome\n\nNews\n\nSports\n\nBusiness\n\nWeather\n\nLog in\n\nOld bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.\n\nLeave a Reply\n\nYour email address will not be published. Required fields are marked *\n\nPost Comment\n\nAbout Us\n\nContact\n\nPrivacy Policy\n\nTerms of Use\n\n© 2021 The Daily Example. All rights reserved.',
    },
    {
      keep: 'By the time the train reached York on 3 March 1952 the snow lay so deep that nobody could see the platform or the clock.',
    },
    {
      keep: 'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.',
      because: 'an article without boilerplate stays whole',
    },
  ],
});
