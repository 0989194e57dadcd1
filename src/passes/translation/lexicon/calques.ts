/** Words and expressions of other languages in English words. From general knowledge. */
export const CALQUES = `
the|this|his|her|their|every|other|a pays > country ; not before for|off|de|-|to|per|is|the|a|less|more|when|if|and # French pays
the|a|this|new|latest|recent rapport published|due|says|said|confirms|found|reveals|shows|concludes|has|also|warns > report # French rapport
researchers|authors|experts|scientists rapport > report # French rapport
slangs > slang
datas > data # a plural of its own
medias > media # a plural of its own
criterias > criteria # a plural of its own
phenomenas > phenomena # a plural of its own
bacterias > bacteria # a plural of its own
childrens of > children of
womans > women
aircrafts > aircraft # plural and singular are one
spacecrafts > spacecraft # plural and singular are one
sheeps > sheep
offsprings > offspring
cattles > cattle
per mille|promille > a blood alcohol level of … per cent ; only after 0 # German and Dutch Promille
hear|heard|hears|hearing speak of|about > hear of # French entendre parler de
milliard|milliards > billion # French milliard, German Milliarde
new crown pneumonia > COVID-19 # Chinese 新冠肺炎
new crown virus > coronavirus # Chinese 新冠病毒
new crown epidemic > COVID-19 epidemic # Chinese 新冠疫情
new crown vaccine|vaccines > COVID-19 vaccine # Chinese 新冠疫苗
new crown patients|cases|infections|infection > COVID-19 # Chinese 新冠
the new crown > COVID-19 ; only before epidemic|outbreak|patients|cases|situation|.|,|has|is|was|in|and # Chinese 新冠
new coronary pneumonia|virus|epidemic > COVID-19 # Chinese 新冠
new corona pneumonia > COVID-19 # Chinese 新冠肺炎
realizer|realizers|realisator|realisators > director # French réalisateur
demissioned > resigned # French démissionner
demissioning > resigning
gave his|her|their demission > resigned # French donner sa démission
presented his|her|their demission > resigned # French présenter sa démission
demission > resignation # French démission
manifestants > demonstrators # French manifestants
manifestors > demonstrators # French manifestants
conference of press > press conference # French conférence de presse
conference press > press conference
state of urgency > state of emergency # French état d'urgence
service of urgency|urgencies|emergencies > emergency department # French service des urgences
urgencies of the hospital > emergency department # French urgences
precised that|the|his|her|its > specified # French préciser
he|she|it precises > specifies # French préciser
professional formation > vocational training # French formation professionnelle
continuous formation > further training # French formation continue
formation course|courses|center|centre|centers|centres > training # French formation
in formation at the > in training at the # French en formation
sensible subject|subjects|topic|topics|data|documents|zone|zones|file|files|dossier|theme|themes > sensitive # French sensible
sensible to the > sensitive to the # French sensible à
sensible information > sensitive information # Spanish información sensible
realized|realised a study|survey|film|documentary|interview|investigation|operation|test|analysis|report > carried out # French réaliser
realize|realise a study|survey|film|documentary|interview|investigation|operation|test|analysis|report > carry out # French réaliser
realized|realised by the director|filmmaker > directed by # French réalisé par
published in the review > published in the journal # French revue
in the scientific review > in the scientific journal # French revue
the scientific review nature|science|lancet > the scientific journal # French revue
the french|american|british|medical|prestigious review nature|science|lancet > the journal # French revue
made an experience|experiences > carried out an experiment # French expérience
experiences on mice|animals|rats|monkeys > experiments on # French expériences
chef of state|government > head of # German Chef, French chef
chef of the government|state|company|police|party|army|delegation > head of the # German Chef, French chef
chief of state > head of state # French chef de l'État
chief of government > head of government # French chef du gouvernement
chief of the state > head of state # French chef de l'État
chief of the government > head of the government # French chef du gouvernement
minister president > state premier # German Ministerpräsident
ministers president > state premiers # German Ministerpräsidenten
concurrents > competitors # French concurrents
the actual champion|mayor|coach|minister|chancellor > the current # French actuel
the actual president of|minister of > the current # French actuel
an important quantity|sum|amount|number of > a large # French important
important quantities|sums|amounts of > large # French important
i am|i'm agree > I agree # Spanish estoy de acuerdo
am|is|are|was|were agree|agreed with that > agree with that # French être d'accord
we are agree > we agree # French être d'accord
they are agree > they agree
everything what > everything that
the major part of the time > most of the time # French la majeure partie du temps
the both countries|sides|parties|teams|men|women|leaders|presidents|ministers > both # French les deux
all the world knows > everyone knows # French tout le monde
all the two years|months|weeks > every two # French tous les deux ans
how it is called > what it is called # German wie es heißt
how is called > what is it called # Spanish cómo se llama
it exists a|an|many|several|no|some > there is # French il existe
it misses|lacks only > only is missing # French il manque
it arrives that > it happens that # French il arrive que
this is to say > that is to say # French c'est-à-dire
as well the|as much the as > both the
in revanche > on the other hand # French en revanche
per contra , > on the other hand,
of a side|part , > on the one hand # French d'un côté
of the other side , > on the other hand # French de l'autre côté
by the contrary > on the contrary # Spanish por el contrario
on the contrary of > unlike # French au contraire de
contrary of > contrary to
at the same title as|that > in the same way as # French au même titre que
at this subject > on this subject # French à ce sujet
to that effect that > to the effect that
at short term > in the short term # French à court terme
at long term > in the long term # French à long terme
at medium term > in the medium term # French à moyen terme
at world level > worldwide # French au niveau mondial
at worldwide level > worldwide # Spanish a nivel mundial
at level national|international|local|regional|european > at national level # Spanish a nivel nacional
to national|international|global|world level > at national level # Spanish a nivel nacional
in last instance > ultimately # Spanish en última instancia
in definitive , > in short # Spanish en definitiva
in consequence , > consequently # French en conséquence
by consequent > consequently # French par conséquent
by consequence > consequently # French par conséquence
for consequent > consequently
in plus , > in addition # French en plus
of more , > moreover # French de plus
for moment , > for the moment
to the hour of > when it comes to # Spanish a la hora de
at the hour where|when > at a time when # French à l'heure où
at the actual hour > at present # French à l'heure actuelle
at present hour > at present
to be in measure to > be able to # French être en mesure de
is|are|was|were in measure to > able to # French en mesure de
is|are|was|were in train to|of > in the process of # French en train de
is|are|was|were at the point to|of > about to # French sur le point de
is|are|was|were on the point to > about to # French sur le point de
has|have|had the intention to > intends to # French avoir l'intention de
has|have|had as objective|goal|aim to > aims to # French avoir pour objectif de
has|have|had for objective|goal|aim to > aims to # French avoir pour objectif de
has|have|had fear of|to > is afraid of # French avoir peur de
has|have|had reason to be right > is right
has|have|had place in|on|at > takes place # French avoir lieu
had|has taken place to > took place
took conscience of > became aware of # French prendre conscience de
take conscience of > become aware of # French prendre conscience de
took consciousness of > became aware of
took knowledge of > took note of # French prendre connaissance de
took act of > took note of # French prendre acte de
took the defense|defence of > stood up for # French prendre la défense de
took the initiative of > took the initiative to # French prendre l'initiative de
took the fuite|flight > fled # French prendre la fuite
took in charge > took care of # French prendre en charge
taken in charge by > treated by # French pris en charge par
take in charge > take care of # French prendre en charge
put in evidence > highlighted # French mettre en évidence
puts in evidence > highlights # French mettre en évidence
put in question > called into question # French mettre en question
puts in question > calls into question # French remettre en question
put in cause > implicated # French mettre en cause
put in examination > placed under formal investigation # French mis en examen
put into examination > placed under formal investigation # French mis en examen
put at disposition > made available # French mettre à disposition
put to disposition > made available # French mettre à disposition
put at disposal > made available # French mettre à disposition
put in guard > warned # French mettre en garde
put on guard against > warned against # French mettre en garde
put in vigor|vigour > brought into force # French mettre en vigueur
entered in vigor|vigour > came into force # French entrer en vigueur
entered into vigor|vigour > came into force # French entrer en vigueur
enters in force > comes into force # Italian entra in vigore
enter in force > come into force
entered in force > came into force
make part of > be part of # French faire partie de
makes part of > is part of # French fait partie de
made part of > was part of # French faisait partie de
making part of > being part of # French faisant partie de
do part of > be part of # French faire partie de
does part of > is part of # French fait partie de
make the object of > be the subject of # French faire l'objet de
makes the object of > is the subject of # French fait l'objet de
made the object of > was the subject of # French a fait l'objet de
makes face to > faces # French faire face à
make face to > face # French faire face à
made face to > faced # French faire face à
make appeal to > call on # French faire appel à
made appeal to > called on # French faire appel à
makes appeal to > calls on # French faire appel à
made proof of > showed # French faire preuve de
makes proof of > shows # French faire preuve de
make proof of > show # French faire preuve de
made reference at > referred to # French faire référence à
make reference at > refer to
made a question|questions to > asked # Spanish hacer una pregunta
make a question|questions to > ask
made a photo|photos of|with > took a photo # German ein Foto machen
make a photo|photos of|with > take a photo # German ein Foto machen
make a walk > take a walk # French faire une promenade
made a walk > took a walk
did a mistake|error > made a mistake # French faire une erreur
do a mistake|error > make a mistake
do mistakes|errors > make mistakes
gave a conference of press > gave a press conference
gave an exam|examination to pass > took an exam
passed his|her|the baccalaureate > took the baccalaureate # French passer le bac
the years twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety > the twenties # French les années vingt
a year and a half old girl|boy > an 18-month-old
has|have|had lost the life > died # French perdre la vie
lost the life > died # French perdre la vie
found the death > died # French trouver la mort
finds the death > dies # French trouver la mort
gave himself|herself death > killed himself # French se donner la mort
gave death to > killed # French donner la mort à
coup of state > coup d'état # French coup d'État
blow of state > coup d'état # Spanish golpe de Estado
stroke of state > coup d'état # French coup d'État
hit of state > coup d'état # Spanish golpe de Estado
state coup attempt > coup attempt # German Staatsstreich
white weapon|weapons > bladed weapon # French arme blanche, Spanish arma blanca
white arm|arms attack > knife attack # French attaque à l'arme blanche
weapon|arm white > bladed weapon # French arme blanche
golden ball > Ballon d'Or # French Ballon d'Or
ball of gold > Ballon d'Or # French Ballon d'Or
cup of the world > World Cup # French Coupe du monde
world cup of football > football World Cup # French Coupe du monde de football
championship of the world > world championship # French championnat du monde
championships of the world > world championships # French championnats du monde
champion of the league > Champions League
league of champions > Champions League # French Ligue des champions
league of the champions > Champions League # French Ligue des champions
league of nations of uefa > UEFA Nations League # French Ligue des nations
olympic games of winter|summer > Winter Olympics # French Jeux olympiques d'hiver
games olympic > Olympic Games # French Jeux olympiques
tour of france > Tour de France # French Tour de France
turn of france > Tour de France # Spanish Vuelta, Italian Giro
vuelta to spain > Vuelta a España # Spanish Vuelta a España
giro of italy > Giro d'Italia # Italian Giro d'Italia
human rights man > human rights
rights of the man > human rights # French droits de l'homme
rights of man activists|organizations|organisations|defenders > human rights # French droits de l'homme
man rights > human rights # French droits de l'homme
social nets > social networks # Spanish redes sociales
web user|users of the net > internet users
internauts > internet users # French internautes, Spanish internautas
internaut > internet user # French internaute
telephone laptop|portable > mobile phone # French téléphone portable
portable phone|telephone|phones|telephones > mobile phone # French téléphone portable
intelligent phone|phones > smartphone # Chinese 智能手机, Portuguese telefone inteligente
network people|citizens > internet users # Chinese 网民
net friends > internet users # Chinese 网友
internet celebrity economy > influencer economy # Chinese 网红经济
internet red > influencer # Chinese 网红
net red > influencer # Chinese 网红
bag of plastic > plastic bag # French sac en plastique
train of high speed > high-speed train # French train à grande vitesse
train at|of great|big|grand speed > high-speed train # French train à grande vitesse
great surface|surfaces > supermarket # French grande surface
big surface|surfaces > supermarket # French grande surface
purchase power > purchasing power # French pouvoir d'achat
power of purchase > purchasing power # French pouvoir d'achat
buying power of households > purchasing power # French pouvoir d'achat
cost of the life > cost of living # French coût de la vie
standard of life > standard of living
level of life > standard of living # French niveau de vie
esperance of life > life expectancy # French espérance de vie
life esperance|hope > life expectancy # French espérance de vie
hope of life > life expectancy # French espérance de vie, Spanish esperanza de vida
gross interior|internal product > gross domestic product # French produit intérieur brut
interior gross product > gross domestic product # Spanish producto interior bruto
internal gross product > gross domestic product # Italian prodotto interno lordo
product interior gross > gross domestic product # French produit intérieur brut
rate of unemployment > unemployment rate # French taux de chômage
rate of chomage > unemployment rate # French taux de chômage
rate of natality > birth rate # French taux de natalité
natality rate > birth rate # French taux de natalité
rate of occupation > occupancy rate # French taux d'occupation
effect of greenhouse > greenhouse effect # French effet de serre
gas|gases of greenhouse effect > greenhouse gases # Spanish gases de efecto invernadero
gas|gases with greenhouse effect > greenhouse gases # French gaz à effet de serre
gas|gases at|to effect of greenhouse|serre > greenhouse gases # French gaz à effet de serre
greenhouse effect gas|gases > greenhouse gases # French gaz à effet de serre
carbonic gas > carbon dioxide # French gaz carbonique, Russian углекислый газ
carbonic anhydride > carbon dioxide # Italian anidride carbonica
climatic change > climate change # Spanish cambio climático
climatic heating > global warming # French réchauffement climatique
climate heating > global warming # French réchauffement climatique
heating climatic > global warming # French réchauffement climatique
warming climatic > global warming # French réchauffement climatique
fake new > fake news
network social|networks social > social network # French réseau social
week end > weekend # French week-end
by advance > in advance # French par avance
in advance payment of > advance payment of
responsible persons said > officials said
the responsible > the person responsible ; only before of|for|said|has|is|was|,|.|told # French le responsable, Spanish el responsable
the responsibles > those responsible # French les responsables
responsibles > those responsible # French responsables
a responsible of > an official of # French un responsable de
a responsible said|told > an official # French un responsable
the concerned person|people|persons|party|parties > the people concerned # French les personnes concernées
the mentioned above > the above-mentioned
the before mentioned > the aforementioned
foreign ministry spokesman person > foreign ministry spokesperson
big coalition > grand coalition # German große Koalition
the german federal army > the Bundeswehr # German Bundeswehr
federal defense|defence > Bundeswehr # German Bundeswehr
country father > head of state # German Landesvater
traffic light government|coalition > coalition of SPD, Greens and FDP # German Ampel
opinion of poll > opinion poll # French sondage d'opinion
sondage|sondages > poll # French sondage
poll of opinion > opinion poll # French sondage d'opinion
scrutin > ballot # French scrutin
first tour of the election|elections|presidential > first round # French premier tour
second tour of the election|elections|presidential > second round # French second tour
head of list > lead candidate # French tête de liste
top candidate of > lead candidate of # German Spitzenkandidat
candidate top > lead candidate
deputy of the bundestag > member of the Bundestag # German Bundestagsabgeordneter
parliamentarian chamber > chamber of parliament
`;
