import type { Pass } from '../rule.ts';
import { adjectiveOrder } from './adjective-order.ts';
import { anonymousName } from './anonymous-name.ts';
import { articleBeforeCountry } from './article-before-country.ts';
import { calque } from './calque.ts';
import { dateLocale } from './date-locale.ts';
import { doubledWord } from './doubled-word.ts';
import { falseFriend } from './false-friend.ts';
import { gluedWords } from './glued-words.ts';
import { institutionTwoWays } from './institution-two-ways.ts';
import { languageGloss } from './language-gloss.ts';
import { literalIdiom } from './literal-idiom.ts';
import { literalOutlet } from './literal-outlet.ts';
import { literalTerm } from './literal-term.ts';
import { lostDash } from './lost-dash.ts';
import { lowerCaseStart } from './lower-case-start.ts';
import { machineResidue } from './machine-residue.ts';
import { nameMisspelt } from './name-misspelt.ts';
import { numberLocale } from './number-locale.ts';
import { oddCapitalInQuotation } from './odd-capital-in-quotation.ts';
import { otherScript } from './other-script.ts';
import { outletTail } from './outlet-tail.ts';
import { punctuationCluster } from './punctuation-cluster.ts';
import { repeatedWord } from './repeated-word.ts';
import { repetitionLoop } from './repetition-loop.ts';
import { respectful } from './silence.ts';
import { spacedCompound } from './spaced-compound.ts';
import { spacedPunctuation } from './spaced-punctuation.ts';
import { tokeniserResidue } from './tokeniser-residue.ts';
import { tornQuotation } from './torn-quotation.ts';
import { tornSeam } from './torn-seam.ts';
import { tornSentence } from './torn-sentence.ts';
import { torturedPhrase } from './tortured-phrase.ts';
import { translatedFurniture } from './translated-furniture.ts';
import { ungroupedNumber } from './ungrouped-number.ts';
import { unknownToken } from './unknown-token.ts';
import { untranslatedRun, untranslatedWord } from './untranslated-word.ts';
import { userPhrase } from './user-phrase.ts';
import { wrongForm } from './wrong-form.ts';
import { wrongPreposition } from './wrong-preposition.ts';

export const translation: Pass = {
  id: 'translation',
  summary: 'Flags what betrays a bad translation; never changes a word.',
  rules: [
    languageGloss,
    translatedFurniture,
    literalOutlet,
    repetitionLoop,
    doubledWord,
    machineResidue,
    otherScript,
    articleBeforeCountry,
    wrongPreposition,
    calque,
    literalIdiom,
    wrongForm,
    punctuationCluster,
    tokeniserResidue,
    tornSentence,
    lowerCaseStart,
    falseFriend,
    userPhrase,
    torturedPhrase,
    literalTerm,
    adjectiveOrder,
    spacedPunctuation,
    oddCapitalInQuotation,
    tornQuotation,
    tornSeam,
    institutionTwoWays,
    gluedWords,
    untranslatedWord,
    untranslatedRun,
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
  ].map(respectful),
};
