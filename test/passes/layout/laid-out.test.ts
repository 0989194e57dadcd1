import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/passes/layout/index.ts';
import { runPass } from '../run-pass.ts';

const BLANK_VERSE = `ACT ONE

SCENE I.  A quay by night.

Enter a PILOT and two Sailors

PILOT
The wind has turned, and with it every hope
That we should raise the harbour light by dawn;
The men are tired, the water cask is low,
And he who swore to meet us on the pier
Has sold his boat and gone to live inland.

FIRST SAILOR
Aside  So speaks a man who never hauled a rope
Nor slept upon the planks when it was cold,
But counts the days as merchants count their coin
And calls it courage when the bread runs out.
`;

const LONG_VERSE = `I sing the wide grey estuary, the mud that shines at the turn of the tide and keeps the feet of all the birds,
The ferrymen who lean upon their poles and never look to see who pays and who has slipped ashore without a coin,
The women at the lock who know the names of all the barges, and the names of those who drowned beneath them,
And all the bells of all the little towns that ring at once on Sundays, and agree on nothing but the hour.
`;

const GLOSSARY = `anchor ice
n.

Ice that forms on the bed of a river while the water above it is still
open. It lifts stones when it comes loose, and boatmen fear it more than
the floes that they can see.

backwater
n.

Water that stands where the river once ran. It may be cut off from the
stream for years, until a flood opens it again and carries away what has
grown there since.

boom
n., v.

A chain of logs across the water that holds back others. To boom a reach
is to close it so; the word is used of harbours, too, where the chain is
of iron.
`;

const MANUAL = `FERRY(1)                     Harbour Commands                     FERRY(1)

NAME
       ferry - take passengers across the river

SYNOPSIS
       ferry [-n] [--load=TONS] quay ...

DESCRIPTION
       The ferry leaves when all seats are taken or when the bell has been
       rung twice, whichever is first. Without a quay it goes to the one
       that is nearest.

OPTIONS
       -n     do not wait  for the bell, and leave at once with whoever is
              on board

       --load=TONS
              carry no more than this; the pilot may refuse to carry that
`;

const CHANGES = `Version 2.4 (2021-03-02)

  * The bell can be rung from the shore again. It had been out of order
    since the flood, and nobody had noticed.
  * Tickets are checked before the boat leaves, not after it has come to
    the other side.

Version 2.3 (2020-11-19)

  * The pilot no longer waits for passengers who are still on the other
    side of the river when the boat is there.
  * Fixed a leak.
`;

const TABLE = `Boats that called in the first week, with their loads

Day       Boat              Tons   Master
Monday    Swallow             12   Anna Holt
Tuesday   Good Intent         40   Peter Lund
Tuesday   Swallow             11   Anna Holt
Friday    Three Brothers       8   nobody
`;

const TYPED = `The harbour was closed for a week in the spring.  Nobody knew who had ordered it.  The boats lay in the river and waited, and the crews went up to the town every night.

Then the order was taken back.  The boats came in one after another, the bells were rung, and the whole affair was never spoken of again.
`;

describe('layout leaves what is laid out on purpose', () => {
  it.each(
    Object.entries({ BLANK_VERSE, LONG_VERSE, GLOSSARY, MANUAL, CHANGES, TABLE, TYPED }).map(
      ([name, text]) => [name.toLowerCase().replace('_', ' '), text] as const,
    ),
  )('%s', (_, text) => {
    expect(runPass(layout, text)).toBe(text);
  });

  it('and still takes out blanks that removed tags left', () => {
    expect(runPass(layout, 'The pilot said  that the boat   was late, and  nobody replied.\n')).toBe(
      'The pilot said that the boat was late, and nobody replied.\n',
    );
  });

  it('and still joins the lines of a letter with a list and a poem', () => {
    const letter = `Dear readers,

the reading room will be closed from the first Monday in March until
the end of April, since the roof above the north wing has to be replaced
and nobody can read in the rain.

- copies of records are made as before
- lectures are given in the yard

We thank you for your patience. If the builders keep their word, you
will find the room brighter and a good deal warmer than it was before,
and the poem by the door will still be there:

The river keeps its own accounts,
And lends and does not ask,
And every boat that crosses it
Is equal to the task.
`;
    const out = runPass(layout, letter);
    expect(out).toContain('in March until the end of April, since the roof above the north wing has');
    expect(out).toContain('- copies of records are made as before\n- lectures');
    expect(out).toContain('accounts,\nAnd lends and does not ask,\nAnd every');
  });
});

describe('words that are divided at line ends', () => {
  const around = (divided: string) =>
    `The harbour was closed for a week in the spring, since nobody knew who\nhad ordered it, and the boats lay in the river until ${divided} came to the town to look at it, which took them all day.\n`;

  it('are one word again, and keep a hyphen that is meant', () => {
    expect(runPass(layout, around('the commit-\ntee'))).toContain('until the committee came');
    expect(runPass(layout, around('a well-\nknown man'))).toContain('until a well-known man came');
    const suspended =
      'The harbour was closed for a week in the spring, since nobody had seen pre-\nand post-war boats that were as large as these, and they lay in the river\nuntil somebody came to the town to look at them, which took him all day.\n';
    expect(runPass(layout, suspended)).toContain(
      'had seen pre- and post-war boats that were as large as these',
    );
  });

  it('are joined in any text where the hyphen is a soft one', () => {
    expect(runPass(layout, 'The Volks\u00ad\nwirtschaft is\nlarge.\n', 'de')).toBe(
      'The Volkswirtschaft is\nlarge.\n',
    );
    expect(runPass(layout, 'A Cross-\u00ad\n  sectional study.\n')).toBe('A Cross-sectional study.\n');
    expect(runPass(layout, 'One.\u00ad\n\nTwo.\n')).toBe('One.\u00ad\n\nTwo.\n');
  });

  it('are left in other languages, unless the text has the whole word', () => {
    const text = (more: string) =>
      `Der Hafen war im Fr\u00fchjahr eine Woche lang geschlossen, und wegen der Infor-\nmation, die niemand hatte, lagen alle Boote auf dem Fluss und warteten darauf,\ndass jemand kam, der${more} sagte, was zu tun ist und wer es angeordnet hat.\n`;
    expect(runPass(layout, text(''), 'de')).toContain('der Infor-\nmation, die niemand hatte, lagen alle');
    expect(runPass(layout, text(' Information'), 'de')).toContain('der Information, die niemand hatte');
  });
});
