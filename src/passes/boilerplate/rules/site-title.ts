import { kindRule } from './kind-rule.ts';

export const siteTitle = kindRule({
  id: 'boilerplate/site-title',
  summary: 'Remove the title of the page where the headline follows',
  why: 'The title of the HTML document says the headline and the name of the site.',
  examples: [
    {
      before:
        'Old bridge closes for two years - The Daily Example\n\nSkip to content\n\nHome\n\nNews\n\nSports\n\nBusiness\n\nWeather\n\nLog in\n\nOld bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.\n\nAbout Us\n\nContact\n\nPrivacy Policy\n\nTerms of Use\n\n© 2021 The Daily Example. All rights reserved.',
      after:
        'Skip to content\n\nHome\n\nNews\n\nSports\n\nBusiness\n\nWeather\n\nLog in\n\nOld bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.\n\nAbout Us\n\nContact\n\nPrivacy Policy\n\nTerms of Use\n\n© 2021 The Daily Example. All rights reserved.',
    },
    {
      keep: 'The harbour wall - what is left of it - was built by prisoners, and on some of its stones one can still read their names.',
    },
    {
      keep: 'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.',
      because: 'an article without boilerplate stays whole',
    },
  ],
});
