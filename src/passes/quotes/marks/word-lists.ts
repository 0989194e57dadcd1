import { wordTrie } from './word-trie.ts';

/** The word lists of the pass, all of them from general knowledge. `LIST` has the bit of each. */

export const WORD_LISTS = wordTrie({
  /** Verbs of speech and thought that occur beside quotations in news and fiction. */
  SPEECH:
    'said says say saying told tells adds added adding asked asks asking replied replies answered answers ' +
    'explained explains explaining wrote writes writing written noted notes noting stated states stating warned ' +
    'warns warning insisted insists argued argues claimed claims announced announces declared declares continued ' +
    'continues concluded concludes recalled recalls admitted admits agreed agrees commented comments tweeted ' +
    'tweets posted posts remarked remarks observed observes suggested suggests acknowledged acknowledges whispered ' +
    'shouted cried exclaimed muttered murmured growled laughed sighed pleaded begged demanded responded responds ' +
    'quipped joked jokes stressed stresses emphasized emphasised emphasizes pointed reads read thinks thought ' +
    'believes believed promised complained conceded confirmed confirms denied reported reports revealed predicted ' +
    'cautioned reiterated echoed summed boasted lamented urged screamed yelled snapped gasped cited quoted ' +
    'clarified chuckled giggled countered whined groaned moaned hissed roared assures assured confided confides write muses mused vowed vows interrupted ejaculated estimates hopes repeated',
  /** Verbs that rarely occur inside a quotation with a comma before them. */
  REPORT:
    'said says adds added told explained explains replied answered asked wrote noted notes warned concluded whispered continued ' +
    'insisted insists recalled recalls admitted admits joked stressed cried shouted exclaimed laughed reports',
  PRONOUN: 'he she they it i we you who one',
  /** Pronouns that refer to nobody in particular. */
  INDEFINITE: 'who one',
  /** Words that end a noun phrase: the subject of an attribution does not extend past them. */
  ENDS_SUBJECT: 'that which because when while if but so than as where although though whose',
  /** Words that continue the sentence of the quotation and never begin a subject. */
  NEVER_SUBJECT:
    'and but or nor to of in on for with from is was are were has have had by as at than ' +
    'may might can could will would shall should must do does did be',
  /** Words that continue a sentence and rarely start one. */
  CONTINUES:
    'of to for on in at with by and or is was are were has have had that which who than from into said says told',
  /** Words that start more sentences than they continue; so do the pronouns. */
  STARTS: 'a the this there',
  /** Words that never end a sentence: a full stop after one of them is an error. */
  DANGLING:
    'the a an of to for with from by as at in on into onto about between against under over during without ' +
    'is are was were be been being am has have had do does did not will would can could shall should may might ' +
    'must and or but nor than that which who whose this these its their his her our your my no so very called ' +
    'named titled entitled dubbed describe described describes calls labelled labeled termed became become ' +
    'around among through towards toward via within across amid despite upon because if while though although unless whether ' +
    'every another such latest meaning make makes making give gives giving reach reached rename renamed call calling create ' +
    'created creating mean means provide provides provided include includes including use uses using regarding concerning ' +
    'proclaiming declaring',
  /** Dangling words that can end a sentence after all: `He said so.` */
  MAY_END: 'so not that',
  /** Common words that are rarely names, so that a capital on them in mid-sentence is an error. */
  PLAIN:
    'the a an of to for with from by as at in on into about between against under over during without after before ' +
    'is are was were be been being has have had do does did not and or but nor than that which who whose this these ' +
    'those its their his her our your my he she they it we you there here when where while because if so also ' +
    'said says told adds added asked explained replied answered wrote notes noted',
  /** Words that are printed with an apostrophe at the start. */
  ELISION:
    'tis twas twere twill em n til till cause cos bout round neath ello im er e ave ad ere alf orse ouse kay ow nuff fraid scuse s d ll re ve m t',
  /** Word endings after an apostrophe, and words that print shortens with one. */
  SUFFIX: 'll re ve em am all er clock til until',
  /** Word beginnings that are not words themselves. */
  PREFIX:
    'multi post micro anti pre non sub super inter over under mis semi pseudo techno ultra mega nano bio geo eco cyber electro neuro photo counter trans meta proto auto tele hyper mono poly',
  /** Verbs of speech that take no person as their object: the words after them say who spoke. */
  INVERTED:
    'said says replied replies answered answers added adds exclaimed cried continued continues concluded remarked observed muttered murmured ' +
    'whispered shouted explained explains laughed sighed joked quipped returned',
  /** Words with which a quotation continues after `he said`. */
  RESUMES: 'because for that and but so if when i we you they it as to not no yes',
  /** Words that make a clause: pronouns and auxiliary verbs. Names and titles contain none of them. */
  CLAUSE:
    'i we you he she it they us them me him my our your there this that these those what who is are was were am be been has have had do does did will ' +
    'would can could shall should may might must not let',
  /** Words that come before a noun, though they look like a verb or belong to a clause elsewhere. */
  NOUN_DETERMINER: 'his its their her our my your this that these those as plus less',
  /** Pronouns that can only be a subject: a verb follows them. */
  SUBJECT: 'he she it they we i',
  /** Words that a noun must follow: no quotation ends with one, unless it consists of that word alone. */
  DETERMINER: 'the a an its their our my your every',
  AUXILIARY: 'is are was were has had will would could should might must does did',
  SMALL_IN_TITLES: 'of in on at by for from with to a an the and or but nor as',
  PREPOSITION:
    'of in on at by for from with to about after before between against under over during without into',
  /** Forms of verbs of speech after `they` and `we`. */
  SPEECH_BASE:
    'say add state explain claim write note argue believe think ask reply warn insist report suggest continue conclude admit announce declare complain promise',
  /** Word endings that are not words themselves. */
  ENDING:
    'self selves like wise ward wards ship hood man men woman women folk some fold less ness land house work time way day side',
  /** Words that begin a quotation in another language. */
  FOREIGN: 'das der die den dem ein eine le la les un une des el los las il lo gli ceci voici',
});

/** The bit of each list in `Word.lists`. */
export const LIST = WORD_LISTS.bits;
