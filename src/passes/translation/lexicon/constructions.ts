/**
 * Constructions that occur in no variety of English, as words and word classes; see `WORD_CLASSES`. From English
 * grammars for speakers of other languages.
 */
export const CONSTRUCTIONS = `
avoids|avoided|avoiding|enjoys|enjoyed|enjoying|postponed to {base} > … -ing ; not after be|been|was|were|is|are
denies|denied|denying to {base} > … -ing ; not after be|been|was|were|is|are
recommends to {base} ; not after {singular} > recommend … -ing
finished|stopped|quit|ceased doing to {base} > … -ing
explain|explained|explains|explaining me|us > explain to …
explain|explained|explains her|you that|how|why|what > explain to …
suggested|suggests|mentioned|confessed|announced|declared|explained me|us|him|them that|how|to|the|what|why > … to …
said|says|say|saying me|him|us|them > told … ; only before that|to|,
said|says|say|saying me|him|us|them he|she|it|they|the|about > told …
told|tells|telling that ; only after he|she|they|who|minister|police|spokesman|witness > said that
told|tells to journalists|reporters|media > told … ; not after been|be|was
told|ordered|advised|warned|informed|reminded to him|her|them|me|us|journalists|reporters|people|residents > … without “to” ; not after been|be|was|were
asked|asks|asking to him|her|them|me|us > asked …
want|wants|wanted|wanting that he|she|they|people|the > want … to
asks|asked for that the|he|she|they > ask … to
allow|allows|allowed|permits|permitted that the|a|he|she|they|people > allow … to
make|makes|made possible to {base} > make it possible to
makes|making that the|he|she|they|it|people > makes … ; not after is|realization|be|was
causes|caused|causing that the|he|she|they|it > cause … to ; not after superseding|have|has|the|is|be|be
let|lets|letting him|her|them|us|me|people to {base} > let … without “to”
makes|making him|her|them|us|me|people to {base} ; only before the|a|his|her|their|more > make … without “to”
may|might|will to {base} ; only after he|she|it|they|we|you|who|police
must|should|would|could|may|might can > … be able to
can could|must|should|may|might|will|would > can
will can|could|must|should|would|may|might ; only after he|she|it|they|we|you|i|who|this|that
will|would|can|could|should|must|may|might {third} ; only after he|she|it|they|we|you|who|which|people|also|not
will|would|can|should|must|may|might|cannot {strong} ; only after he|she|it|they|we|who|which|people|also|not > base form ; not before a|no|the|chose
not|no {third} ; only after he|she|it|they|we|you|who|which|that > do not …
not|no knows|wants|has|can|could|will|had|went|came|took|saw|said|did ; only after he|she|it|they|we|you|i|who
no want|know|have|understand|like|need|see ; only after i|he|she|they|we|you|it
has|had not {base} ; not before to|on|of|. ; only after he|she|it|who|which|police
has|had take|go|give|write|see|know|say|begin|receive|choose|speak|eat|decide|announce|confirm|add|create|declare|reach|begin|provide|include|publish|present|continue|carry|allow the|a|an|his|her|their|that|this|it|them ; only after he|she|it|who|which|police|minister|government > participle
is|are|was|were|be|been arrest|take|give|write|see|know|kill|choose|injure|create|include|locate|accuse|detain|confirm|announce|receive|publish|decide|describe by|in|on|at|from|the|a|an|that|after|during > participle ; only after he|she|they|we|who|which|police|man|woman|people|it
is|are|was|were consist|consists|belong|belongs|depend|depends|happen|happens|exist|exists|seem|seems|want|wants|know|knows ; only after he|she|it|they|we|who|which|this|people
is|are|was|were died|reacted|resulted|lasted|arose|vanished|participated ; only after he|she|it|they|who|which|that|people|man|woman|. > without “be”
is|are|was|were happened|occurred|existed|emerged|appeared in|on|at|yesterday|during|after > without “be”
without|by to {base} the|a|his|her|their|it|them|any|this > … -ing
insist|insists|insisted|succeeded|succeeds|participated to {base} > … in -ing
specialized|specialised to {base} > specialised in -ing
thinks|dreams|dreamed|insisted|insists to {base} the|a|his|her|their|it|that > … of -ing
capable to {base} > capable of -ing
accused to have > accused of having
prevented|prevents to {base} > prevent … from -ing
succeeded|succeeds|managed|manages in|at to {base} > managed to
arrives|arrived|arrive to {base} ; only after he|she|they|we|never|not > manages to
he|she|it|they|we who|which|that he|she|it|they ; only after {start} ; not before is
everything|something|anything|nothing what > … that
all what he|she|they|we|you|i|it|is|was|has|had|happened|can|could > all that ; not after at
man|woman|boy|girl|person|driver|doctor|minister|mayor|actor|actress|singer|player|policeman|victim|suspect|president|soldier which is|has|had|were|said|could|lives|lived > who
men|women|people|drivers|doctors|passengers|soldiers|players|students|citizens|residents|tourists|victims which are|were|have|had|could|live|lived > who
these|those month|week|year|day|city|country|town|village|house|accident|victim|person|company|team|match|game|disease|event|law|decision|problem|article|man|woman|child > this ; only before is|are|was|were|has|have|in|of|,|.
this {plural} > these ; only before are|were|have ; not after like|all
several|many|various|numerous|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|dozens|hundreds {singular} > plural ; not after a|the|an|-|one|no|$|in|or|to|of|{singular}|{n} ; only before .|in|who|which|that|were|was|are|is|had|at|on|from|ago|later
one of the|his|her|their|our|its|these|those {singular} > plural ; only before .|,|in|who|which|is|was|has|for|with|at|on|from ; not after no|not
one of the best|largest|biggest city|country|company|player|problem|event|place|film|book|team|project|university|hotel in|of|, > plural
one of most|best|largest|biggest|greatest > one of the
one of reason|problem|victim|man|woman|person|city|country > one of the
every {plural} > singular ; not before of|and|,|worth|later|ago ; not after or
each|every {plural} > singular ; only before .|is|has|in|was|must|should
much {plural} > many ; only before .|,|are|were|who|which|that|have|and|to ; not after how|that
many money|information|damage|evidence|progress|violence|traffic|water|housing|equipment > much ; not after how ; not before transfer|system|systems
few {mass} > little ; only before .|,|in|is|are|was|were|which|about
a|another|each|every advice|information|furniture|luggage|equipment|progress|homework|clothing|weather|housing|pollution > without “a” ; only before .|,|that|which|about|is|was|of|on|from|to|in|for
several|these|those|many|few|various|two|three {mass} > … without plural ; only before .|,|in|of|is|are|was|were|which|that|about|on
others {plural} > other
another|the|an another > another
a|an such > such a
the some|each of|people|day|one|countries > some
the most of the|these|us|people|countries > most ; not after make|making|made|get|getting|makes|do|whom
his|their|our the > without “the” ; not after of|gave|give|and|all|by|to
more big|small|old|young|high|low|fast|cheap|easy|long|strong|large|short|rich|poor|weak|near|late|happy|great|good|bad|hot|cold|warm|close than > -er
the more|most bigger|biggest|older|oldest|younger|youngest|higher|highest|larger|largest|better|best|worse|worst|stronger|strongest|smaller|smallest|richer|richest|poorer|poorest|cheaper|cheapest|easier|easiest|longer|longest|faster|fastest|lower|lowest > without “more”
more|too bigger|older|younger|higher|larger|stronger|smaller|richer|cheaper|easier|longer|faster|worse ; not before and|-|to ; not after no|not|ever|the|once|any|far|even > without “more”
bigger|older|younger|higher|larger|stronger|cheaper|faster as|from in|last > … than ; not before a|well
as|so more|better|bigger as > as …
likes|loves|enjoy|enjoys|enjoyed|appreciates very much the|this|that|my|his|her|to|a|our > … very much at the end
speaks|speak|plays|play|knows|know|sings well the|a|english|french|german > … well at the end
today morning|afternoon|evening|night > this morning
yesterday|today in the morning|evening|afternoon|night > this morning
at the morning|evening|afternoon > in the ; only before of|he|she|on|they|,
on the|this morning|evening|afternoon > in the ; only before .|,|he|she|they
in last|next week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday > without “in” ; only before .|,|he|she|they|the|it|and
since {n} years|months|weeks|days|hours|minutes ; not before ago|earlier|before|of|old > for
for {n} years ago > … ago
before {n} years|months|weeks|days > … ago ; not after just|only|long|even|than|day|days|years|year|months|week|weeks|month ; only before .|,|he|she|the|they|in|when|and|at
before two|three|four|five|six|seven|eight|nine|ten|several|many|some years|months|weeks|days > … ago ; not after just|only|long|even|than|day|days|years|year|months|week|weeks|month|night ; only before .|,|he|she|the|they|in|when|and|at
ago two|three|four|five|six|seven|ten|several|many|{n} years|months|weeks|days > … ago
it makes|is|does|has {n}|two|three|four|five|six|seven|ten|twenty|several years|months|days|weeks that > for …
since when he|she|it|they|we|i > since
lives|live|works|work|resides|reside|serves|belongs|exists here|there|in|as since|from|already {n} > has … since
exists|lives|works since {n} > has … since
is|are since {n} ; only after he|she|who|which|company > has been … since
is|are since years|months|weeks|decades|many|several|long > has been … for
he|she is {job} > a … ; only before .|,|and|in|at|of|from|by|who|since|with
he|she was {job} > a … ; only before .|,|and|in|at|of|from|by|who|since|with
work|works|worked|working as {job} > as a … ; only before .|,|and|in|at|of|from|for|by|who|since|with
i am|was {job} > a … ; only before .|,|and|in|at|of|from|by|with
of he|they ; not before who|whom|that|-|are > of him
people is|was|has|says|knows|wants|lives|comes ; only after many|some|most|two|three|several|few ; not after how > people are
they|we has|is|goes|says|knows|wants|takes|gives > plural ; only after {start}
there is|was many|several|numerous|various|few {plural} > there are
there is|was two|three|four|five|six|seven|eight|nine|ten|hundreds|thousands|dozens people|men|women|children|cases|victims|ways|reasons|problems|cars|houses|countries|teams|options|possibilities > there are
there are|were one|an|another {singular} > there is ; only before .|,|in|who|which|that ; not after if
there is|are|was|were exist|exists|existed|have|has|had > there is
it is|was to note|mention|say|know|see|remember that > it should be …
is need|needs|necessary|need to to {base} ; only after .|,|it|that|and|there
so that to|for|order to|{base} > so as to
because of that|he|she|they|it that|he|she|was|is|had > because
despite he|she|they|we > although
despite that he|she|they|it|we|the ; not after . > although
in despite|spite that|the|he > despite
the opinion|hope|view|information|statement|impression|assumption|belief , that the|he|she|it|they|there|this > without the comma
told|tells|explained|explains|shows|asked|decides , how|what|why|whether he|she|it|they|the|we > without the comma ; not after as
better|higher|rather|earlier|larger|worse|lower|bigger , than > without the comma
same , as > without the comma
such , as > without the comma
explained|stressed|emphasized|emphasised|stated|noted|declared|told|confirmed|announced|recalled|underlined|specified|commented|informed|pointed he|she|they > he … ; only before .|,|the|in|at|on|during|to|with
was|is born|dead|married|died the {n} > on …
born the {n} > born on
is|are belonging|consisting|possessing|consisted|belonged > … without “be” ; not after that
million|billion|thousand|hundred of {plural} > … without “of” ; only after 0|two|three|four|five|six|seven|eight|nine|ten|half|a
millions|thousands|hundreds|dozens {plural} > … of ; only before .|,|in|of|who|which|that|were|are|have|had|at|on|from
several|few millions|thousands|hundreds {plural} > …
he|she|it|they|we could|should|must|will|can|would the|his|her|their|my|your|our > … without a verb ; not after as|than|like
you could|should|must|will|can|would the|his|her|their > … without a verb ; not after as|than|like
has|have|had|wants|want|wanted|needs to with|from|into > a verb after “to” ; not before the|that|which|question|end|case|order|fact
wanted|began to with|from|into > a verb after “to”
who {ing} in|at|on|since|for|with|the|a|as|near|to > who is …
himself|herself|themselves the driver|mayor|man|woman|minister|president|coach|player|director|author|singer|owner|actor|actress|suspect|lawyer|prosecutor > the … -ed himself
once|twice|every in the two|three|four|five|six weeks|months|years|days > every …
once|twice in the week|month|year|day > once a … ; only before .|,|he|she|they|and
but and > but
no hint|hints on > no hint of
so the spokesman|spokeswoman|speaker|mayor|minister|prosecutor|author ,|.|further|: > … said ; only after ,
yesterday|today|meanwhile|recently|afterwards|currently has|have|will|can|could|must|had he|she|they|we > he has ; only after {start}
yesterday|today|now|then said|says|told|announced|explained|went|came he|she|they > he said ; only after {start}
quoted|cited|reported|launched by|from monday|tuesday|wednesday|thursday|friday|saturday|sunday > on …
per thousand of alcohol > … per mille of alcohol
is|are|was|were been > have been
to is|are|was|were|been|has > base form ; only after want|wants|wanted|able|had|has|began|decided
husband|wife|man|woman|minister|president|police|government|company|court|mayor|people|team|doctor|mother|father|parents|children|family|couple|expert|experts could|would|should|must|will|can your|my|his|her|their|our|the > … without a verb ; not after no|nor|so|which|what
has|have the police|court|government|criminal|mayor|minister|president|ministry|prosecutor|company|city|council|fire {word} {past} > the police have … ; only before .|,
let|lets|makes|made him|her|them|us {third} > base form
must|should|could|would|can|will not {third} > base form
`;
