import { kindRule } from './kind-rule.ts';

export const copyright = kindRule({
  id: 'boilerplate/copyright',
  summary: 'Remove copyright lines',
  why: 'Footers say who owns the page.',
  examples: [
    {
      before:
        'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.\n\nAbout Us\n\nContact\n\nPrivacy Policy\n\nTerms of Use\n\n© 2021 The Daily Example. All rights reserved.',
      after:
        'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.\n\nEngineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.\n\nAbout Us\n\nContact\n\nPrivacy Policy\n\nTerms of Use',
    },
    {
      keep: 'Copyright in the letters belongs to her grandchildren, the court ruled, who had asked for their return for eleven years.',
    },
    {
      keep: 'Old bridge closes for two years\n\nThe council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.\n\nDrivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.',
      because: 'an article without boilerplate stays whole',
    },
  ],
});
