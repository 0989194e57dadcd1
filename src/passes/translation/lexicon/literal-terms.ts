/**
 * Fixed terms of news and public life, reassembled from synonyms or word for word. From general knowledge of
 * how translators and paraphrasers render them.
 */
export const LITERAL_TERMS = `
joined countries|nations > United Nations
unified countries|nations > United Nations
united countries > United Nations
combined nations > United Nations
associated nations > United Nations
organization of united nations > United Nations
organization|organisation of the united nations > United Nations # French Organisation des Nations unies
organization of nations united > United Nations # Spanish Organización de las Naciones Unidas
nations united > United Nations # French Nations unies
un organization|organisation > United Nations # German UNO, Russian ООН
joined states > United States
unified states > United States
states united > United States # French États-Unis
united conditions > United States
united realm > United Kingdom
joined kingdom|realm > United Kingdom
unified kingdom > United Kingdom
kingdom united > United Kingdom # French Royaume-Uni
european association > European Union
union european > European Union # French Union européenne
commission european > European Commission # French Commission européenne
european commision > European Commission
parliament european > European Parliament # French Parlement européen
bank central > central bank # Spanish banco central
central european bank > European Central Bank # French Banque centrale européenne
european bank central > European Central Bank
bank central european > European Central Bank # French Banque centrale européenne
worldwide bank > World Bank # French Banque mondiale
bank worldwide > World Bank # Spanish Banco Mundial
global bank > World Bank # French Banque mondiale
universal bank of > World Bank
international monetary reserve > International Monetary Fund
fund monetary international > International Monetary Fund # French Fonds monétaire international
global money related asset > International Monetary Fund
world wellbeing association > World Health Organization
world wellbeing organization > World Health Organization
world health association > World Health Organization
global health organization > World Health Organization # French Organisation mondiale de la santé
worldwide health organization > World Health Organization # French Organisation mondiale de la santé
worldwide organization of health > World Health Organization # French Organisation mondiale de la santé
world organization|organisation of health > World Health Organization # French Organisation mondiale de la santé
world organization|organisation of commerce|trade > World Trade Organization # French Organisation mondiale du commerce
world exchange association > World Trade Organization
organization of the north atlantic treaty > NATO # French OTAN
organization|organisation of the atlantic treaty > NATO # French OTAN
north atlantic alliance organization > NATO
north atlantic pact > NATO # Russian Североатлантический пакт
council of security > Security Council # French Conseil de sécurité
security board of the > Security Council
security advice > Security Council # French Conseil de sécurité
advice of security > Security Council # French Conseil de sécurité
general gathering of the united nations > UN General Assembly
assembly national > National Assembly # French Assemblée nationale
national gathering > National Assembly
council constitutional > Constitutional Council # French Conseil constitutionnel
council of ministers european > European Council
counsel of state > Council of State # French Conseil d'État
advice of state > Council of State # French Conseil d'État
court of counts|accounts > Court of Auditors # French Cour des comptes
court supreme > Supreme Court # Spanish Corte Suprema
incomparable court > Supreme Court
preeminent court > Supreme Court
tribunal supreme > Supreme Court # Spanish Tribunal Supremo
supreme tribunal of justice > Supreme Court # Spanish Tribunal Supremo
court of cassation appeals > Court of Cassation
court penal international > International Criminal Court # French Cour pénale internationale
international penal court > International Criminal Court # French Cour pénale internationale
criminal international court > International Criminal Court
international punitive court > International Criminal Court
court international of justice > International Court of Justice # French Cour internationale de justice
minister of outside > foreign minister # German Außenminister
minister of the outside > foreign minister # German Außenminister
minister of external|exterior > foreign minister # Spanish ministro de Exteriores
minister of the exterior > foreign minister # Spanish ministro de Exteriores
ministry of the exterior|outside > foreign ministry # Spanish Ministerio del Exterior
ministry of outside > foreign ministry # German Außenministerium
outside minister|ministry > foreign minister # German Außenminister
exterior minister|ministry > foreign minister # Spanish ministro de Exteriores
outer minister|ministry > foreign minister # Chinese 外交部
remote minister > foreign minister
minister of inside > interior minister # German Innenminister
inside minister|ministry > interior minister # German Innenminister
inner minister|ministry > interior minister # German Innenminister
ministry of inside > interior ministry # German Innenministerium
guard minister > defence minister
protection minister > defence minister # German Verteidigungsminister
safeguard minister > defence minister
money minister > finance minister
account minister|ministry > finance minister
minister of money > finance minister
wellbeing minister|ministry > health minister
minister of wellbeing > health minister
training minister|ministry of training > education minister
equity minister > justice minister
head clergyman > prime minister
executive clergyman > prime minister
first pastor > prime minister
prime pastor|clergyman|priest > prime minister
first minister of france|spain|italy|israel|india|japan|canada|greece|pakistan > prime minister # French Premier ministre
minister first > prime minister # French Premier ministre
president of the government of spain > prime minister of Spain # Spanish presidente del Gobierno
secretary general of state > secretary of state
white home > White House # German Weißes Haus
house white > White House # Spanish Casa Blanca
white residence > White House
house of whites > White House
upper chamber of parliament senate > Senate
federal day > Bundestag # German Bundestag
federal council president > President of the Bundesrat # German Bundesratspräsident
cross red > Red Cross # French Croix-Rouge
red crossing > Red Cross # French Croix-Rouge
doctors without frontiers|border|limits > Doctors Without Borders # French Médecins sans frontières
physicians without borders|frontiers > Doctors Without Borders # French Médecins sans frontières
medicines without borders|frontiers > Doctors Without Borders # French Médecins sans frontières
reporters without frontiers|border|limits > Reporters Without Borders # French Reporters sans frontières
international amnesty > Amnesty International
observatory of human rights > Human Rights Watch
human rights observatory > Human Rights Watch # Spanish Observatorio de Derechos Humanos
wall street newspaper|magazine|diary > Wall Street Journal
new york time > New York Times
new york moments|occasions > New York Times
washington mail > Washington Post
monetary times > Financial Times
college university > University
england banking > Bank of England
technology institution > Institute of Technology
innovation organization of massachusetts > Massachusetts Institute of Technology
institute technological of massachusetts > Massachusetts Institute of Technology # Spanish Instituto Tecnológico de Massachusetts
technological institute of massachusetts > Massachusetts Institute of Technology # French Institut de technologie du Massachusetts
massachusetts technological institute > Massachusetts Institute of Technology # Russian Массачусетский технологический институт
california technological institute > California Institute of Technology
federal office of investigation|investigations > FBI # Spanish Oficina Federal de Investigación
federal investigation bureau|agency|office > FBI # Chinese 联邦调查局
federal department of examination > FBI
central office|agency of intelligence > CIA # Spanish Agencia Central de Inteligencia
agency central of intelligence > CIA # Spanish Agencia Central de Inteligencia
central insight agency|organization > CIA
central knowledge organization > CIA
central intelligence office|bureau|department > CIA # Chinese 中央情报局
national security office of the us > NSA
spatial agency > space agency # French agence spatiale
agency spatial > space agency # French agence spatiale
european spatial agency > European Space Agency # French Agence spatiale européenne
american spatial agency > NASA # French agence spatiale américaine
international spatial station > International Space Station # French Station spatiale internationale
station spatial international > International Space Station # French Station spatiale internationale
spatial station|telescope|shuttle|probe|vessel > space station # French station spatiale
cosmic station|telescope > space station # Russian космическая станция
worldwide space station > International Space Station
universal space station > International Space Station
planetary group > solar system
close planetary system > solar system
nearby planetary group > solar system
sun powered system > solar system
sunlight based system > solar system
sun based boards|energy|power > solar power
sun oriented energy|power > solar power
sun powered vitality|chargers|boards > solar panels
solar plates > solar panels # Spanish placas solares
photovoltaic plates > solar panels # Spanish placas fotovoltaicas
psychological wellness > mental health
psychological well-being|wellbeing problems|services|workers|issues > mental health
emotional wellness|well-being services|workers > mental health
mental wellbeing services|workers|problems > mental health
health mental > mental health # Spanish salud mental
general wellbeing|well-being efforts|agencies|officials|experts|emergency > public health
public wellbeing > public health
general health of the public > public health
health public > public health # French santé publique
medical services framework > health care system
medicinal services > health care
human services framework > health care system
wellbeing framework > health system
wellbeing administrations > health services
web-based organizations|media|networking > social media
online networking sites > social media
online media stages > social media platforms
web based life|media|networking > social media
person to person communication > social networking
long range informal communication > social networking
informal organization|organizations > social network
interpersonal organization|organizations > social network
social systems sites > social networking sites
media social > social media # Spanish medios sociales
internet based life > social media
unnatural weather change > global warming
an unnatural weather change > global warming
a dangerous atmospheric devation|deviation > global warming
dangerous atmospheric devation|deviation > global warming
an earth-wide temperature boost > global warming
a worldwide temperature alteration > global warming
worldwide temperature alteration > global warming
global heating up > global warming
earth warming > global warming # German Erderwärmung
world warming > global warming
environmental change conference|talks|summit > climate change
atmosphere change > climate change
climatic alteration > climate change
change climatic > climate change # French changement climatique
climate switch > climate change
ozone harming substance|substances > greenhouse gas
ozone depleting substances > greenhouse gases
ozone-depleting substance emissions > greenhouse gas emissions
nursery gases|gas > greenhouse gas
glasshouse gases > greenhouse gases
conservatory gases > greenhouse gases
gas with effect of greenhouse > greenhouse gas # French gaz à effet de serre
fossil powers > fossil fuels
non-renewable energy source|sources emissions > fossil fuels
fossil combustibles > fossil fuels # Spanish combustibles fósiles
fossil energy carriers > fossil fuels # German fossile Energieträger
sustainable power source|sources > renewable energy
inexhaustible power source|sources > renewable energy
inexhaustible energy > renewable energy
environmentally friendly power > renewable energy
energy renewable > renewable energy # French énergie renouvelable
circulatory strain > blood pressure
pulse rate and circulatory > heart rate and blood pressure
pressure of blood > blood pressure
arterial tension|pressure > blood pressure # French tension artérielle
arterial hypertension > high blood pressure # French hypertension artérielle
blood strain > blood pressure
hypertensive strain > high blood pressure
glucose of blood > blood sugar
coronary illness > heart disease
heart illness > heart disease
cardiovascular sickness|ailment > cardiovascular disease
coronary episode|failure > heart attack
respiratory failure victims survived > heart attack
cardiovascular breakdown > heart failure
infarct of the heart > heart attack # French infarctus
cerebral attack > stroke # French attaque cérébrale
brain stroke > stroke
vascular cerebral accident > stroke # French accident vasculaire cérébral
cerebral vascular accident > stroke # French accident vasculaire cérébral
cerebro-vascular accident > stroke # French accident vasculaire cérébral
bosom disease|malignancy|malignant > breast cancer
bosom peril > breast cancer
breast malignancy|malignant > breast cancer
prostate malignancy > prostate cancer
cellular breakdown in the lungs > lung cancer
lung malignancy|malignant > lung cancer
colon malignancy > colon cancer
cancer of breast|prostate|lung > breast cancer # French cancer du sein
malignant growth patients|treatment|cells > cancer
disease of alzheimer|parkinson > Alzheimer's disease # French maladie d'Alzheimer
alzheimer's infection|illness|sickness > Alzheimer's disease
parkinson's infection|illness|sickness|ailment > Parkinson's disease
invulnerable framework > immune system
safe framework > immune system
resistant framework > immune system
insusceptible framework > immune system
immune framework > immune system
system immune > immune system # French système immunitaire
immunitary system > immune system # French système immunitaire
sensory system diseases > nervous system
focal sensory system > central nervous system
focal bank > central bank
national bank governor > central bank governor
counterfeit consciousness > artificial intelligence
fake intelligence > artificial intelligence
man-made consciousness|reasoning|brainpower > artificial intelligence
computerized reasoning|consciousness > artificial intelligence
simulated intelligence > artificial intelligence
intelligence artificial > artificial intelligence # French intelligence artificielle
artificial insight > artificial intelligence
machine gaining|getting knowledge > machine learning
profound learning > deep learning
deep mastering > deep learning
enormous information > big data
huge information > big data
large information > big data
big records > big data
distributed computing administrations > cloud computing services
cloud figuring > cloud computing
web of things > internet of things
internet of factors > internet of things
individual information > personal data
information security law > data protection law
versatile application > mobile app
cellular smartphone > mobile phone
total national output|item > gross domestic product
gross homegrown|household|residential|local product|item > gross domestic product
loan fee|fees rise|hike|cut > interest rate
financing cost|costs hike|rise > interest rate
rate of interests > interest rate
type of interest > interest rate # Spanish tipo de interés
types of interest > interest rates # Spanish tipos de interés
rates of interests > interest rates
securities exchange > stock exchange
financial exchange fell|rose|crash > stock market
stock trade fell|rose|crash > stock exchange
bag of paris|london|tokyo|madrid|milan > stock exchange # French Bourse, Italian Borsa, Spanish Bolsa
values bag > stock exchange # Spanish bolsa de valores
bag of values > stock exchange # Spanish bolsa de valores
purse of paris > Paris stock exchange # French Bourse
financial backers and analysts > investors and analysts
money related emergency > financial crisis
monetary emergency > financial crisis
financial emergency of 2008 > financial crisis
lodging emergency > housing crisis
atmosphere emergency > climate crisis
displaced person camp|camps|emergency > refugee camp
exile camp|camps > refugee camp
outcast camp|camps > refugee camp
refuge seeker|seekers > asylum seeker
haven seeker|seekers > asylum seeker
shelter searcher|searchers > asylum seeker
asylum applicant of > asylum seeker # French demandeur d'asile
demander|demanders of asylum > asylum seeker # French demandeur d'asile
petitioner|petitioners of asylum > asylum seeker # French demandeur d'asile
psychological oppressor|militant|warfare attack|attacks > terrorist
fear based oppressor|oppressors > terrorist
fear monger|mongers attack|attacks > terrorist
mass annihilation weapons > weapons of mass destruction
weapons of massive destruction > weapons of mass destruction # French armes de destruction massive
arms of massive destruction > weapons of mass destruction # Spanish armas de destrucción masiva
arms of mass destruction > weapons of mass destruction # French armes de destruction massive
common war > civil war
thoughtful war > civil war
war civil > civil war # Spanish guerra civil
chilly war > Cold War
cool war > Cold War
war cold > Cold War # French guerre froide
first universal war > First World War
second universal war > Second World War
universal war ii|i|two|one > World War
second worldwide war > Second World War # French Seconde Guerre mondiale
first worldwide war > First World War # French Première Guerre mondiale
second war world|worldwide > Second World War # French Seconde Guerre mondiale
world war second|first > World War # French Seconde Guerre mondiale
human privileges > human rights
basic freedoms council|commission|watch|activist|activists > human rights
common liberties council|commission|watch|activist|activists > human rights
essential liberties watch|council > human rights
common freedoms watch|council|activist|activists > human rights
human freedoms watch|council > human rights
opportunity of speech|articulation|the press > freedom of speech
free discourse > free speech
right to speak freely of discourse > freedom of speech
capital punishment sentence|penalty of death > death penalty
penalty of dead > death penalty
demise penalty|punishment > death penalty
prison of life > life imprisonment
perpetual imprisonment|prison|chain > life imprisonment # Spanish cadena perpetua
chain perpetual > life imprisonment # Spanish cadena perpetua
lifelong prison > life imprisonment # German lebenslange Haft
preventive prison > pre-trial detention # Spanish prisión preventiva
provisional detention > pre-trial detention # French détention provisoire
preventive custody > pre-trial detention # Italian custodia cautelare
investigative custody > pre-trial detention # German Untersuchungshaft
investigation custody > pre-trial detention # German Untersuchungshaft
police prefecture of police > police headquarters
guard to|at view > police custody # French garde à vue
placed in police view > placed in police custody # French garde à vue
custody view > police custody # French garde à vue
cop car|cars of the police > police car
political decision day|night|campaign > election
overall election|elections > general election
general political decision|decisions > general election
official political race > presidential election
political race day|night|result|results > election
decision party > ruling party
administering party > ruling party
resistance party|pioneer leader > opposition party
restriction party|pioneer > opposition party
elections legislative > legislative elections # French élections législatives
elections presidential > presidential election # French élection présidentielle
election presidential > presidential election # French élection présidentielle
elections municipal > municipal elections # French élections municipales
elections regional|european|general > elections # French élections régionales
far right-hand|left-hand party|politician > far-right # French extrême droite
extreme-right-hand > far-right # French extrême droite
radical wing > far-right
general practitioner doctor > GP
head administrator > prime minister
boss minister > chief minister
boss executive > chief executive
president director general > chief executive # French président-directeur général
president and director general > chief executive # French président-directeur général
director general president > chief executive
managing president > chief executive
president-director general > chief executive # French président-directeur général
general manager of police > chief of police
board of executives|chiefs > board of directors
council of administration > board of directors # French conseil d'administration
administration council > board of directors # French conseil d'administration
conseil of administration > board of directors # French conseil d'administration
directorial board > board of directors
supervision council > supervisory board # German Aufsichtsrat
turnover figure|figures of business > turnover # French chiffre d'affaires
figure|figures of business|affairs > turnover # French chiffre d'affaires
business figure > turnover # French chiffre d'affaires
small and average companies|enterprises > small and medium-sized companies # French PME
small and middle companies|enterprises > small and medium-sized companies # German KMU
petty and medium enterprises > small and medium-sized companies
limited liability society > limited company # French société à responsabilité limitée
anonymous society|company > public limited company # French société anonyme, Spanish sociedad anónima
value added taxes on > value added tax on
tax on the added value > value added tax # French taxe sur la valeur ajoutée
tax on added value > value added tax # French taxe sur la valeur ajoutée
minimal wage > minimum wage # German Mindestlohn
minimum salary interprofessional > minimum wage # Spanish salario mínimo
salary minimum > minimum wage # French salaire minimum
social security number card > social security card
intelligent mobile phone > smartphone
nuclear central|centrals > nuclear power plant # French centrale nucléaire
central nuclear > nuclear power plant # Spanish central nuclear
nuclear plants central > nuclear power plant
atomic central > nuclear power plant # Romance centrale atomique
atomic force plant > nuclear power plant
atomic power station > nuclear power station # German Atomkraftwerk
water fall energy > hydropower
electrical vehicle car > electric car
electric vehicular > electric vehicle
car electric|electrical > electric car # French voiture électrique
vehicle electric|electrical > electric vehicle # French véhicule électrique
driverless vehicular > driverless vehicle
wind mill park > wind farm # German Windpark
eolian park|energy > wind farm # French parc éolien
park eolic|eolian > wind farm # Spanish parque eólico
eolic park|energy > wind farm # Spanish parque eólico
aeolian park|energy|parks > wind farm # Romance parc éolien
train station of metro > metro station
fire fighters pump > fire engine
soldiers of the fire > firefighters # French soldats du feu
soldier of the fire > firefighter # French soldat du feu
men of the fire > firefighters # Italian vigili del fuoco
fire watchers|guards brigade > firefighters # Italian vigili del fuoco
guards of fire > firefighters # Italian vigili del fuoco
guardian of peace > police officer # French gardien de la paix
guardians of the peace of police > police officers # French gardiens de la paix
agent|agents of police > police officer # French agent de police
force|forces of order > police # French forces de l'ordre
law enforcement bodies|organs > law enforcement agencies # Russian правоохранительные органы
power structures of the country > security forces # Russian силовые структуры
special services of russia|ukraine > intelligence services # Russian спецслужбы
`;
