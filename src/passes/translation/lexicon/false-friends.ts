/**
 * English words used in the sense of a look-alike of another language, recognised by the words around them.
 * From general knowledge.
 */
export const FALSE_FRIENDS = `
very|more|most|quite|so|extremely|particularly sensible subject|topic|issue|area|matter|data > sensitive # French sensible
very sensible to > very sensitive to # French sensible à
is|are|was|were actually estimated|being|estimated|deployed|led|held > currently # French actuellement
crop|flood|water|storm|material|fire|property|weather|hail|earthquake|cyclone|environmental damages > damage # French dégâts, Spanish daños
can|could|may|will|would|might|to|that cause damages . > cause damage # French dégâts
cause|causes|caused|causing|suffer|suffered damages > damage # French dégâts
the|these damages caused by > the damage # French dégâts
the damages they|it|that > the damage # French dégâts
death|deaths|injuries and damages > damage # French dégâts
assess|assessing|evaluate|evaluating damages caused > damage # French dégâts
formation ground|session|sessions|team|camp|technique|techniques|day|days|courses|institute|school > training # French formation
education|teaching|research and formation > training # French formation
formal|vocational|medical|teacher|driver|police formation > training # French formation
system of formation > training # French formation
with formation also|and > training
has|have|had impeached the|a|his|her|their|resistance|invasive|many|people > prevented # French empêcher
impeach him|her|them|us|people from > prevent # French empêcher
impeached from > prevented from # French empêcher
hundreds|thousands of assistance > spectators # French assistance
assistance of|was numerous|applauded > audience # French assistance
review nature|science > journal # French revue
new scientist review > magazine # French revue
told|tells the review > magazine # French revue
the politics including|who|said|say|are corrupt|themselves > politicians # French politiques, German Politiker
some|many|several|french|german|european|local|most politics who|say|said|are|have|want > politicians # French politiques, German Politiker
a politic > a politician # French politique
the politic of > the policy of # French politique
the politic said|has|is|was > the politician # French politique
politics of immigration|energy control > policy
aims|aim|able|possible|managed|wants|want|hope|hopes|order to realize|realise results|whole|it|this|these|that|economies|savings|profits|works > achieve # French réaliser
boos|applause|whistles|ovation from|of the public > audience # French public
a|the live public in > audience # French public
in front of a|the large|numerous public > audience # French public
the eventual candidate|candidates|arrival|victims|presence > possible # French éventuel
eventual problems|risks|survivors|damage > possible # French éventuel
delay of payment|delivery|three|two|four|five|six > deadline # French délai
in a delay of > within # French délai
in the delays > on time # French dans les délais
important delay > long delay # French important
an important fire|number|increase|decrease|drop|rise|sum|amount|quantity|damage|delay of|in|broke > large # French important
important damages|losses|injuries > serious # French important
grave accident|disease|illness > serious # French grave
gravely ill with > seriously ill with # French grave
bring assistance at > help
library of books > bookshop # French librairie
deception of|for the fans|supporters > disappointment # French déception
big|great|huge|immense deception > disappointment # French déception
deceived by the result|score|performance > disappointed # French déçu
affluence record|of spectators|public > attendance # French affluence
record of affluence > record attendance # French record d'affluence
affluence of people|visitors > crowds # French affluence
an animator|animators of television|tv|radio > presenter # French animateur
television|tv|radio animator|animators > presenter # French animateur
cameraman and realizer > director
patron of the company|club|employers|group|police > head # French patron
the patronate|patronat > the employers # French patronat
syndicate|syndicates of workers|teachers|police|nurses|journalists|drivers > union # French syndicat
workers|teachers|police|nurses|journalists|drivers syndicate|syndicates > union # French syndicat
the syndicates have|called|are|say|want|announced|of > the unions # French syndicats
syndicalist|syndicalists said|of > trade unionist # French syndicaliste
sanitary crisis|pass|situation|emergency|measures|authorities|context > health # French sanitaire
sanitary state of emergency > state of health emergency # French état d'urgence sanitaire
gestures barrier > protective measures # French gestes barrières
barrier gestures > protective measures # French gestes barrières
confinement and deconfinement > lockdown and reopening # French déconfinement
deconfinement > easing of the lockdown # French déconfinement
reconfinement > new lockdown # French reconfinement
the confinement measures|period|was|is > lockdown # French confinement
the second|third|first confinement > lockdown # French confinement
curfew cover > curfew
fire cover > curfew # French couvre-feu
manifest against > demonstrate against # French manifester
manifested against|in the streets > demonstrated # French manifester
manifestation|manifestations against > demonstration # French manifestation
manifestation|manifestations of farmers|workers|students|teachers > demonstration # French manifestation
participants|participate|took part in the manifestation|manifestations > demonstration # French manifestation
sympathetic man|woman|guy|people and > likeable # French sympathique
the inhabitants of the inhabited > residents
circulation of cars|trains|vehicles > traffic # French circulation
road|rail|train circulation > traffic # French circulation
circulation of the trains > train traffic # French circulation
accident of circulation > traffic accident # French accident de la circulation
accident of the road|circulation|route > road accident # French accident de la route
accident of car|work|train|plane|bus|labor|labour > car accident # French accident de voiture
labor accident > accident at work # Spanish accidente laboral
labour accident > accident at work # Spanish accidente laboral
car park of vehicles > fleet of vehicles # French parc automobile
automobile|auto park > car fleet # French parc automobile
gymnasium teacher of latin > grammar school teacher # German Gymnasium
abitur|matura exam|examinations > school-leaving exam # German Abitur
handy contract|number|provider > mobile phone # German Handy
by handy > by mobile phone # German Handy
his|her handy > his mobile phone # German Handy
eventually also > possibly also # German eventuell
become a letter|present|gift from > receive # German bekommen
chef of the|a department|company|police|government|party|club > head # German Chef
chef trainer > head coach # German Cheftrainer
chief trainer > head coach # German Cheftrainer
the trainer of bayern|dortmund|real|barcelona|juventus|psg > coach # German Trainer
fabric worker|workers > factory worker # German Fabrik
meaning of the experts|minister > opinion # German Meinung
to my meaning > in my opinion # German meiner Meinung nach
in my meaning > in my opinion # German meiner Meinung nach
concurrence with|between the companies|firms|brands > competition # French concurrence
unfair concurrence > unfair competition # French concurrence déloyale
the concurrence is > the competition is # French concurrence
under concurrence > under competition
constipated nose > blocked nose # Spanish constipado
embarrassed of months|weeks > pregnant # Spanish embarazada
she|was embarrassed of three|four|five|six|seven|eight|nine months > pregnant # Spanish embarazada
exit of the film > release of the film # French sortie
success editorial > bestseller
assist to class|school|the > attend # Spanish asistir
realized|realised in collaboration with > carried out # French réalisé
subventions > subsidies # French subventions
subventioned > subsidised # French subventionné
subvention of > subsidy of # French subvention
stage of formation|three months > internship # French stage
a stage in a company > an internship # French stage
stagiaire|stagiaires > intern # French stagiaire
licenced|licensed employees|workers were > dismissed # French licencié
licensing|licenciement of workers|employees > dismissal # French licenciement
collective dismissal plan of > mass layoff at
plan of social > redundancy plan # French plan social
social plan for the dismissed > redundancy plan # French plan social
cadres of the company > managers # French cadres
salaried|salaries of the factory|company went > employees # French salariés
the salaried of > the employees of # French salariés
parc of attractions > amusement park # French parc d'attractions
park of attractions > amusement park # Spanish parque de atracciones
attractions park > amusement park # French parc d'attractions
first plan role > leading role # French premier plan
role of first plan > leading role # French rôle de premier plan
of first plan > leading # French de premier plan
of first order > of the first order
of high|great envergure > large-scale # French d'envergure
big|great|large envergure > large-scale # French de grande envergure
vast operation of police > large police operation # French vaste opération
police officer of the judiciary > detective # French police judiciaire
judicial police|officer investigation > criminal investigation department # French police judiciaire
instruction judge > investigating judge # French juge d'instruction
judge of instruction > investigating judge # French juge d'instruction
judge instructor|instruction > investigating judge # Spanish juez de instrucción
parquet of paris|marseille|lyon > public prosecutor's office # French parquet
the parquet opened|has|said|announced|requested|of > the public prosecutor's office # French parquet
the floor of paris prosecutor > public prosecutor's office # French parquet
plaint|plaints against x > complaint # French plainte contre X
complaint against x > complaint against a person unknown # French plainte contre X
carried|carry|bore plaint|complaint > filed a complaint # French porter plainte
deposed|deposited a complaint > filed a complaint # French déposer plainte
deposited plainte|complaint > filed a complaint # French déposer plainte
deposit a complaint > file a complaint # French déposer plainte
put|puts an end at > put an end to # French mettre fin à
`;
