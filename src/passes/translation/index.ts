import { wordCountOf } from '../../text/tokens.ts';
import type { Pass } from '../rule.ts';
import { detectMachineTranslation, tellingDensity } from './mt-detection/detect.ts';
import { adjectiveOrder } from './rules/adjective-order.ts';
import { anonymousName } from './rules/anonymous-name.ts';
import { articleBeforeCountry } from './rules/article-before-country.ts';
import { calque } from './rules/calque.ts';
import { construction } from './rules/construction.ts';
import { dateLocale } from './rules/date-locale.ts';
import { doubledName } from './rules/doubled-name.ts';
import { doubledWord } from './rules/doubled-word.ts';
import { emptyQuotation } from './rules/empty-quotation.ts';
import { falseFriend } from './rules/false-friend.ts';
import { gluedName } from './rules/glued-name.ts';
import { gluedTitle } from './rules/glued-title.ts';
import { gluedWords } from './rules/glued-words.ts';
import { grammar } from './rules/grammar.ts';
import { impossibleOrder } from './rules/impossible-order.ts';
import { institutionTwoWays } from './rules/institution-two-ways.ts';
import { languageGloss } from './rules/language-gloss.ts';
import { literalOutlet } from './rules/literal-outlet.ts';
import { literalPhrase } from './rules/literal-phrase.ts';
import { literalTerm } from './rules/literal-term.ts';
import { lostDash } from './rules/lost-dash.ts';
import { lowerCaseName } from './rules/lower-case-name.ts';
import { lowerCaseStart } from './rules/lower-case-start.ts';
import { machineResidue } from './rules/machine-residue.ts';
import { massNounPlural } from './rules/mass-noun-plural.ts';
import { nameMisspelt } from './rules/name-misspelt.ts';
import { nameTwoWays } from './rules/name-two-ways.ts';
import { nounCapital } from './rules/noun-capital.ts';
import { nounPhrase } from './rules/noun-phrase.ts';
import { numberLocale } from './rules/number-locale.ts';
import { oddCapital } from './rules/odd-capital.ts';
import { oddCapitalInQuotation } from './rules/odd-capital-in-quotation.ts';
import { otherScript } from './rules/other-script.ts';
import { outletTail } from './rules/outlet-tail.ts';
import { pronounGender } from './rules/pronoun-gender.ts';
import { punctuationCluster } from './rules/punctuation-cluster.ts';
import { repeatedWord } from './rules/repeated-word.ts';
import { repetitionLoop } from './rules/repetition-loop.ts';
import { spacedCompound } from './rules/spaced-compound.ts';
import { spacedPunctuation } from './rules/spaced-punctuation.ts';
import { tokeniserResidue } from './rules/tokeniser-residue.ts';
import { tornQuotation } from './rules/torn-quotation.ts';
import { tornSentence } from './rules/torn-sentence.ts';
import { translatedFurniture } from './rules/translated-furniture.ts';
import { ungroupedNumber } from './rules/ungrouped-number.ts';
import { unknownToken } from './rules/unknown-token.ts';
import { untranslatedClause } from './rules/untranslated-clause.ts';
import { untranslatedWord } from './rules/untranslated-word.ts';
import { userPhrase } from './rules/user-phrase.ts';
import { verbForm } from './rules/verb-form.ts';
import { wrongForm } from './rules/wrong-form.ts';
import { wrongPreposition } from './rules/wrong-preposition.ts';
import { withSuppression } from './suppress.ts';

/*
 * The steps of this pass, in order:
 *
 * 1. `matching/` reads the words of a document in context, their counts and repeats, the phrases of `lexicon/`, and the
 *    candidates of each rule; `analysis.ts` names these products.
 * 2. `rules/` examines the candidates and flags what is wrong.
 * 3. `suppress.ts` drops the flags that the user does not want: in shielded places, and on accepted words and names.
 * 4. `mt-detection/` estimates from n-grams and the density of flags whether a machine translated the document.
 *    No flag depends on it. The caller of the pipeline asks for it once all flags are known.
 */
export const translation: Pass = {
  id: 'translation',
  summary: 'Flag the signs of a bad translation; never changes a word',
  language: 'en',
  rules: [
    languageGloss,
    translatedFurniture,
    literalOutlet,
    repetitionLoop,
    doubledWord,
    doubledName,
    machineResidue,
    otherScript,
    articleBeforeCountry,
    wrongPreposition,
    calque,
    literalPhrase,
    wrongForm,
    construction,
    grammar,
    massNounPlural,
    verbForm,
    impossibleOrder,
    pronounGender,
    oddCapital,
    nounCapital,
    nounPhrase,
    nameTwoWays,
    emptyQuotation,
    punctuationCluster,
    tokeniserResidue,
    tornSentence,
    lowerCaseStart,
    lowerCaseName,
    falseFriend,
    userPhrase,
    literalTerm,
    adjectiveOrder,
    spacedPunctuation,
    oddCapitalInQuotation,
    tornQuotation,
    institutionTwoWays,
    gluedWords,
    gluedName,
    gluedTitle,
    untranslatedWord,
    untranslatedClause,
    nameMisspelt,
    numberLocale,
    dateLocale,
    lostDash,
    outletTail,
    repeatedWord,
    spacedCompound,
    ungroupedNumber,
    unknownToken,
    anonymousName,
  ].map(withSuppression),
  summarise(doc, flags) {
    const machineTranslated = detectMachineTranslation(doc, tellingDensity(flags, wordCountOf(doc)));
    return { machineTranslated, flags };
  },
};
