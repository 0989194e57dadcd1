import { wordSet } from '../matching/word-set.ts';

/** Frequent nouns that always have an article or another determiner in the singular. From general knowledge. */
export const NOUNS =
  wordSet(`accident actor actress agency airline airport ambulance animal answer apartment area army arrest article
  assessment attack attempt author bank battle bicycle bill bird boat body bomb book border boy bridge brother budget building
  bus business camp campaign candidate capital captain car case castle cat category cause century chairman chance
  channel charge chief child church citizen city civilian clinic club coach collision colleague comment committee
  company competition competitor complaint concert condition conference conflict contract corpse country couple course court crew
  crime criminal crisis critic crowd customer cyclist day deadline deal death decade decision decree defeat defendant
  defender delegation demand demonstration demonstrator deputy detail device director disaster discovery disease district doctor document dog
  dollar drug earthquake economist election emergency employee employer enemy engineer event example exercise expert
  explosion factor factory family fan farmer father festival fight file film fire firefighter firm flat flight flood footballer
  foreigner forest friend game girl goal goalkeeper governor group guard guest gun helicopter hero hill hotel hour house
  household husband idea incident industry injury inspector institution interview investigation investigator investor island issue item job
  journalist journey judge kilometer kilometre king lake law lawyer leader lesson letter level list loan machine magazine
  man manager map match mayor measure meeting member message meter metre migrant mile minister minute missile mistake month
  motorcycle motorist motorway mountain movie murder museum musician nation nationality neighbour neighbor newspaper night novel nurse object offence
  offense officer official operation opinion opponent option organisation organization owner painter paper parent park parliament
  part participant party passenger patient pedestrian pensioner person phone photo photographer picture pilot plan plane plant player playwright poet
  point policeman politician port position premiere president price prison prisoner prize problem procedure product
  professor program programme project proposal prosecutor protest protester province punishment question race reason
  referendum refugee region relative report reporter representative researcher resident residence restaurant result
  revolution river road robber rock rocket role room rule sanction scandal scene school scientist season second section sector
  sentence series service session ship shop show signal singer sister site situation soldier son song spectator speech spokesman
  stadium state statement station stock storm story street strike striker student studio study suburb subject
  summit supporter survey suspect symptom target task teacher team teenager temple term terrorist test theatre theater thief
  thing threat ticket title topic tourist tower town trader tragedy train trainer traveller traveler treaty tree trial tribunal trip truck tunnel
  university vaccine vehicle version victim victory village visit visitor volunteer vote voter war way weapon wedding week weekend
  witness woman word worker writer year`);

/** Nouns without a plural. */
export const MASS_NOUNS =
  wordSet(`advice baggage clothing damage equipment evidence furniture health homework housing information knowledge luggage
  machinery money music news pollution poverty progress rain research software traffic transport violence water weather
  wealth electricity bread luck garbage rubbish rice`);

/** Words for what a person is, before which English puts an article. */
export const OCCUPATIONS =
  wordSet(`doctor teacher lawyer engineer journalist student actor actress singer nurse policeman farmer soldier
  writer pensioner driver citizen architect painter musician dentist surgeon psychologist economist scientist biologist
  historian sociologist politician businessman businesswoman photographer poet pianist footballer cyclist pilot miner
  firefighter cook mechanic electrician translator translater priest programmer accountant entrepreneur foreigner orphan widower widow
  man woman boy girl father mother grandfather grandmother`);

/** Plurals of nouns that have none: frequent in five million words of good modern English, but never in the plural. */
export const MASS_PLURALS =
  wordSet(`advices agricultures assistances baggages clothings consumptions documentations electricities equipments
  evidences expertises feedbacks furnitures garbages governances hardwares homeworks houseworks informations jewelleries
  jewelries knowledges luggages machineries musics nonsenses parkings patiences pollutions progresses rubbishes shoppings
  softwares stationeries tourisms traffics transportations underwears violences welfares`);
