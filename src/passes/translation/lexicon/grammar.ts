/**
 * Sequences of words and word classes that good English does not have; see `readPattern`. A line with `=` says what is
 * wrong with the sequences below it. Written from contrastive grammars of the languages that are often translated; each
 * line was tried on five million words of good English.
 */
export const GRAMMAR = `
= a singular noun needs an article
[ in|on|at|from|near|behind|into|with|under|before|after|during|through <NVJK> ] in|at|from|who|which|that|was|is|were|had|has|will|where|when|because|on
at|after|before|in|on|from|since|during|until first|second|following|previous|same <NK>
with|of|for|from same <NM> $
with signature|help|participation of the
as measure of
the half of <NM>
bought|buy|opened|built|saw|found|got|took|wrote|sent|received|gave|made|brought|sold|used|created|visited|entered|signed|wants|want|needs|need|carried|drove <NK> $
has|have|had|got|bought|built|sent|received|opened|created|signed new|big|small|good|large|old|second|first <NK> $
lot|lots|number|group|series|majority|dozens|hundreds|thousands|types|kinds of <NK:er|or|ist|ion|ent|an|age> $
with participation|assistance|purpose|aim of
on initiative|territory|eve of
in beginning|end|middle|center|centre|framework|amount|territory|result of
by initiative|results|beginning of
since|until|before beginning|end|middle|start of
[ in|on|at|from|near|behind|into|with|under|before|after|during|through <NVJK> ] $
= English has no article here
the mr|mrs|mister Cap
the pope|king|queen Cap Cap? was|is|has|had|said|will|$
speak|speaks|spoke|learn|learns|learned|study|studies|teaches the english|french|spanish|german|russian|chinese|arabic|italian|portuguese|turkish $
play|plays|playing|played the football|tennis|basketball|chess|cards|soccer|golf|volleyball|handball $
go|goes|went|gone|going to the bed|sleep|home $
= the number does not agree
there are|were a|an|one <NK> in|on|who|which|that|with|$
the news|information|equipment|furniture|advice are|were
this|that news|data are
people|they|we <Z> the|a|that|his|their
^ he|she <V> the|a|in|his|her|that|from|on|with
a million|thousand|hundred of <M>
thousands|millions <M:people|men|women|children|years|ers|ors|ees|ents|ists> 
half|most|many|several|some of the|his|their|our <M> <Z> the|a|in|on|at|for|to
two|three|four|five|six|seven|eight|nine|ten|twenty|# millions|billions|thousands|hundreds !of
one of the|his|her|their|our most <J> <NK> $
one of the|his|her|their|our <S> <NK> $
= two determiners stand side by side
an another
the another
my|your|her|his|our all <M>
at|on|the|a own <N>
the two his|her|their
the that|this|these|those of|who|which
whose the|his|her|their|a
of|in|with each|every the
any|some|many|several the <M>
the all|every|each|both <M>
the both <M>
= the form of comparison does not exist
<C> as the|in|last|usual|others
the most <S> <NM>
= English has “such”, or another order, here
a so <J>
a|an too <J>
have|has|had|are|were so <J:ng|rt|ge|all|ful|ous|ent|ive|ing|ald|old|ew|gh> <M>
is|was enough <J> $
= the form of the verb does not exist here
he|she|they|i is|am|are|was|were <V>
who is|are|was|were <V>
am|is|are|was|were going <V> the|a|to|his
will go <V> the|a|to
is|are|was <G> from|since two|three|many|# years
decided|tried|refused|accepted|forgot|promised|offered|avoided|finished|stopped|ceased|risks|risked|proposed|demanded|begged|agreed of <V>
for not to <V>
lies|stands|works|hangs|sits|exists since # 
lies|stands|works|hangs|sits|exists since my|the|his
<Z> there|here since
is|are a|an|no * here|there since
[ let us|him|them <DPZ> ]
i am|was agree with|to
^ they|we|she <G> a|the
neither he|she|it|they|we|i has|have|had|is|was|did|do|does|will|can|could
nobody|nothing|none does|did|has|can|could|will|is|was|had not <VDPJ>
not never|nobody|nowhere
could|would|should|must|can|will|cannot <G> the|to|in
didn't|doesn't <DP> !to
did|does not <DP>
did|does|do not <Z>
have|has|had not <D>
have|has been <V> to|the|a|by|in
capable|possibility|idea|intention|purpose|goal of <V>
him|her|them|us|me to to
can|could|will|would|should|must|cannot|may can|could !can|could
been|be were|was|is|are the|a|<DP>
being been
was|were been <DP>
= the words stand in the order of another language
whatever would <V> the|his|her
why he|she|they|it <Z> the|a !.
not yet he|she|they
with him|her|them|me together $
the monday|tuesday|wednesday|thursday|friday|saturday|sunday <DP>
the monday|tuesday|wednesday|thursday|friday|saturday|sunday <Z>
<NM> the [ monday|tuesday|wednesday|thursday|friday|saturday|sunday ] $
a|an|the <N> international|national|local|electoral|digital|social|political of|in|and|for|who|which
a|an|the <N> important of|to|who
on|in|at|after|since monday|tuesday|wednesday|thursday|friday|saturday|sunday|# has|have|can|will|must|is|was he|she|they|we|i
do|does|did he|she|they not <DPZ>
becomes|became|remains never|already
<Z> not the|a|an|with|in|on|his|her <N>
he|she|they|we has|have|had that <DP> $
he|she has|had that <P> $
still not yet
because|if|that|when he|she|they|we|it not <DP|Z>
this can|could|must not <VDP> $
is|are|was|were now|already|also|still|again? in|on|at|by|with|from the <NK> <DP> $
which|that|who|because|if|when|whether|as the|a|his|her|their|he|she|it|they <DP> was|were|is|are|has|have|had $
which|that at|in|on|from|by|with|for a|the <NM> was|is|were|are|has|had|have <P>
<V> not together|well|here|anything
<Z> never|always|often too|so|very|more
<D> also|already the|a|an|his|her
<V> very much the|a|his|her|this
a|an in|on|at|from|with|for|by|since Cap|# <DP>
a|an|the by Cap <DP>
the by <DP>
ago|later|today|yesterday|evening|morning have|has|had he|she|they|we|it
^ also|already|yesterday|tomorrow|meanwhile|recently|therefore|unfortunately has|had|have|will|can|could|must|should he|she|it|they|we|i
^ so|therefore had|has|have|will|can i|he|she|we|they the|a|to|no|not
goes|comes|went|came|stands|lies it <R>
is|was|were|are monday|tuesday|wednesday|thursday|friday|saturday|sunday evening|morning|night|afternoon <DP>
must|can|could nothing|nobody <V>
know|knows|understand|explain|explained|wonder|wondered|asked|ask|told|remember where|why|how|when is|was|are|were|did|does|has|have|can|will the|a|his|her|this|he|she|it|they
= English says “there”, or another subject, here
must|should that he|she|the|we|they
to me|him|her|us|them seems|pleases|likes|lacks|remains
it results|resulted <J>
there is|was|are|were <DP> hard
there has|have a|an|no|many|several
it is for that|this that
it stood|sat|lay|happened|arose|existed a|an|the <NMJ> !of
^ it gives no|many|few|several|also|still
^ on|in|at him|her|me|them|us they|we|was|is|has
= the subject or object has the wrong form
^ by me|us|him|her|them was|were|is
which he|she|they|we|i|you <D> it|him|them|her
who he|she|they|we|i|you <DP> him|her|them
the which|who is|was|are|were|has|had
^ him|them|us|me is|was|has|had|will|would
of|with|to|by|from he|they|we|she $
, which <NK> is|was|has|had|does|did
feel|feels|felt himself|herself|themselves|myself|itself <J>
have|has|had itself|himself|themselves|herself not
everything|something|nothing|anything what
him|her|them|us|me self
= English has another construction
due|thanks|owing|according to that he|she|the|they|there|it
in train to|of <V>
come|comes|came of <V>
the fact to <V>
each|every time more|less
from|of time in time
in|at the hour of <G>
is|are from #|two|three|many years that
between other things
between two|three|# hours|days|weeks|months $
the most|more <R> possible
the more <J> possible
price is|was very? cheap|expensive
much|many more <C>
it|this makes that
it makes|made cold|hot|warm|sun|wind
xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx|xxi century|centuries
century xii|xiii|xiv|xv|xvi|xvii|xviii|xix|xx|xxi
thousand million|millions
in the year of #
pm|p.m|am in the evening|afternoon|morning|night
percents
more|less of #|two|three|four|five|six|ten|twenty|thirty <M>
more|less that #
at|with # years $
i|they|we have|had # years $
realize|realized|realised|realizes|realizing a|an|the|several|two|three|many|some <NM:study|ey|ting|ion|ions|ew|our|ip|ert|rch|ign|tests|ies>
do|did|does|doing a|an|some mistake|mistakes|decision|noise|effort|efforts|speech|trip|step|photo
not allowed|permitted more
from since
already since|for #|two|three|many
for already #|two|three|many|several
who is|was called|named as
asked|asks|told|tells|ordered|begged|advised|forced|forbade to him|her|them|me|us
asked|told|ordered|begged|advised|forced to the <NK>
answered|answers|replied|thanked|congratulated|helped|helps|met|visited|believed|obeyed|threatened|attacked|approached|resembles|contacted|phoned to him|her|us
answered|thanked|congratulated|helped|met|visited|entered|reached|attacked|approached|obeyed|threatened|contacted to the|his|her <NMK>
explained|explains|described|describes|confessed|mentioned|announced|complained|admitted him|her|them|me|us that|how|why|the|what|about
waiting|waits|wait|listening|listened|listens him|them|us|me
listen|listens|listened|waited|waiting the|his|her|my <NMK>
described|mentioned|emphasized about
despite|although|though of|that the|he|she|they
pay|paid|pays|paying the|his attention
in monday|tuesday|wednesday|thursday|friday|saturday|sunday $
entered|enters in the|a|his <NMK:ion|ice|ing|room|use|ry|ity|on|el|ch>
said|says to us|me Cap
” told|tells|informs the|Cap
told|explained|announced|confirmed|declared for|to the|our agency|newspaper|portal|publication|website|channel|radio $
without|despite|during|around|behind|beyond|above|near|among|against|towards|until of the|a|his|her|their|<NM>
angry|offended|surprised|disappointed|proud|mad on him|her|them|me|us|the|his|my|their|it
enough|sufficient to # <M>
increased|increases|increase|rises|rose|grew|grows|fell|falls|decreases|decreased|dropped|drops|declined|declines with|on #
# meters|metres|kilometers|kilometres|km|centimeters|miles|feet depth|height|length|width|distance|altitude
in two|three|four|five|six|seven|eight|nine|ten|several|# times
consists|consisted|consist from|by|on
belongs|belonged|belong of|under|from
view on the sea|river|city|lake|mountains|garden|square|street|Cap
said|told|announced|stated|spoke|declared|stressed|noted on the meeting|conference|briefing|rally|summit|session|forum
on the photo|photos|video|picture is|was|are|were|we|you|he|she|they|there
in the [ night to monday|tuesday|wednesday|thursday|friday|saturday|sunday ]
in|with|by|of age of #
since twenty|thirty|forty|fifty|sixty|eighty|hundred years|months|weeks|days
in spite the|that|his|a
is|was|are|were|be|been|as|, [ part from ] the|a|an|Cap
while|during the <G> $
`;
