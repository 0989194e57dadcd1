import { describe, expect, it } from 'vitest';
import { isAnnouncing, matchFurniture } from '../../../../src/passes/boilerplate/furniture/match.ts';

const certaintyOf = (line: string) => matchFurniture(line)?.certainty;

describe('marks, icons and capitals', () => {
  it.each([
    'Share this article',
    '» SHARE THIS ARTICLE »',
    '• Share this article …',
    '[Share this article]',
    '➤ share this  article:',
    '📣 Share this article',
  ])('do not matter: %s', (line) => expect(matchFurniture(line)?.function).toBe('share'));
});

describe('chains of labels', () => {
  it.each([
    'Share Tweet Print',
    'Facebook Twitter WhatsApp',
    'Home | News | Sport',
    'By Anna Bauer | May 3, 2021 | 3 min read | 12 comments',
    'Login · Register · Search',
  ])('are furniture: %s', (line) => expect(['sure', 'likely']).toContain(certaintyOf(line)));

  it.each(['They share more news', 'Home. More. Yes.', 'Print, fold, share'])(
    'are no sentences: %s',
    (line) => expect(['sure', 'likely']).not.toContain(certaintyOf(line)),
  );
});

describe('words of subheads and verse', () => {
  it.each([
    'Two hearts',
    'Five points',
    'One vote',
    'The letter',
    'Read the letter',
    'Class 3C',
    'The end',
    'Time: 50 minutes',
    'Help us',
    'Back to the top of the mountain,',
  ])('are no sure label: %s', (line) => expect(certaintyOf(line)).not.toBe('sure'));

  it.each([
    '2 hearts',
    '5 points',
    'No votes',
    'The newsletter',
    'Support us',
    'Help us to continue',
    'Back to the top',
  ])('but these are: %s', (line) => expect(certaintyOf(line)).toBe('sure'));

  it('no line of a poem goes back to the top', () =>
    expect(matchFurniture('Back to the top of the mountain,')).toBeNull());
});

describe('speech', () => {
  it.each([
    '“Share?”',
    '"Read more"',
    '“More.”',
    '«Comments»',
    '‘Share this article’',
    '— Home.',
    '„Weiterlesen“',
  ])('is no furniture: %s', (line) => expect(matchFurniture(line)).toBeNull());

  it('does not change a label with a quoted headline', () => {
    expect(matchFurniture('Read also: “We never gave up”')?.function).toBe('read-also');
  });
});

describe('labels of other languages', () => {
  it.each([
    ['Zum Thema', 'de'],
    ['Lire aussi', 'fr'],
    ['Leer más', 'es'],
    ['Condividi su Facebook', 'it'],
    ['Czytaj także', 'pl'],
    ['Читайте также', 'ru'],
    ['Čtěte také', 'cs'],
    ['Olvasson tovább', 'hu'],
    ['Leia também', 'pt'],
  ])('are known with their language: %s', (line, language) => {
    expect(matchFurniture(line)).toMatchObject({ language });
  });
});

describe('a headline after its label', () => {
  it('belongs to it', () => {
    const match = matchFurniture('Read also: A storm closes the port of Genoa');
    expect(match).toMatchObject({ function: 'read-also', form: 'prefix' });
    expect(match!.share).toBeLessThan(0.4);
  });

  it('is announced only by a heading', () => {
    expect(isAnnouncing(matchFurniture('Related articles')!)).toBe(true);
    expect(isAnnouncing(matchFurniture('Read also: A storm closes the port of Genoa')!)).toBe(false);
    expect(isAnnouncing(matchFurniture('All rights reserved')!)).toBe(false);
  });
});

describe('a caption', () => {
  it.each([
    'The new bridge on its first day. / Photo: Anna Bauer/dpa',
    'The new bridge on its first day (Photo: Anna Bauer)',
    'The new bridge on its first day. REUTERS/Anna Bauer',
    'The new bridge on its first day © Anna Bauer',
    'The new bridge on its first day (file photo)',
  ])('is known by the credit at its end: %s', (line) => {
    expect(matchFurniture(line)).toMatchObject({ function: 'caption-lead', form: 'suffix' });
  });

  it.each(['A Farm Picture', 'She kept his photo.', 'He met the team (Anna, Piotr and Jan).'])(
    'has a credit: %s',
    (line) => expect(matchFurniture(line)?.function).not.toBe('caption-lead'),
  );
});

describe('a notice after a question to the reader', () => {
  it.each([
    ['Hungry for more? Download our app, which has one recipe for each day.', 'app'],
    ['Did you like this story? Become a member today and help us write the next one.', 'subscribe'],
  ])('is recognised: %s', (line, name) => {
    expect(matchFurniture(line)?.function).toBe(name);
  });
  it.each(['Who pays? The town does, says the mayor.', 'Why now? Home is where the heart is.'])(
    'is no answer: %s',
    (line) => {
      expect(matchFurniture(line)).toBeNull();
    },
  );
});

describe('remains of software', () => {
  it.each([
    '[caption id="attachment_12" width="300"]',
    ':quality(75)/images/port.jpg',
    '&nbsp;',
    '{{title}}',
  ])('is known by its form: %s', (line) => expect(matchFurniture(line)?.function).toBe('plugin-mark'));

  it.each(['[1] See the annex.', '[He leaves.]', 'if (width > 3) { return; }'])(
    'is not what authors write: %s',
    (line) => expect(['sure', 'likely']).not.toContain(certaintyOf(line)),
  );
});

describe('a headline without a mark before it', () => {
  it('is likely where it has a capital and no full stop', () => {
    expect(certaintyOf('Read also A storm closes the port of Genoa')).toBe('likely');
    expect(certaintyOf('Read also the second book of Anna Bauer.')).not.toBe('likely');
  });
});

describe('time', () => {
  const seconds = (line: string): number => {
    const start = performance.now();
    for (let round = 0; round < 20; round++) {
      matchFurniture(line);
    }
    return performance.now() - start;
  };

  it.each([
    ['words', 'Share the news '],
    ['names', 'Anna Bauer, '],
    ['marks', '-| '],
    ['quotation marks', "' “"],
    ['digits', '1.2.'],
    ['addresses', 'a-b.c@d'],
    ['full stops', 'Read also: a. '],
  ])('does not grow faster than a block of %s', (_name, piece) => {
    matchFurniture(piece.repeat(2000));
    const few = seconds(piece.repeat(2000));
    const many = seconds(piece.repeat(16_000));
    expect(many).toBeLessThan(8 * few * 3 + 50);
  });
});
