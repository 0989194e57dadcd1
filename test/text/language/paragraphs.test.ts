import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../../src/text/blocks.ts';
import {
  detectLanguage,
  documentLanguage,
  paragraphLanguages,
} from '../../../src/text/language/paragraphs.ts';

const ENGLISH = [
  'The council met on Tuesday to decide what should be done with the old mill by the river.',
  'Nobody who lived near it wanted it pulled down, but they could not agree on who would pay for the roof.',
  'In the end the mayor said that the town would buy it if the owner would wait until spring.',
];
const GERMAN = [
  'Der Rat tagte am Dienstag, um zu entscheiden, was mit der alten Mühle am Fluss geschehen soll.',
  'Niemand, der in der Nähe wohnt, will sie abreißen, aber über die Kosten für das Dach gab es Streit.',
  'Am Ende sagte die Bürgermeisterin, die Stadt werde sie kaufen, wenn der Besitzer bis zum Frühling wartet.',
];
const CODE = '```\nfor (const der of die) { und(das, mit, sich); }\n```';

function languages(paragraphs: readonly string[], document?: string): string[] {
  const text = paragraphs.join('\n\n');
  return paragraphLanguages(text, readBlocks(text, 'markdown'), document);
}

describe('paragraphLanguages', () => {
  it('finds a foreign paragraph in an English document', () => {
    expect(languages([...ENGLISH, GERMAN[0]])).toEqual(['en', 'en', 'en', 'de']);
  });

  it('finds an English paragraph in a foreign document', () => {
    expect(languages([...GERMAN, ENGLISH[0]])).toEqual(['de', 'de', 'de', 'en']);
  });

  it('gives a short line the language of its document', () => {
    expect(languages([...ENGLISH, '“Ja.”', 'Paris', '1914'])).toEqual(Array(6).fill('en'));
    expect(languages([...GERMAN, 'Okay.', '* * *', 'Update'])).toEqual(Array(6).fill('de'));
  });

  it('leaves names in an English document English', () => {
    const names = 'Mats Lindqvist, Björn Åkesson, Göran Sjöström, Håkan Nyström, Lars-Erik Wallin';
    expect(languages([...ENGLISH, names])).toEqual(['en', 'en', 'en', 'en']);
  });

  it('gives code the language of the document and no vote', () => {
    expect(languages([CODE, ENGLISH[0], CODE, CODE])).toEqual(['en', 'en', 'en', 'en']);
  });

  it('takes the language of the document from the user', () => {
    expect(languages(['Ja, ja.', GERMAN[0]], 'en')).toEqual(['en', 'de']);
    expect(languages(['Kort svar.', 'Nej.'], 'sv')).toEqual(['sv', 'sv']);
  });

  it('keeps the tag of the user, country and all', () => {
    expect(languages([...ENGLISH, GERMAN[0]], 'en-GB')).toEqual(['en-GB', 'en-GB', 'en-GB', 'de']);
    expect(languages([...GERMAN, ENGLISH[0]], 'de-CH')).toEqual(['de-CH', 'de-CH', 'de-CH', 'en']);
  });

  it('knows other scripts in an English document', () => {
    expect(
      languages([...ENGLISH, '他昨天没有来学校。', 'Он вчера не пришёл в школу, потому что болел.']),
    ).toEqual(['en', 'en', 'en', 'zh', 'ru']);
  });

  it('is und without evidence', () => {
    expect(languages(['1 : 0', '2 : 3'])).toEqual(['und', 'und']);
    expect(languages([])).toEqual([]);
  });
});

describe('documentLanguage', () => {
  function of(paragraphs: readonly string[]): string {
    const text = paragraphs.join('\n\n');
    return documentLanguage(text, readBlocks(text, 'markdown')).language;
  }

  it('is that of most of the prose', () => {
    expect(of([...ENGLISH, GERMAN[0]])).toBe('en');
    expect(of([ENGLISH[0], ...GERMAN])).toBe('de');
  });

  it('is not that of code and its comments', () => {
    const comments = '```\n// This is where the value of the counter was reset before it is read again\n```';
    expect(of([GERMAN[0], comments, comments, comments])).toBe('de');
  });

  it('is und for score sheets', () => {
    expect(of(['Real Betis 2 : 1 Mainz 05', 'Schalke 04 0 : 0 FC Basel'])).toBe('und');
  });
});

describe('detectLanguage', () => {
  it('takes short lines together', () => {
    expect(detectLanguage('the end of it\nand so to bed').language).toBe('en');
    expect(detectLanguage('').language).toBe('und');
  });

  it('is linear in the text', () => {
    const line = 'de van een la per il sunt ar og de und \n';
    timeOf(line.repeat(5_000));
    const short = timeOf(line.repeat(5_000));
    const long = timeOf(line.repeat(20_000));
    // Four times the text: a square would take sixteen times as long.
    expect(long).toBeLessThan(12 * Math.max(short, 10));
  });
});

function timeOf(text: string): number {
  const start = performance.now();
  detectLanguage(text);
  return performance.now() - start;
}
