import { hashFilter } from '../../../knowledge/hash-filter.ts';
import { hashAt } from '../../../knowledge/word-hash.ts';
import { wordSet } from '../matching/word-set.ts';

/** Countries, continents and regions without an article in English. From general knowledge. */
const WITHOUT_ARTICLE = `afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahrain
  bangladesh belarus belgium belize benin bhutan bolivia botswana brazil brunei bulgaria burundi cambodia
  cameroon canada chad chile china colombia croatia cuba cyprus denmark djibouti ecuador egypt eritrea
  estonia ethiopia fiji finland france gabon georgia germany ghana greece greenland guatemala guinea
  guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan
  kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein
  lithuania madagascar malawi malaysia mali malta mauritania mauritius mexico moldova monaco
  mongolia montenegro morocco mozambique myanmar namibia nepal nicaragua niger nigeria norway oman
  pakistan palestine panama paraguay peru poland portugal qatar romania russia rwanda senegal serbia
  singapore slovakia slovenia somalia spain sweden switzerland syria taiwan tajikistan tanzania thailand
  togo tunisia turkey turkmenistan uganda uruguay uzbekistan venezuela vietnam yemen zambia
  zimbabwe europe africa asia catalonia scotland brittany corsica sicily sardinia bavaria siberia
  california texas florida provence normandy andalusia lombardy tuscany flanders wallonia quebec tibet
  kashmir chechnya dagestan`;

/** Large cities, states, seas and peoples that every news reader knows. From general knowledge. */
const WELL_KNOWN = `amsterdam ankara athens auckland baghdad baltimore bangkok barcelona beijing beirut belgrade berlin
  birmingham bogota boston brasilia bratislava bristol brisbane brussels bucharest budapest cairo canberra
  caracas casablanca chicago cleveland cologne copenhagen dallas damascus delhi denver detroit dublin
  dubai edinburgh frankfurt geneva glasgow hamburg hanoi havana helsinki houston istanbul jakarta
  jerusalem johannesburg kabul karachi khartoum kinshasa kolkata kyiv lagos lahore leipzig lima lisbon
  liverpool ljubljana london luanda lyon madrid manchester manila marseille melbourne memphis miami milan
  minsk montreal moscow mumbai munich nairobi naples newcastle ottawa oxford paris perth philadelphia
  phoenix prague pretoria pyongyang riyadh rotterdam salzburg santiago sarajevo seattle seoul shanghai
  sheffield singapore sofia stockholm strasbourg stuttgart sydney taipei tallinn tehran tokyo toronto
  tripoli tunis turin valencia vancouver venice vienna vilnius warsaw washington wellington zagreb zurich
  american british french german italian spanish portuguese russian ukrainian chinese japanese korean
  indian pakistani iranian iraqi israeli palestinian egyptian turkish greek dutch belgian swiss austrian
  polish hungarian romanian bulgarian serbian croatian swedish norwegian danish finnish canadian mexican
  brazilian argentine australian african european asian palestinians americans russians ukrainians germans
  europeans australians israelis canadians brazilians queensland tasmania victoria alaska arizona arkansas
  colorado connecticut delaware hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
  maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada oklahoma oregon
  pennsylvania tennessee utah vermont virginia wisconsin wyoming ontario alberta arctic antarctic
  antarctica atlantic pacific mediterranean caribbean wales england britain america himalaya kremlin
  pentagon`;

export const PLACES = wordSet(WITHOUT_ARTICLE);

export const FAMOUS = wordSet(`${WITHOUT_ARTICLE} ${WELL_KNOWN}`);

/** False for the hash (see `hashAt`) of nearly every word that is not famous. */
export const mayBeFamous = hashFilter(FAMOUS.values, (word) => hashAt(word, 0, word.length));
