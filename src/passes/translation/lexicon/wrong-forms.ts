/** Word forms that do not exist in English. From general knowledge. */
export const WRONG_FORMS = `
more bigger > bigger
more easier > easier
more cheaper > cheaper
more faster > faster
more higher > higher
more stronger > stronger
more larger > larger
more older > older
more younger > younger
more smaller > smaller
most biggest > biggest
most best > best
most highest > highest
most largest > largest
most oldest > oldest
most strongest > strongest
teached > taught
thinked > thought
goed > went
buyed > bought
bringed > brought
speaked > spoke
choosed > chose
feeled > felt
standed > stood
writed > wrote
maked > made
taked > took
becomed > became
beginned > began
eated > ate
falled > fell
losed > lost
shooted > shot
sitted > sat
sleeped > slept
spended > spent
stealed > stole
striked > struck
swimmed > swam
understanded > understood
weared > wore
winned > won
hitted > hit
cutted > cut
setted > set
splitted > split
shutted > shut
bursted > burst
1th > 1st
2th > 2nd
3th > 3rd
11st > 11th
12nd > 12th
13rd > 13th
21th > 21st
22th > 22nd
23th > 23rd
31th > 31st
32th > 32nd
33th > 33rd
41th > 41st
42th > 42nd
43th > 43rd
51th > 51st
52th > 52nd
53th > 53rd
61th > 61st
62th > 62nd
63th > 63rd
71th > 71st
72th > 72nd
73th > 73rd
81th > 81st
82th > 82nd
83th > 83rd
91th > 91st
92th > 92nd
93th > 93rd
101th > 101st
102th > 102nd
103th > 103rd
xv|xvi|xvii|xviii|xix|xx|xxi|xiv|xiii|xii century > century in Arabic numerals # Romance and Slavic languages count centuries in Roman numerals
xv|xvi|xvii|xviii|xix|xx|xxi|xiv|xiii|xii centuries > centuries in Arabic numerals # Romance and Slavic languages count centuries in Roman numerals
should to be|have|do|go|make|take|use|pay|say > should
don't has > doesn't have
doesn't has > doesn't have
didn't had > didn't have
didn't was > wasn't
did not had > did not have
did not was > was not
did not went > did not go
did not came > did not come
did not took > did not take
did not said > did not say
did not gave > did not give
did not made > did not make
did not knew > did not know
did not saw > did not see
does not has > does not have
has went > has gone
has came > has come
has became > has become
has began > has begun
has gave > has given
have went > have gone
have came > have come
have became > have become
have began > have begun
have gave > have given
had wrote > had written
had went > had gone
had took > had taken
had gave > had given
had began > had begun
was went > went
will be can > will be able to
would can > could
to can > to be able to
may can > may
she are > she is
we was > we were
these is|was > these are
this are > these are
these person|man|woman|country|year|day|week > this
this people|men|women|years|days|weeks|countries|children > these
those person|man|woman|country > that
much people|countries|men|women|children|years|cases > many ; not after how|that ; not after how|that
many money|information|water|work of > much
a lots of > lots of
one of the most important thing|country|city|person > things
every countries|men|women|years|days|weeks|months|people > every
each countries|men|women|years|days|weeks|months > each
another countries|men|women|years > other
an years|unit|european|university|useful|union|user|uniform|unique > a
`;
