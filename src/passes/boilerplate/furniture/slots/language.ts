import { hasWord } from '../reading.ts';
import { NOWHERE, type Slot } from './slot.ts';

export const LANGUAGES = new Set(
  `english german french spanish italian portuguese dutch polish czech slovak hungarian romanian bulgarian serbian croatian bosnian slovenian
  macedonian albanian greek turkish russian ukrainian belarusian lithuanian latvian estonian finnish swedish norwegian danish icelandic
  arabic hebrew persian farsi kurdish urdu hindi bengali tamil telugu marathi gujarati punjabi nepali sinhala thai vietnamese indonesian malay
  filipino chinese japanese korean mongolian kazakh uzbek azerbaijani armenian georgian catalan galician basque swahili hausa amharic somali
  deutsch english englisch français francais español espanol italiano português portugues nederlands polski čeština cesky česky magyar română srpski hrvatski
  русский українська български türkçe svenska norsk dansk suomi ελληνικά العربية فارسی עברית 中文 日本語 한국어 հայերեն қазақша
  mandarin simplified traditional`.split(/\s+/u),
);

/** The name of a language, in English or in the language itself, with `version` or a script if one follows. */
export const languageSlot: Slot = (block, at) => {
  if (!hasWord(block, at) || !LANGUAGES.has(block.words[at])) return NOWHERE;
  const hasSecond =
    hasWord(block, at + 1) && (block.words[at + 1] === 'chinese' || block.words[at + 1] === 'version');
  return hasSecond ? [at + 2, at + 1] : [at + 1];
};
