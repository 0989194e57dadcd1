import { describe, expect, it } from 'vitest';
import { clean } from '../../../src/clean.ts';

const repair = (text: string, language = 'en') => clean(text, { only: ['quotes'], language }).text;

describe('marks that are no quotation marks', () => {
  it.each([
    'The call returns "" for an empty list, and "" is not null.',
    'The prefix "- " goes before each line of the list.',
    'Start it with log --format:"%h %s" to see the dates.',
    'The file is opened with mode("/data/list", "w"), so nothing is lost.',
    "A word is kept as {'f','o','o'} of length three.",
    "The signs '\\' and '#' are not allowed here.",
    'Comment lines start with .\\" and are skipped.',
    'The board is 80"x30" and the pipe 2" thick.',
    'The ship lay at 40°26\'46"N when the storm came.',
    '/pub"li*-kay"shn/ is how the old lexicon wrote it.',
    'Use ``list --all`` to see them, and `sort` to order them.',
    'The option box?.lid.open() and box?.lid.key are new.',
  ])('keeps %s', (text) => {
    expect(repair(text)).toBe(text);
  });

  it('keeps the graves of a manual, and mends those of speech', () => {
    const manual =
      "The program `sort' is gone; call `order' instead. The file /usr/share/order.conf and --all are new, and so is find_all().";
    expect(repair(manual)).toBe(manual);
    expect(repair("``We go now,'' she said, and ``we come back,'' he answered.")).toBe(
      '"We go now," she said, and "we come back," he answered.',
    );
  });

  it('keeps a style of words between graves', () => {
    const text = "They spoke of `mercy' and `kindness', and then of nothing at all.";
    expect(repair(text)).toBe(text);
  });
});

describe('marks that belong to a word', () => {
  it.each([
    'The custom is known as “Les Bougies.”[26] It is very old.',
    'He called it “a mess.”3 Others did not.',
    'It was found in the “Herald” (3) and nowhere else.',
    "I don't turn 'is letters over to look 'oo wrote 'em.",
    "They sat 'twixt the hills, and 'mong the trees it was cold.",
    'The poet ‘Umar wrote it, and ‘Ali read it.',
    'The pre- and “post-war” years were hard.',
    'He waited..."Nobody here," she said.',
  ])('keeps %s', (text) => {
    expect(repair(text)).toBe(text);
  });
});

describe('verse and speech over paragraphs', () => {
  it('puts no mark at the last line of a stanza', () => {
    const stanza =
      '"I bring thee bread, I bring thee wine,\nThe golden key is surely thine,\nThe mill is old, the weir is near,\nAnd winter comes again this year."';
    expect(repair(stanza)).toBe(stanza);
  });

  it('parts no word in a text that is full of unknown ones', () => {
    const verse = '"As thou needest, the gowden keye is thine,\nthe wynter comyth, the maist of wine.';
    expect(repair(verse)).toBe(verse);
  });
});

describe('sentences', () => {
  it.each([
    'I said: "And who paid you?" He replied: "Nobody."',
    '"You don\'t trust me?" She laughed bitterly and took her hat.',
    '“Consensus seeking” acknowledges that a group cannot agree.',
    '“Kings of cotton” denied him a loan.',
    '"Le Phare" reported the opposite.',
    'It was written by the director of “The Lighthouse” in May.',
    'The owner was silent. "No comment." Then he hung up.',
    'They unrolled a banner “Our trains are not for sale” in the hall.',
  ])('keeps %s', (text) => {
    expect(repair(text)).toBe(text);
  });

  it('keeps a full stop after a whole clause, and puts the blank back', () => {
    expect(repair('The ferries have been cancelled.“We take no risks”, said the harbour master.')).toBe(
      'The ferries have been cancelled. “We take no risks”, said the harbour master.',
    );
  });

  it('removes a full stop after words that cannot end a clause', () => {
    expect(repair('The state has not.“Special measures” for the island.')).toBe(
      'The state has not “special measures” for the island.',
    );
    expect(repair('They described it as a.“great success” for all.')).toBe(
      'They described it as a “great success” for all.',
    );
  });
});

describe('languages', () => {
  it.each([
    ['cs', '„To je dobrá zpráva,“ řekl zedník. „Čekali jsme na ni tři roky.“'],
    ['fi', '”Silta on hyvä ja vahva”, sanoi muurari. ”En haluaisi palata vanhaan.”'],
    ['und', '„Abc“ »def« ”ghi”'],
  ])('leaves %s alone', (language, text) => {
    expect(repair(text, language)).toBe(text);
  });

  it('leaves foreign paragraphs alone, and replaces guillemets in English ones', () => {
    const english =
      'The minister of education said on Monday that the school would open again after the summer.';
    const german =
      '„Das ist eine gute Nachricht für uns alle“, sagte der Bürgermeister am Montag in der Stadt.';
    const text = `${english}\n\n${german}\n\nHe called it «a great success» for the whole town and for its children.`;
    expect(repair(text)).toBe(text.replace('«', '"').replace('»', '"'));
  });
});
