/**
 * What word-for-word translation of news leaves in English: the terms of courts, police, fire services, matches, shows
 * and weather in other languages, and verbs with the construction of the source. From general knowledge; none of them
 * occurs in five million words of good English.
 */
export const NEWS_CALQUES = `
on the fact of the|this accident|incident|death|fire|theft|murder|attack|explosion|fight > over the # Russian по факту
on preliminary data > according to early findings # Russian по предварительным данным
by preliminary data > according to early findings # Russian по предварительным данным
summer man|woman|boy|girl|resident|driver|pensioner|local > -year-old ; only after 0 # Russian -летний
summer old > -year-old ; only after 0 # Russian -летний
in a solemn atmosphere > at a ceremony # Russian в торжественной обстановке
on his account , {n} > to his name # Russian на его счету
with the score {n} > … # Russian со счётом
goal|result|effective pass|passes > assist # Russian голевая передача
tournament table > league table # Russian турнирная таблица
in the gates of > in goal against # Russian в ворота
live|living force|forces of the enemy|opponent > troops # Russian живая сила
object|objects of critical infrastructure > critical infrastructure # Ukrainian об'єкт критичної інфраструктури
critical infrastructure object|objects > critical infrastructure # Ukrainian об'єкт критичної інфраструктури
civilian|infrastructure|energy|military|industrial object|objects were|was hit|damaged|destroyed|attacked|shelled > sites # Russian объект
air alarm|alarms was|were|is|has|have|in|on > air raid alert # Ukrainian повітряна тривога
an air alarm > an air raid alert # Ukrainian повітряна тривога
a military was|were|has|died > a soldier # French un militaire, Ukrainian військовий
a young|former|ukrainian|russian|french|retired military was|has|who|died|told|said > soldier # French un militaire
handed|served an agenda|agendas to|in > served … with call-up papers # Ukrainian повістка
actual topic|topics|question|questions|problem|problems of|for|in|today > topical # Russian актуальный, German aktuell
is|are|remains|remain very|most|more|still actual > topical # Russian актуальный, German aktuell
remains|remain actual > remains topical # Russian актуальный
civil husband|wife > partner # Russian гражданский муж
official|service government minister|of|has|will|is > caretaker # Bulgarian служебен
people's representative|representatives > member of parliament # Bulgarian народен представител
car|serious|heavy|severe|traffic|bus catastrophe on|in|with|near|at > crash # Bulgarian катастрофа
died|killed|injured in a|the car|bus|road|traffic catastrophe > crash # Bulgarian катастрофа
partial|a disaster|distress situation|position was|has|is|in|on > state of emergency # Bulgarian бедствено положение
declared|announced a|partial disaster|distress situation|position > state of emergency # Bulgarian бедствено положение
precipitations > rainfall # French précipitations, Russian осадки
native|our native football|singer|actor|actress|stars|championship > Bulgarian # Bulgarian роден
senior trainer > head coach # Russian старший тренер
the door|gate|gates|goal of the hosts|guests|rivals|rival|opponents|opponent > the opponents' goal # Bulgarian врата
opponent's|opponents'|rival's|guest door|gates > goal # Bulgarian врата
equalized|equalised {n} : {n} > levelled at # Bulgarian
equality {n} : {n} > draw # Bulgarian равенство
equality with|to {n} > draw # Bulgarian равенство
champion titles > championships ; only after 0
heavy|light|easily|difficult|hard injured > seriously injured # German schwer verletzt, Turkish ağır yaralı
was|were|is|are|been heavy|heavily|hardly injured|wounded > seriously injured # German schwer verletzt
heavily|hardly injured > seriously injured # German schwer verletzt
within the frame|frames of > as part of # French dans le cadre de, Turkish çerçevesinde
ate a goal > conceded a goal # Turkish gol yemek
eat|ate|eats|eaten goals > conceded goals # Turkish gol yemek
displacement match|game|victory|win > away match # Turkish deplasman
on|in|at displacement against|with|to > away # Turkish deplasman
shed|poured sweat for > trained # Turkish ter dökmek
accident|incident|tragedy|fear|panic|fire|traffic was experienced > happened # Turkish yaşandı
an accident|incident|event|explosion was experienced > there was # Turkish yaşandı
fearful moments > moments of fear # Turkish korku dolu anlar
pills|drugs|weapons|cigarettes|materials|packages were captured > seized # Turkish ele geçirildi
captured {n} grams|kilograms|kilos|pills|kilogram > seized # Turkish ele geçirildi
cut a|him|her|them fine|fines of > fined # Turkish ceza kesmek
root|roots hemp|cannabis|marijuana > cannabis plants ; only after 0 # Turkish kök
caliber|carat {n} gold > -carat gold # Arabic عيار
gold caliber|carat {n} > -carat gold # Arabic عيار
with|in the strongest|most strong terms|expressions > in the strongest terms # Arabic بأشد العبارات
on the political|regional|local|international arena > on the political scene # Arabic الساحة
at|in|in the minute {n} > in the … minute # Arabic في الدقيقة
tie|draw goal > equaliser # Arabic هدف التعادل
keenness of the state|government|kingdom|president|country|ministry > determination # Arabic حرص
stressed|confirmed|affirmed|expressed|reiterated his|its|the|egypt's keenness to|on > determination # Arabic حرص
maximum|minimum|great|greater|major|minor|smaller temperature|temperatures in|recorded|is|reaches > high # Arabic درجة الحرارة العظمى
work|film|series is starring|tournament > stars # Arabic بطولة
put|puts|putting into exploitation > put into operation # Persian بهره‌برداری
reached|reach|ready for|the|to exploitation stage|phase > into operation # Persian بهره‌برداری
past|last day and night > 24 hours # Persian شبانه‌روز, Russian сутки
during|in|over the past|last day and night > in the past 24 hours # Russian за сутки
deputy|vice champion|champions|championship > runner-up # Russian вице-чемпион
iranian|foreign|football|our|european legionnaire|legionnaires > players abroad # Russian легионер
the legionnaire|legionnaires of {name} > the player abroad # Russian легионер
do|doing a good job of|in epidemic|prevention|flood|safety > make sure of # Chinese 做好
in-depth|deeply|thoroughly study|studying and implement|implementing|implementation > study # Chinese 深入学习贯彻
hosted|sponsored by {name} and undertaken by > organised by # Chinese 主办 承办
was sponsored|hosted and undertaken by > organised by # Chinese 主办 承办
grand|grandly held > opened # Chinese 隆重举行
heavy|heavily release|released|launched|launch|debut > major # Chinese 重磅
ring|chain ratio|growth > on the previous month # Chinese 环比
criminal compulsory|coercive measures > custody # Chinese 刑事强制措施
in the first|the time , the police|firefighters|staff|company > at once # Chinese 第一时间
double opened|holiday|dip|cards > … ; only after 0
national feet|foot > national football team # Chinese 国足
officially|finished|finish|has killed|killing green > wrapped # Chinese 杀青
high face|color|colour value > good looks # Chinese 高颜值
face|color|yan value of|and|is > looks # Chinese 颜值
people's|human|personal design|setting collapse|collapsed > image # Chinese 人设
bring|brought|brings|bringing goods|cargo live|online|through|on > sell products on live streams # Chinese 带货
live|livestream|live-streaming goods|delivery|with > live-stream sales ; only after 0
cut|cutting leek|leeks > fleece small investors # Chinese 割韭菜
traffic|flow star|stars|actor|actors|actress|artist|artists > popular idol # Chinese 流量明星
small|little partner|partners who|have|are|can|of|, > friends # Chinese 小伙伴
rigid|just demand|need|needs for|of|, > real demand # Chinese 刚需
naked|bare car price|prices > price before tax # Chinese 裸车
running score|scores|points of|on|in > benchmark score # Chinese 跑分
running memory|of {n} > RAM # Chinese 运行内存
first-line|second-line|third-line city|cities > tier-one city # Chinese 一线城市
new|the|and first-line|second-line city|cities|star|stars > tier-one # Chinese 一线
capital|fund|funding chain break|broke|broken|rupture|ruptured|is > ran out of cash # Chinese 资金链
collected|gathering|gathered|gathers|collects popularity|attention|topics > became popular # Japanese 人気を集める
appearing|appearance|starring work|works|movie|film|drama > film with … # Japanese 出演作
release|airing|broadcast|stage|appearance decided|decision ! > confirmed # Japanese 決定
one|no|two|1|2 dead|death|deaths|out full base|bases > bases loaded # Japanese 満塁
independent|single first|1st place > sole lead # Japanese 単独首位
same|same-rate rate|first lead|place|1st > tied for first # Japanese 同率首位
shone|shined|shining on|at|with the|a gold|silver|bronze|top > won # Japanese 輝いた
olympic|japan|japanese|korean|japan's representative|representatives player|players|team|game|match > Olympic team # Japanese 日本代表
a|the|emergency 110|119 call|notification|report > an emergency call # Japanese 110番通報
general man|woman|male|female|people > not in show business # Japanese 一般男性
welcomed|greeted|greets|welcomes|meets|celebrates her|his|the {n}th birthday|anniversary > celebrated # Japanese 迎える
posted|published|released|revealed a picture|pictures|photo|photos with|together the|an article|phrase|text > with the words # Korean 글과 함께 사진
recent|current status|situation was|of revealed|released|public > what … is doing # Korean 근황
through|via|on his|her|their|personal sns > on social media # Korean SNS
showed|reveals|contains|revealed|shows the appearance of {name} > shows # Korean 모습
attack|offensive point|points > goals and assists ; only after 0 # Korean 공격포인트
goals|goal {n} helps|help > assists # Korean 도움
goals|goal and {n} helps|help > assists # Korean 도움
consecutive attack points > … # Korean
director {name} of the team > coach # Korean 감독
victory cup|candidate|dispute > trophy # Korean 우승컵
korea|korean representative|representatives team|player|players > national team # Korean 한국 대표
rose|on|got|up the gossip|rumors|rumours number|figure > became the talk # Korean 입방아
extreme choice|choices > suicide # Korean 극단적 선택
the network|online|net community|residents is|are|was|buzzing|stirred|commented > internet users # Vietnamese cộng đồng mạng
arrest|arrested|detained|caught the|an|two|three|four|five|{n} object|objects > suspect # Vietnamese đối tượng
the object|subject confessed|admitted|fled|used|ran|was arrested > the suspect # Vietnamese đối tượng
object confessed|fled|admitted > suspect # Vietnamese đối tượng
lady|mrs|ms fire > fire # Vietnamese bà hỏa
translation season|zone|disease|area|outbreak > epidemic # Vietnamese dịch
in the area|territory of the province|district|commune|ward > in # Vietnamese trên địa bàn
army|troops|students|teachers of coach {name} > team # Vietnamese thầy trò
coach {name}'s army|troops|teachers|students > team # Vietnamese thầy trò
opened|opening the ratio|rate|score > scored first # Vietnamese mở tỉ số
ratio|rate {n} - {n} > the score # Vietnamese tỉ số
the ratio|rate was|is|of {n} - {n} > the score # Vietnamese tỉ số
boyfriend|girlfriend|husband|wife|sweetheart outside the industry > from outside show business # Thai นอกวงการ
very|so|super bang|pang > stunning # Thai ปัง
police|officers|they secured a|the|two|three|four|{n} man|men|perpetrator|perpetrators|suspect|suspects|people > arrested # Indonesian diamankan
perpetrator|perpetrators|suspect|suspects was|were secured > arrested # Indonesian diamankan
evidence goods > evidence # Indonesian barang bukti
red cock|rooster > fire # Indonesian si jago merah
threatened|threatened with imprisonment|prison of|for > faces up to # Indonesian terancam, Polish grozi
threatened with a|up imprisonment|prison|maximum|sentence|to of|{n}|sentence > faces # Indonesian terancam
is|are threatened|threatening with|him up|imprisonment|prison to|sentence|for > faces # Polish grozi mu
he|she is threatened|threatening with|by up|{n} to|years|{n} > faces up to # Polish grozi mu
threatens|threaten him|her|them|the up to {n} years > he faces up to # Czech hrozí mu
threatens up to {n} years > faces up to # Czech hrozí
the family|police|hospital|victim's|school|campus|company party|side said|has|admitted|also|stated|is > the family # Indonesian pihak keluarga
from the family|police|hospital|school side|party|parties > the family # Indonesian pihak
socialization|socialisation of|to|activities|on the|for|was > information campaign # Indonesian sosialisasi
socialize|socialise|socialized|socializing|socialised the {word} to > explain # Indonesian sosialisasi
tour|tourist|tourism object|objects > tourist attraction # Indonesian objek wisata
print|printed|prints|printing a|goals|the goal|goals|only > scored # Indonesian mencetak gol
watery|water fog > mist # Arabic شبورة مائية
full base|bases > bases loaded # Japanese 満塁
was|were all burned|burnt down > burned to the ground # Japanese 全焼
goal|goals in minute {n} > in the … minute # Spanish en el minuto
superior proportions|physical > great figure # Korean 우월한
won|win|scored|recorded a|the black|winning|victory star|stars > won # Japanese 白星
years firm > years in prison without parole ; only after 0 # French ans ferme
months firm > months in prison without parole ; only after 0 # French mois ferme
years|months prison|of with|without suspended|reprieve|stay > suspended ; only after 0
firm prison|imprisonment > unsuspended prison # French prison ferme
public parquet > public prosecutor's office # French parquet
the {name} parquet > prosecutor's office # French parquet
parquet of {name} > prosecutor's office # French parquet
parquet opened|open|has|had|requested|announced > prosecutor's office # French parquet
non-place|not-place order > dismissal of the case # French non-lieu
a|of|the non-place > dismissal of the case # French non-lieu
facts occurred|happened|unfolded|unrolled|took|date|go on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|in|at|during|last|around > events # French les faits
up to the height of {n} > up to # French à hauteur de
big|great|large distribution sector|chains|brands|group|groups > supermarkets # French grande distribution
speech|word taking > speech # French prise de parole
takes|took|take|taking the word > speaks # French prendre la parole, Spanish tomar la palabra
is|are in course > is under way # French en cours
investigation|inquiry|negotiations|work|procedure is|are|was in course > under way # French en cours
in the course of finalization|finalisation|realization|elaboration|execution|negotiation > being completed # French en cours de
within|in|at the breast|bosom of the > within # French au sein de
to|at the occasion of > on the occasion of # French à l'occasion de
on the plan|plane economic|political|social|sporting|legal|personal|international > in … terms # French sur le plan
in that|what which|it concerns > as regards # French en ce qui concerne
it is why > that is why # French c'est pourquoi
without papers > undocumented migrants ; only after 0 # French sans-papiers
8th|16th|32nd final|finals > round of 16 # French huitièmes de finale
eighth|sixteenth final|finals of|in|against|. > round of 16 # French huitièmes de finale
fourth finals > quarter-finals # Portuguese quartas de final
the {n}th finals > round of # French huitièmes
match null|zero > draw # French match nul
null|zero|nil|void match > draw # French match nul
national|football|the selector of the|{name} > national coach # French sélectionneur, Spanish seleccionador
the {name} selector > national coach # French sélectionneur
day|journey of ligue|serie|laliga|bundesliga|la|premier > matchday # French journée
counting|valid for the {n}th day|journey|round > in the … round # French comptant pour
on behalf|account of the {n}th day|round|journey > in the … round # French pour le compte de
in the {n}th journey|day of the championship|league > in the … round # Spanish jornada
imposed|imposes|impose himself|itself|themselves|herself by|on|against|with|{n}|to > won # French s'imposer
lead|leads|led|leading at|to|on the score|mark > led # French mener au score
hen phase|phases|stage > group stage # French phase de poules
penalty|shots|session shooting|to session|the|of goal|penalties > penalty shoot-out # French tirs au but
shots on|at|to goal session > penalty shoot-out # French tirs au but
resulted|results|result injured|wounded|dead|unharmed|unhurt|uninjured|intoxicated|burned|positive > was injured # Spanish resultó herido
material author|authors > perpetrator # Spanish autor material
intellectual author|authors of > mastermind # Spanish autor intelectual
summary|sumario secret|secrecy > secrecy order # Spanish secreto de sumario
kilometric point > kilometre # Spanish punto kilométrico
kilometer|kilometre point {n} > kilometre # Spanish punto kilométrico
medical|hospital high > discharge # Spanish alta médica
received|receives|receive the high > was discharged # Spanish recibir el alta
will be low|down for|until|due > is out # Spanish baja
move|moves|moved|moving tab|card|chip|file > make a move # Spanish mover ficha
tied|drew to zero|three > drew # Spanish empate a uno
tie|draw|equality to zero|one|two|three|{n} > draw # Spanish empate a uno
goalless|scoreless tie > goalless draw # Spanish empate sin goles
the going|gone|ida match|game|leg > first leg # Spanish partido de ida
match|game|leg of ida|vuelta|going|return|back > first leg # Spanish partido de ida
corner serve > corner kick # Spanish saque de esquina
risk prime > risk premium # Spanish prima de riesgo
interest types|type > interest rates # Spanish tipos de interés
basic points > basis points ; only after 0 # Spanish puntos básicos
the pymes > small firms # Spanish pymes
able|useful days > working days # Spanish días hábiles, Portuguese dias úteis
able|useful days > working days ; only after 0 # Spanish días hábiles
original sound|soundtrack band|trail|column > soundtrack # Spanish banda sonora
sound band > soundtrack # Spanish banda sonora
sanitary|health workers|personnel|staff|operators of the|118|112|061 > paramedics # Italian sanitari
the|some|two|several|three sanitary|sanitarians of|who|arrived|were|said|have|has > health workers # Italian sanitari
doctors|rescuers|sanitary|operators|ambulance of the|{n} 118|112 > paramedics # Italian 118
law forces > police # Italian forze dell'ordine
forces of order|law > police # French forces de l'ordre, Italian forze dell'ordine
forces of the order|law > police # French forces de l'ordre
order forces > police # Italian forze dell'ordine
street|road|traffic homicide > causing death by dangerous driving # Italian omicidio stradale
at|to the guide|guidance of a|an|his|her|the|their > driving # Italian alla guida di
gun|rifle|pistol|firearm|knife blows|blow > shots # Italian colpi di pistola
blows|shots of gun|pistol|rifle|fire|knife|firearm > gunshots # Italian colpi di pistola
a|with|by white|cold weapon|arm > a knife # Spanish arma blanca, French arme blanche
white|cold weapons|weapon > knives # Spanish arma blanca
it is yellow on|about the > mystery # Italian è giallo
solved the yellow|giallo > mystery # Italian giallo
black news|chronicle > crime news # Italian cronaca nera
originary of|from > originally from # Italian originario di
blue|the technician {name} > coach # Italian tecnico
portuguese|argentine|italian|croatian|serbian|uruguayan|chilean technician {name}|of|said|has|, > coach # Spanish técnico
return|outward round|group of the|serie|championship > second half of the season # Italian girone di ritorno
in the quarters|eighths|octaves of final|finals > in the quarter-finals # Italian quarti di finale
quarters|eighths|octaves|fourths|sixteenths of final|finals > quarter-finals # French quarts de finale
on|at|of rigors|rigor > on penalties # Italian rigori
drew|tied|won|lost for {n} - {n} > … # Italian per
beat|beaten|defeated {name} for {n} > … # Italian per
was|is|were host|guest|hosts|guests of|in the program|programme|show|broadcast > appeared on # Italian ospite
guest in studio > guest in the studio # Italian ospite in studio
in direct|live from|on|with|tv|the > live # French en direct, Italian in diretta
live direct > live # Italian in diretta
in the comparisons|confrontations of > towards # Italian nei confronti di
in wait of > awaiting # Italian in attesa di
for how much concerns|regards|it > as regards # Italian per quanto riguarda
for as regards|concerns > as regards # Italian per quanto riguarda
make|made|makes|do|did the point of|on the situation > take stock # French faire le point
do|did|does the point > take stock # French faire le point
point of|on the situation > review # French point de situation
collaborator|collaborators of justice > state witness # Italian collaboratore di giustizia
justice collaborator|collaborators > state witness # Italian collaboratore di giustizia
building abuse|abuses|abusivism > illegal building # Italian abuso edilizio
in the fraction of {name} > hamlet # Italian frazione
fraction|hamlet of the municipality > hamlet # Italian frazione
square affairs > stock exchange # Italian Piazza Affari
milan|frankfurt|madrid|paris|tokyo bag|purse > stock exchange # Italian Borsa
bag|purse of milan|madrid|paris|frankfurt|moscow > stock exchange # Italian Borsa
light|serious|hard|slight injured > slightly injured ; only after the|one|two|three|several|four|some # German Leichtverletzte
qualified murder|homicide > aggravated murder # Portuguese homicídio qualificado
apprehended {n} kilos|grams|cell|weapons|doses|packages|vehicles|kilograms|cars > seized # Portuguese apreender
vehicle|weapon|drug|drugs|money|weapons|car|motorcycle|gun|material was|were apprehended > seized # Portuguese apreender
apprehended drugs|weapons|money|vehicles|goods > seized # Portuguese apreender
trampled|trampling by a car|bus|truck|train|vehicle|motorcycle|van|motorist > run over # Portuguese atropelado, Spanish atropello
street residents|dweller|dwellers|inhabitants of|who|in|were|are > homeless people # Portuguese moradores de rua
zone north|south|east|west of > … of the city # Portuguese zona norte
in the zone north|south|east|west > … of the city # Portuguese zona norte
number|record|records of|for obituaries > deaths # Portuguese óbitos
hospital high > discharge # Portuguese alta hospitalar
passes|pass|passing well and|. > is doing well ; only after he|she|baby|both|mother # Portuguese passa bem
vice leader > second in the table # Portuguese vice-líder
artilleryman|artillerymen|artillery of|in the championship|team|competition|league|season > top scorer # Portuguese artilheiro
top|the artillery|artilleryman of the championship|league|competition|cup > top scorer # Portuguese artilheiro
gunner of the championship|team|league|competition|brazilian > top scorer # Portuguese artilheiro
draw|tie|equality at|to a ball > 1–1 draw # Portuguese empate a uma bola
draw|tie|equality|tied|drew at|to {n} balls > draw # Portuguese empate
one ball draw > 1–1 draw # Portuguese empate a uma bola
dispute|decision of|on|for penalties|penalty > penalty shoot-out # Portuguese disputa de pênaltis
penalty|penalties dispute > penalty shoot-out # Portuguese disputa de pênaltis
won|lost|decided|eliminated in the penalties > on penalties # Portuguese nos pênaltis
shirt number|no {n} of > number # Portuguese camisa
shirt {n} of|scored|received|was|had|took > the number # Portuguese camisa
the famous said|revealed|posted|fired|wrote|showed|declared > celebrity # Portuguese famoso
trail|column sound > soundtrack # Portuguese trilha sonora
reformed people|man|aged|teacher|person|woman|worker|workers of > retired # Portuguese reformado
full|total barrier|blocking|blockage|blocking|lock of|on the road|autobahn|motorway|highway|a > complete closure # German Vollsperrung
was|were|are|is in use|deployment|mission|insert with {n} > sent # German im Einsatz
fire|police department|brigade|service|officers was|were in use > at the scene # German im Einsatz
was|were|is in use|insert on|at site|the|place > at the scene ; only after brigade|department|police|firefighters|service|officers|helicopter # German im Einsatz
extinguishing|deletion|deleting|delete|fire-extinguishing work|works|attack > firefighting # German Löscharbeiten
because of attempted|suspected|negligent|dangerous|grievous|aggravated murder|manslaughter|homicide|fraud|robbery|bodily|theft|extortion > for # German wegen
because of suspicion|suspected|the of|suspicion|fraud > on suspicion of # German wegen
freedom|liberty sentence|punishment|penalty > prison sentence # German Freiheitsstrafe
daily|day rates|sets|sentences of {n} > day-fines # German Tagessätze
day|daily rates|sets|sentences > day-fines ; only after 0 # German Tagessätze
accident participants|participant|parties|escape|flight|causer|opponent|driver's|cause > those involved in the accident # German Unfallbeteiligte
looted|captured|preyed|captured cash|jewelry|jewellery in|worth > took # German erbeutet
made rich|fat|great|big|no booty|prey|loot > got away with # German Beute machen
car|truck|motorcycle|bus driver|drivers {n}|({n} > -year-old # German
in|towards direction|height of|to {name} > towards # German in Richtung
drove|fled|ran|escaped|went|traveling|travelling|driving|drives in direction > towards # German in Richtung
at|in|on height|level of the exit|junction|house|bridge|intersection > near # German in Höhe
place|local|town|village|district part|section of {name} > part of # German Ortsteil
in the place|local|district|town part|section > in the village # German Ortsteil
land|country circle|district of {name} > district # German Landkreis
back|hin|forward round of|match|start|. > second half of the season # German Rückrunde
undecided|indecisive|inconclusive {n} > draw # German unentschieden
played|parted|ended|separated|played|finished undecided|indecisive > drew # German unentschieden
table second|last|third|fourth|fifth|sixth > second in the table # German Tabellenzweiter
record|record-breaking master|masters > record champions # German Rekordmeister
control|watch|supervision|oversight council of|, > supervisory board # German Aufsichtsrat
job|work giver|givers|taker|takers > employer # German Arbeitgeber
mask|vaccination|vaccine|test|quarantine|corona duty > mandatory masks # German Maskenpflicht
exit|curfew lock|block|barrier|restriction|limitation > curfew # German Ausgangssperre
of slim|strong|normal|slender|athletic stature > of … build # German Statur
dark|light|black dressed|clothed > in dark clothes # German dunkel gekleidet
in home office > working from home # German im Homeoffice
home office duty|obligation|requirement|compulsory > duty to work from home # German Homeoffice-Pflicht
come|came|comes around|about|to life|the life at|in|by|during|. > were killed # Dutch om het leven komen
came|comes|come around the|his|her|their life > were killed # Dutch om het leven komen
were|was|are|been|have brought around|about life > killed # Dutch om het leven brengen
kilometers|kilometres of file|files > traffic jam # Dutch file
a file of|arose|formed {n}|on|behind > traffic jam # Dutch file
help|assistance|aid services were|arrived|came|quickly|are|have|rushed > emergency services # Dutch hulpdiensten
cell|task sentence|punishment|time of {n} > prison sentence # Dutch celstraf
task|labour|labor|learning sentence|punishment|penalty > community service # Dutch taakstraf
years|months cell|conditional|unconditional > in prison ; only after 0 # Dutch cel
open|public ministry has|says|wants|demands|suspects|accuses|filed|asked|demanded > public prosecutor # Dutch Openbaar Ministerie
played|play|ended|finished equal|equally|even {n}|against > drew # Dutch gelijk spelen
equal|same game|play {n}|against|. > draw # Dutch gelijkspel
fairly|reasonably|probably|good suspected|suspect of|for > suspected # Swedish skäligen misstänkt
requested|demanded arrested|detained > remanded in custody # Swedish begärs häktad
exposed to|for robbery|assault|burglary|rape|crime|theft|attempted|violence|crimes|fraud > the victim of # Swedish utsatt för
murder fire > arson with intent to kill # Swedish mordbrand
goal|target|goal's owner|keeper's|guard|watchman > goalkeeper # Swedish målvakt
thing|tingsrätt court|right > district court # Swedish tingsrätt
chamber attorney|prosecutor > prosecutor # Swedish kammaråklagare
person|load|cargo|passenger's car|cars collided|has|driver|was|were|and > car # Swedish personbil
single|singles accident > single-vehicle crash # Swedish singelolycka
man|woman|driver|boy|girl|person|people seriously|severely|slightly damaged > injured # Swedish skadad
became|become|ended|finished undecided|draw|equal > drew # Swedish oavgjort
suffered|incurred|carried|bore death on|at|in|the > died # Polish poniósł śmierć
mortal|deadly accident|accidents|deduction|traffic|victim > fatal # Polish śmiertelny wypadek
deduction|deducting|potrącenie of a pedestrian|cyclist > pedestrian hit # Polish potrącenie
deducted|potrącony by a|the car|truck|bus|vehicle|train > hit # Polish potrącony
car|vehicle|truck|cars|bus|motorcycle of|of the brand|make {name} > … # Polish marki
car|vehicle|truck|cars|bus|motorcycle|smartphone|phone|van brand|mark {name} {name} > … # Russian марки
car brand {name} > … # Russian марки
of the brand|mark audi|bmw|volkswagen|toyota|opel|ford|renault|skoda|mercedes|peugeot|fiat|volvo > a … # Polish marki
tir truck|trucks|lorry|driver > lorry # Polish tir
drove|descended|went|moved|came|rode down to the opposite|oncoming|left|wrong lane > drifted into the oncoming lane # Polish zjechał na przeciwny pas
functionaries|functionary of|stopped|arrested|from|found|detained|were the|a|police|two|him|border|and > officers # Polish funkcjonariusze
police|border|prison functionaries|functionary > officers # Polish funkcjonariusze
fire guard|guards|watch of|arrived|was|were|has|brigade > fire service # Polish straż pożarna
hosts|host|units|teams of fire|firefighters|guard guard|brigade|were|. > crews # Polish zastępy straży
heard|put|presented|hear|hears charges|accusations|allegations of > was charged # Polish usłyszał zarzuty
court|judge arrested him|the|her|them|a > remanded … in custody # Polish sąd aresztował
1/8|1/4|1/2|1/16 final|finals|of > round of 16 # Polish 1/8 finału
on sylvester|silvester > on New Year's Eve # Polish sylwester
accident|incident|robbery|crime|fire|collision|explosion|misfortune|tragedy|murder became > happened # Czech stalo se
the accident|incident became > happened # Czech nehoda se stala
sent|taken|took|went|court|custodial|remanded|is to|into|in binding > custody # Czech vazba
inflated|breathed|blew|inhaled|exhaled {n} per|promille|mille|ppm > tested at # Czech nadýchal
inflated|breathed|inhaled almost|more|over|nearly two|than|one|three|{n} > tested at # Czech nadýchal
criminal notice|announcement|notification|ad|advertisement|display|denunciation against|for|on > criminal complaint # German Strafanzeige
state representative|representatives|attorney|deputy accused|has|filed|proposed|demanded > public prosecutor # Czech státní zástupce
generous|bountiful|liberal day|evening > Christmas Eve # Czech Štědrý den
is|are|remains in|in the solution > is being dealt with # Czech v řešení
football|hockey|czech|slovak|national|hungarian representation|representative goalkeeper|coach|striker|team|player|defender|midfielder > national team # Czech reprezentace
gassed|gassing by|a|down|accident pedestrian|car|truck|bus|train|woman|man > run over # Hungarian gázol
was|were|been|he produced to|at the police|captaincy > taken to the police station # Hungarian előállították
produced to|at the police|captaincy > taken to # Hungarian előállították
preliminary|prior|pre arrest|detention|custody|imprisonment > pre-trial detention # Hungarian előzetes letartóztatás
captaincy|captainship of|. > police headquarters ; only after police|main|city|district|county # Hungarian rendőrkapitányság
police captaincy|captainship|captain's > police station # Hungarian rendőrkapitányság
main|head|chief|county|city police captain|captaincy|headquarter > chief of police # Hungarian főkapitány
law bench|chair|seat > tribunal # Hungarian törvényszék
federal|allied|federation|union|alliance|association|league captain|captains {name}|said|has|announced|of > national coach # Swedish förbundskapten, Hungarian szövetségi kapitány
hungarian|slovak|romanian|times|ex-|former selected > national player # Hungarian válogatott
selected footballer|player|striker|goalkeeper|defender|midfielder of|, > international # Hungarian válogatott
reduction|cut|protection of|in overheads > cap on utility bills # Hungarian rezsicsökkentés
castle county|counties > county # Hungarian vármegye
ix|i.x. car|vehicle|driver > car # Greek ΙΧ
an ix|i.x. > a car # Greek ΙΧ
private use vehicle|car > car # Greek ΙΧ
orphan|orphaned case|cases > cases of unknown origin # Greek ορφανά κρούσματα
foot|infantry|ground|pedestrian sections|parts|segment|segments of|with|firefighters > teams on foot # Greek πεζοπόρα τμήματα
air|flying|aerial|ground means|media of|are|were|and|with > aircraft # Greek εναέρια μέσα
112 rang|rings|sounded > an emergency alert # Greek 112
rang the {n} > … # Greek 112
political protection|defense|defence > civil protection # Greek Πολιτική Προστασία
came|brought|tied|took|snatched draw|tie > drew # Greek ισοπαλία
transcription|transcript|transcriptional bomb|window|period|market|target > transfer # Greek μεταγραφή
exodus of|for the excursionists|three-day|easter|august > holiday exodus # Greek έξοδος των εκδρομέων
degrees|grades|points of|on|in richter > on the Richter scale ; only after 0 # Greek βαθμών Ρίχτερ
degrees|grade|degree richter > on the Richter scale # Greek βαθμών Ρίχτερ
earthquake|tremor|quake|vibration|magnitude of|size {n} richter > … # Greek Ρίχτερ
of {n} richter > … # Greek Ρίχτερ
of|in the class|size|order of {n} % > of about # Greek της τάξης του
gives|gave|give|giving the|a|his|their present|presence at|in|on|. > attended # Greek έδωσε το παρών
among|amongst others|other he|she|stated|said|noted|that > among other things # Greek μεταξύ άλλων
in whatever|what concerns|regards > as regards # Greek όσον αφορά
in|at|from|to white house > the White House ; not after the|this|that|a|his|our|my|its|of # languages without articles
in|of|from|with european union|commission|parliament > the European Union ; not before of|member|president|law|legislation # languages without articles
in|to|on|from|near black|baltic|caspian|red|mediterranean|adriatic sea > the … Sea ; not before ports # languages without articles
in|to pacific|atlantic|indian ocean > the … Ocean # languages without articles
government|president|ministry|citizen|citizens|territory of russian|czech|central federation|republic|african > the … # languages without articles
in|from netherlands|philippines|maldives > the … ; not before . # languages without articles
assured|convinced , that > assured # Russian
told about his|her|how|what|the|their|that > spoke about ; only after he|she|minister|president|actor|actress|singer|coach|expert|experts|politician|doctor|doctors|spokesman|writer|player|footballer # Russian рассказал о
recommends|advises to refuse|buy|use|take|give > recommends … -ing # Russian советует
forbids|prohibits|bans|forbade to use|enter|leave|do|sell|make|export|import|take > prohibits … -ing # Russian запрещает
banned|prohibited to enter|leave|do|sell|make|export|import|take|use > banned from # Russian запрещено
enables|permits to use|make|reduce|increase|see|create|get|obtain|avoid|improve|detect|identify|save > makes it possible to # French permet de
stressing|emphasizing|emphasising|stressed|emphasized|emphasised on the|that|his|its > stressing # Arabic شدد على
increase|increased|rise|rose|grew|decrease|decreased|drop|fell|jumped|declined with {n} % > by # German um, Bulgarian с
increase|increased|rise|rose|grew|decrease|decreased|drop|fell|jumped|declined|shrank with {n} percent|per > by # Bulgarian с
increased|grew|rose|fell|decreased|declined|dropped on {n} % > by # Russian на
increased|grew|rose|fell|decreased|declined|dropped on {n} percent|times > by # Russian на
increased|grew|rose|fell|decreased|declined in {n} times > -fold # Russian в раз
in {n} times more|less|higher|bigger|larger|lower > … times # Russian в раз
my country's first|economy|president|army|team|government|largest > China's # Chinese 我国
veteran|old|young general|generals of|in|said|lin > veteran player # Japanese
citizen|citizens ms|mr|mrs > a resident, # Chinese 市民
grand open|opened|opens > opened # Japanese グランドオープン
appeal|see|must-see|attractive point|points of|is|are > selling point # Japanese アピールポイント
medal|point|goal get|getted > win # Japanese メダルゲット
tv|web cm|cms > commercial # Japanese CM
image character|characters|girl|model|song|ambassador of|for > face of the brand # Japanese イメージキャラクター
off shot|shots > behind-the-scenes photo # Japanese オフショット
store|venue|period|event limited > exclusive to … # Japanese 限定
shouted|shouting|cried|say|shout fighting > you can do it # Korean 화이팅
fighting ! > you can do it ; only after ! # Korean 화이팅
god's move > masterstroke # Korean 신의 한 수
wedge gun|goal > decisive goal # Korean 쐐기골
degrees of heat|warmth|cold|frost|celsius > degrees ; only after 0 # Russian градусов тепла
degrees|degree cold|plus|minus > below zero ; only after 0 # Swedish minusgrader
on the photo|photos|photograph|picture|pictures|image|video : > in the photo # German auf dem Foto
at|to|in abroad > abroad # German ins Ausland
depend|depends|depended|dependent|depending from|of the|how|what|whether|your|his > depend on # French dépendre de
accused on|with|about having|murder|fraud|corruption|theft|rape > of # German
in|at|of the age {n} > aged # Czech ve věku
on|in a|the|his press-conference > at a press conference # Russian на пресс-конференции
on the|a|its|their press conference|meeting|conference of|in|with|he|she|on > at a # Russian на конференции
for avoid|protect|make|become|obtain|prevent|reduce|achieve > to # French pour
want|wants|wanted that he|she|they|we|you|the|it|his|her > want … to # French vouloir que
explain|explained|explains|explaining me|us|him|you > explain to me # French m'expliquer
said|says|say|saying him|me|us|them that|to|the > told … # Spanish me dijo
has|have {n} years old > is … years old # French avoir … ans
has|have {n} years of age > is … years old # Spanish tener … años
he|she has {n} years and|, > is … years old # French il a … ans
with {n} years old > aged # Spanish con … años
counts|count {n} years|inhabitants > has # French compte
since long time > for a long time # French depuis longtemps
already since|from {n} > since # German bereits seit
had|has|have|having place|rise in|at|on > takes place # French avoir lieu, Spanish tener lugar
make|made|making|makes a photo|selfie with|of > take a photo # German ein Foto machen
made photos|pictures|selfies with|of > took # German Fotos machen
that|what announced|declared|said|revealed|confirmed|indicated|explained the minister|president|mayor|ministry|prosecutor > what the minister announced # French qu'a annoncé
assisted|assist|assists|assisting at|to the|a|his match|concert|meeting|ceremony|show|event|game|funeral > attended # French assister à
asked|demanded|requested|ordered|begged|asks to the government|police|president|mayor|minister|judge|court|authorities|public|citizens|parliament > asked # Spanish pedir a
is born in|on|the {n}|monday|tuesday > was born # French est né
aged|old of {n} > aged # French âgé de
animator|animators of the|a show|program|programme|broadcast > host # French animateur
success|successes occurred|happened|took > incident # Spanish suceso
the imputed|imputated|incriminated > the accused # Spanish imputado
the also president|deputy|minister|mayor|actor|actress|singer|coach > who is also # Spanish el también
gave|give|gives|giving beginning|start|init to > began # Spanish dar comienzo
occurred|happened|succeeded a|an|the accident|fire|explosion|incident|collision|robbery|earthquake > there was # Spanish ocurrió
exist|exists the|a|an|many|several|no|different possibility|risk|danger|need|ways|types|cases|possibilities|reasons > there is # Spanish existe
to|at|by root|raiz of > as a result of # Spanish a raíz de
until the moment , > so far # Spanish hasta el momento
in|inspite spite the|that > in spite of # Portuguese
white|local|azulgrana|merengue|visitor|visiting set|picture|box|cast|eleven of|won|lost|defeated|has|beat > team # Spanish conjunto
set|picture|box|cast|eleven led|directed|coached|trained by > team # Spanish conjunto
depended|depending|depends from the|a|his|how > depends on # Italian dipendere da
to|who give|raise|launch|lose the|his|their alarm|life|lives was|were|is > … raised the alarm # Italian a dare l'allarme
giving|raising|launching the alarm was|were > … raised the alarm # Italian a dare l'allarme
to report|reveal|announce|denounce|tell it|this|the|news is|was|were the|a > … reported it # Italian a riferirlo è
protagonist|protagonists|victim|victims a|an|two|three {n} - year - old > … ; only after ,|.|:|is|are|was
participate|participates|participated|participating of|from the|this|a > take part in # Portuguese participar de
make|makes|made|doing|making with that > causes # Portuguese fazer com que
counts|counted|counting|count with the|a|more|{n}|presence|participation|support|about|over > has # Portuguese contar com, Spanish contar con
was|were|are|being targeted|object of > was the target of # Portuguese alvo de
died|passed the|an|this actor|actress|singer|writer|former|legendary|poet|footballer|composer|director > … died # Portuguese morreu o
already|yet the|in president|minister|mayor|coach|defense|secretary|company > meanwhile, … ; only after .
of agreement|accord|accordance|according with|to > according to # Portuguese de acordo com
taking|taken|take|takes in|on account > into account # Italian tenendo in conto
makes|make it possible that > makes it possible for # German ermöglichen, dass
finds|find|found place|instead|held on|in|at > takes place # German findet statt
participated|participate|participation|take|took|takes part on|at the > take part in # German teilnehmen an
it acts|handles|trades|concerns|deals itself|about|around|by|with > it is # German es handelt sich um
measures|measure hit|met|meet|struck > measures taken # German Maßnahmen treffen
meet|met|hit|hits|meets|meeting measures|precautions|provisions > take measures # German Maßnahmen treffen
stands|stand|stood available|to disposal|disposition|ready|option > is available # German steht zur Verfügung
stands|stand|stood to|at|for disposal|disposition|selection|choice|debate > is available # German steht zur Verfügung
practice|practices|practiced|practised|exercised|exercises|practise criticism > criticise # German Kritik üben
filed|file|refunded|reimbursed|placed|made|refund ad|ads|display|advertisement against|for > filed a complaint # German Anzeige erstatten
inserted appeal|objection|revision > lodged an appeal # German Berufung eingelegt
spoken|speaks|spoke free|freely > acquitted # German freigesprochen
goes|went|go|going over the stage > takes place # German über die Bühne gehen
on|since|yesterday|meanwhile|now|therefore has|have the police|court|government|ministry|city > … the police have # German word order
according|after to|the|information police|information|findings|report was|were|had|has|is the|a|two|three > … # German word order
gift gas > poison gas # German Giftgas
tv|television|radio|show moderator|moderators {name} > presenter # German Moderator
moderated|moderates|moderate the|a show|program|programme|broadcast|gala > hosted # German moderieren
team|eleven|squad around coach|trainer|captain > … 's team # German die Mannschaft um Trainer
has|have|had to make with > has to do with # Dutch te maken hebben met
prevented|avoided that|, the|a|more > prevented … from # Dutch voorkomen dat
by occasion of > on the occasion of # Dutch naar aanleiding van
to reason|reasons of > because of # Italian a ragione di
on|at {n} - year|years age > at the age of # Dutch op …-jarige leeftijd
second|seconds|second's meters|meter|metres|metre > metres per second ; only after 0 # Swedish sekundmeter
is born and raised|grown in > was born # Swedish är född och uppvuxen
in|by connection|conjunction|relation with that > when # Swedish i samband med att
in|by conjunction|context to > in connection with # Swedish i samband med
among other|others|second has|also|is|was|said > among other things # Swedish bland annat
in the|an|ages age|ages {n}|{n}-{n} - {n} > aged # Swedish i åldern
in|on|at|near ul > … Street # Polish ul.
said|told|stated|announced|confirmed|reported it|this|that today|yesterday the|spokesman|minister|chief|head > … said so today # Czech řekl to dnes
case|accident|cause|matter|incident investigates|investigate the|police > police are investigating # Czech případ vyšetřuje policie
took|take|takes|taken|participates|participated part|participated at|on the|this|a > take part in # Hungarian részt vesz
dead|killed|injured|wounded|arrested a|an|two|the {n} - year - old|olds man|woman|boy|girl|and|,|in|. > … ; only after :|!|,|-
in|at|with his|her {n} years > at the age of # Greek στα … του χρόνια
he|she|they thanked to > thanked # Spanish agradecer a
informed|reminded|assured that ; only after he|she|minister|police|ministry|spokesman|spokeswoman|agency|president|office|authorities|mayor|department|prosecutor # Russian сообщил, что
permits|permit to have|be|see|make|know|obtain|avoid|understand|identify|reduce|use > makes it possible to # French permettre de
in|from|near|at kremlin|bundestag|vatican|louvre|colosseum|elysee > the ; not before {name} # languages without articles
in|from dominican|czech|russian republic|federation > the … ; not before {name} # languages without articles
it gives many|several|currently > there are # German es gibt
participated|participate|participates|participating to the|a|this > took part in # French participer à
participated|participate|participates|participating at|on the|a|this > took part in # German teilnehmen an
avoid|avoids|avoided|avoiding|enjoys|enjoyed to be|do|go|make|take|see|have|get|use|work > -ing # Romance infinitive
contacted with the|him|her|them > contacted # Turkish ile temasa geçti
which he|she|they|we|i announced|wore|found|discussed|saw|wrote|bought|received it > without “it” # Arabic resumptive pronoun
whom i|he|she|they|we saw|met|loved|know|knew him|her|them > without the pronoun # Arabic resumptive pronoun
urges to stop|refuse|abandon|respect|help|avoid|take > urges people to # French appelle à
consists from|by {n}|two|three|four|five|the > consists of # Russian состоит из
since a long time > for a long time # French depuis longtemps
avoid|avoids|avoided that the|he|it|they|people|she > prevent … from # French éviter que
at|under the condition to > on condition # French à condition de
in|at the age {n} > aged # Czech ve věku
was|were|are|been|being target of|by > was the target of # Portuguese foi alvo de
were|was|been put in safety > brought to safety # Italian mettere in sicurezza
at|until|up the height of {n} euros|meters|metres|% > up to # French à hauteur de
inclined|inclines against|{n}|in > lost # French s'incliner
national|home|french|spanish|german|croatian|danish|swiss|belgian selector|selectionneur {name} {name} > coach # French sélectionneur
actual mayor|coach|president|minister|squad|champion|governor|director|government > current # French actuel, Spanish actual
investigates|investigated|investigating|convicted|accused|charged|sentenced|investigate because of > for # German wegen
sylvester|sylvestr|sylwester party|ball|evening|celebrations > New Year's Eve # Polish sylwester
overhead cuts|cut|protection > cap on utility bills # Hungarian rezsicsökkentés
homicidal|murderous earthquake|fire|flood|floods > deadly # Greek φονικός
detained|arrested|stopped was|is|has|had > the man arrested ; only after the # Polish zatrzymany
winning|victory|defeat star|stars > win # Japanese 白星
we will|shall remind|recall ,|that|: > as reported # Russian напомним
we will|shall remind|recall earlier|previously > as reported # Russian напомним
let|lets us|'s remind|recall ,|: > as reported # Russian напомним
let|lets us remind|note that > note that # Russian напомним
we will note|add|clarify|specify ,|that > it should be noted # Russian отметим
recall ,|: > as reported ; only after .
plus {n} degrees|° > … degrees # Russian плюс
we remind ,|:|that > as reported # Russian напомним
`;
