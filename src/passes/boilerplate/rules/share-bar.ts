import { kindRule } from './kind-rule.ts';

export const shareBar = kindRule({
  id: 'boilerplate/share-bar',
  summary: 'Remove share and follow buttons',
  why: 'The names of networks under an article are buttons.',
  examples: [
    {
      before:
        'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.\n\nShare this article\n\nFacebook\n\nTwitter\n\nWhatsApp\n\nAbout Us\n\nContact\n\nPrivacy Policy\n\nTerms of Use\n\n© 2021 The Daily Example. All rights reserved.',
      after:
        'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.\n\nAbout Us\n\nContact\n\nPrivacy Policy\n\nTerms of Use\n\n© 2021 The Daily Example. All rights reserved.',
    },
    {
      keep: 'Share prices in Facebook and Twitter fell on Monday, after both companies had warned of a weaker quarter than last year.',
    },
    {
      keep: 'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.',
      because: 'an article without boilerplate stays whole',
    },
  ],
});
