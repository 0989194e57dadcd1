/*
 * Words with which a publisher speaks about itself and to its readers, by function. The leftovers model counts them:
 * an article speaks about its subject, a notice about the article, the site and the reader.
 */

const wordsOf = (...groups: readonly string[]): ReadonlySet<string> =>
  new Set(groups.flatMap((group) => group.split(' ')));

/** What is published, where, by whom, and what readers do with it. */
export const PUBLISHING: ReadonlySet<string> = wordsOf(
  'article articles text texts news newspaper newspapers magazine publication publications published publish post posts edition issue headline headlines column blog material materials content version original',
  'portal site sites website page pages app application browser cookie cookies javascript player embed embedded external feed newsfeed link links channel channels platform',
  'telegram whatsapp facebook twitter instagram youtube tiktok viber messenger google apple spotify',
  'editorial editor editors editorship redaction author authors journalist journalists correspondent journalism press agency translator translation translated',
  'reader readers subscriber subscribers subscription subscriptions subscribe subscribed newsletter login register registered registration account password email e-mail mail contact membership',
  'comment comments commenting discussion rules moderated moderator opinion opinions rating vote votes poll survey quiz like likes follow followers share shares shared sharing',
  'advert advertisement advertisements advertising advertisers ad ads sponsored partner partners offer free donation donations donate support',
  'copyright rights reserved reproduction reprint permission source sources privacy consent data settings error typo mistake highlight notification notifications',
  'video videos photo photos picture pictures image images gallery podcast audio listen click read reading watch view views download archive print printed minutes',
  'topic topics section rubric category categories tag tags series dossier report reports',
);

/** Verbs that tell readers what to do, at the beginning of a sentence. */
export const INSTRUCTIONS: ReadonlySet<string> = wordsOf(
  'subscribe follow click read write send join download share see watch listen look support donate help register log sign enter',
  'find learn discover get choose use leave please visit check call order buy try turn allow activate accept agree note give press select',
);

export const READER: ReadonlySet<string> = wordsOf('you your yours yourself yourselves');
export const PUBLISHER: ReadonlySet<string> = wordsOf('we us our ours');

/** An article, a site or an author that the text itself points to: `this article`, `our portal`, `the author`. */
export const SELF_REFERENCE =
  /\b(?:this|the|our) (?:article|text|news|material|publication|post|page|site|portal|video|photo|report|topic|author|newspaper|issue|edition)\b/iu;

/** Verbs in the past tense: articles report, notices do not. */
export const PAST_TENSE = /^(?:was|were|had|did|said|\p{L}{3,}ed)$/u;

/** A beginning that refers to the sentence before: `He`, `This`, `However`. */
export const REFERENCE =
  /^["“„«–—-]? ?(?:he|she|they|it|his|her|their|its|this|these|that|those|such|but|and|so|however|moreover|also|then|there|therefore|thus|in addition|according to|at the same time|meanwhile|later|earlier|after that|the (?:latter|former|same))\b/iu;
