/** Verbs, adjectives and nouns with the preposition of another language. From general knowledge. */
export const PREPOSITIONS = `
since more than > for more than ; not before ago|before|earlier|past|of|and # French depuis plus de
since two|three|four|five|six|seven|eight|nine|ten|several|many years|months|weeks|days|decades|hours > for ; not before ago|before|earlier|past|of|and # French depuis
discussed about > discussed ; not before 0 # French discuter de
in the same time > at the same time ; not before period|frame|zone|slot|span|as|that|it|window|range|- # French en même temps
by cause of > because of # French à cause de
since years|months|weeks|decades|centuries > for years ; not before ago|before|earlier|past|of|and # German seit, French depuis
since always > always ; not before ago|before|earlier|past|of|and # French depuis toujours
from always > always # Italian da sempre
different of > different from ; not before late|course # French différent de
differs of > differs from
listened at > listened to
thanks at > thanks to # Romance grâce à, gracias a
depends of > depends on # French dépend de
depend of > depend on # French dépendre de
depended of > depended on
depending of > depending on
depends from > depends on # Italian dipende da
responsible of > responsible for # French responsable de
responsibles of > responsible for
participate|participates|participated to the > take part in the # French participer à
divorced with > divorced from
accused for having > accused of having
suspected for > suspected of
charged of > charged with # Italian accusato di
afraid from > afraid of
capable to > capable of # Spanish capaz de
according with > according to
in the occasion of > on the occasion of # Italian in occasione di
in base of > on the basis of # Italian in base a
in base to > on the basis of # Italian in base a
in function of > depending on # French en fonction de
in the measure that > insofar as # French dans la mesure où
in the measure where > insofar as # French dans la mesure où
at the difference of > unlike # French à la différence de
to difference of > unlike # Spanish a diferencia de
at the contrary > on the contrary # French au contraire
in what concerns > as regards # French en ce qui concerne
for what concerns > as regards # Italian per quanto riguarda
for what regards > as regards # Italian per quanto riguarda
in that concerns > as regards
consists on > consists of # Spanish consiste en
consist on > consist of # Spanish consistir en
satisfied of > satisfied with # French satisfait de
satisfied from > satisfied with
convinced from > convinced of
suffers of > suffers from # French souffre de
suffer of > suffer from # French souffrir de
suffered of > suffered from
same than > same as # French le même que
similar than > similar to
superior than > superior to
inferior than > inferior to
as same as > the same as
near of the > near the # French près de
near from the > near the
close of the border|city|town|village > close to the # French proche de
in the near of > near # German in der Nähe von
interested on > interested in
interested for > interested in
passionate of > passionate about # French passionné de
passionated by > passionate about # French passionné par
specialized on > specialised in
specialised on > specialised in
famous by > famous for
characterized|characterised for > characterised by # Spanish caracterizado por
answered to the question|questions > answered the question # French répondre à
answered to a question > answered a question # French répondre à
discussed about the > discussed the # French discuter de
discuss about the > discuss the
discussing about > discussing
discussed on the issue|question|topic > discussed
resist|resisted|resists to the > resist the # French résister à
approached to the > approached the # Spanish acercarse a
assist|assisted|assists to the > attend the # French assister à, Spanish asistir a
arrived to the > arrived at the # French arrivé à
arrive|arrives to the > arrive at the # French arriver à
entered to the > entered the # Russian вошёл в
married to with > married to
on tv channel > on the TV channel
in the weekend > at the weekend # German am Wochenende
in the last time > lately ; not before period|frame|zone|slot|span|as|that|it|window|range|- # German in letzter Zeit
prevent to > prevent # French empêcher de
prevented to > prevented from
prevents to > prevents from
avoid|avoids|avoided to have|do|be|make|take|use|go|pay|say > avoid # French éviter de
succeeded|succeed|succeeds to > succeeded in # French réussir à
insisted|insists to have|be|do|go|make > insisted on
refused of > refused to
tried of > tried to
started of > started to
decided of > decided to # French décidé de
decide of > decide to
allowed of > allowed to
obliged of > obliged to # French obligé de
forbidden of > forbidden to
proposed of > proposed to
it is question of > it is about # French il est question de
look|looks|looking|looked forward to hear|see|meet|receive|work|continue|welcome > look forward to
on the other part > on the other hand # French d'autre part, Spanish por otra parte
by other part > on the other hand # Spanish por otra parte
from other part > on the other hand
by my part > for my part # Spanish por mi parte
from part of > by # Spanish de parte de
from the part of > on the part of # French de la part de
on behalf from > on behalf of
in charge from > in charge of
in name of > on behalf of # Spanish en nombre de
with respect at > with respect to
with the aim to > with the aim of # French dans le but de
with the object to > in order to
in view to > with a view to # French en vue de
in sight of the elections > ahead of the elections # French en vue de
at the occasion of > on the occasion of # French à l'occasion de
at the demand of > at the request of # French à la demande de
on demand of > at the request of # French à la demande de
under the form of > in the form of # French sous la forme de
under form of > in the form of # French sous forme de
to title of > as # Spanish a título de
at base of > made from # French à base de
in direction of the > towards the # French en direction de
in direction to > towards # German in Richtung
at destination of > bound for # French à destination de
in provenance from|of > from # French en provenance de
in margin of > on the sidelines of # French en marge de
at the margin of > on the sidelines of # French en marge de
in margins of > on the sidelines of
on the margin of the summit|conference|meeting|forum > on the sidelines of the # French en marge de
in presence of the > in the presence of the # French en présence de
in favor to > in favor of
in favour to > in favour of
in relation of > in relation to
in comparison of > in comparison with
in front to > in front of # Italian di fronte a
face to the crisis|virus|epidemic|pandemic > in the face of # French face à
at side of > beside # French à côté de
to side of > beside
until to the > as far as the # French jusqu'à
up until to > up to
along of the > along the # French le long de
inside of of > inside
among of > among # Spanish entre
between of > between
before of > before ; not before late|course # Spanish antes de
after of > after ; not before late|course # Spanish después de
part from > part of ; only after as|is|are|be|been|key|was|were
interested by > interested in ; only after is|are|was|were|be|more|either|also
listen at > listen to ; not before least|home|night|work|a|full|high|low|any|all|the|school|once
the monday|tuesday|wednesday|thursday|friday|saturday|sunday > on … ; only before .|,|in|at|by|did|while|as|rejected|accused|said|announced|told|called|warned ; not after on|of|for|by|from|until|till|to|since|before|after|and|or|with|the|is|was|in|at|,|it|than|about|that|all|every|except|between|through|over|during|call|called|named|like # French le lundi
part from the|its|a|this|that|how > part of ; not after in|to|can|will|must|would|could|should|they|we|he|she|i|you|not|never|and|.|,|may|might|or|who|cannot
`;
