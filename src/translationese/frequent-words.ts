/**
 * The words that delexicalised tokens keep: the most frequent words in 372,000 words of original English, without topic
 * words.
 */
export const FREQUENT_WORDS = `
the to of and a in that is for it on with are have as be from at was he by but this has i we they not an or
will their more you been which people his one can who up about were new there had would so also all than out
when its into if some what other like it's time after our could she first year them because two no over just
years now how do most these my say may only her being very your while many work get those around then make
well used between where such even last think use made down going before through way back any see much three
day don't long off should still know same high life take good really go next did need since during want
under me another different help part right per big him both come lot across week including own old state
called today might using small each according less north online change already based better report too far
place against evidence able future got put told prices end find great home times case look growers important
children days every does among known set few show second without enough power seen something whether light
things best months area given four here live little data large often become police five you're humans age
working within never early we're why doing past cent left money low looking family person major came hours
young issue top th making probably away example
`;
