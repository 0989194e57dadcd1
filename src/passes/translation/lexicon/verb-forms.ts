import { lazy } from '../../../knowledge/lazy.ts';
import { wordSet } from '../matching/word-set.ts';

/** Irregular verbs whose past differs from both the base and the participle: `base past participle`. */
const IRREGULAR = `be was been;be were been;become became become;begin began begun;break broke broken;choose chose chosen;
  come came come;do did done;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fly flew flown;
  forgive forgave forgiven;freeze froze frozen;give gave given;go went gone;grow grew grown;hide hid hidden;
  know knew known;overcome overcame overcome;ride rode ridden;ring rang rung;rise rose risen;run ran run;
  see saw seen;shake shook shaken;shrink shrank shrunk;sing sang sung;sink sank sunk;speak spoke spoken;steal stole stolen;
  swear swore sworn;swim swam swum;take took taken;tear tore torn;throw threw thrown;undergo underwent undergone;
  undertake undertook undertaken;wear wore worn;withdraw withdrew withdrawn;write wrote written`;

/** Irregular verbs whose past is also the participle, and not the base of another verb. */
const WEAK = `bring brought;build built;buy bought;catch caught;deal dealt;fight fought;feed fed;flee fled;have had;hear heard;
  hold held;keep kept;lead led;leave left;lend lent;lose lost;make made;mean meant;meet met;pay paid;say said;
  seek sought;sell sold;send sent;spend spent;stand stood;teach taught;tell told;think thought;
  understand understood;win won`;

/** The past forms that are not participles, each with its base. */
export const STRONG_PASTS = lazy(
  () => new Map(entries(IRREGULAR).map(([base, past]) => [past, base] as const)),
);
/** The participles of the same verbs, by their past. */
export const PARTICIPLES = lazy(
  () => new Map(entries(IRREGULAR).map(([, past, participle]) => [past, participle] as const)),
);
/** All irregular pasts, each with its base. */
export const PASTS = lazy(
  () => new Map([...entries(IRREGULAR), ...entries(WEAK)].map(([base, past]) => [past, base] as const)),
);

function entries(table: string): readonly string[][] {
  return table.split(';').map((line) => line.trim().split(' '));
}

/** Third-person forms that can only be verbs. */
export const THIRD_PERSONS = wordSet(`has is does goes says knows becomes wants gives takes comes seems
  exists allows requires provides contains happens remains believes thinks understands continues intends`);

/** Frequent bases that are rarely nouns. */
export const BASES =
  wordSet(`be have do go make take give get know see say become begin keep leave bring find let put tell ask feel think
  understand remember believe learn speak read write hear receive provide prevent avoid allow continue create
  carry choose develop discuss decide describe determine eat ensure establish explain fight follow grow happen
  hold improve include increase join lead lose maintain meet move obtain pay pass perform prepare present prove
  protect punish reach realize realise recognize recognise reduce remain remove resolve respond return save sell
  send serve solve spend start stay stop strengthen suffer support survive teach travel treat use wait win wear
  work achieve accept adopt apply approve arrest arrive attract buy celebrate check collect compete complete
  confirm consider consult contribute convince cover defeat defend deliver destroy disappear discover dominate
  enter examine express face finish force guarantee help identify implement introduce investigate inform launch
  live obey observe offer open operate acquire admit allege announce argue assess assume assure ban belong
  betray borrow build burn capture cause cease clarify combine commit complain conclude condemn conduct confess
  consist construct convert criticize criticise declare decrease deny deploy derive deserve detain detect
  dismiss dispose divide enable enforce enjoy evacuate exceed exclude exist expand expect exploit expose extend
  extinguish forget gather hang hide hire hurt ignore impose indicate infect inhabit injure inspire install
  intend intervene invade invent invite involve isolate kill justify manage mention notify occupy occur oblige
  obstruct oppose overtake persuade possess postpone practise predict prefer preserve presume prevail proceed
  prohibit provoke publish pursue qualify quit reassure refer reflect refuse regain regret reject rely remind
  renew repair replace require rescue resign restore restrict resume retire retain seize select settle shoot
  show specify speculate steal submit suggest surrender suspend swear testify threaten throw thank transmit
  undergo undermine undertake unite urge violate warn withdraw worsen organize organise overcome participate
  produce promote raise recover register release reveal sign succeed transfer transform visit`);

/** Verbs without an object, which have no passive. */
export const WITHOUT_PASSIVE = wordSet(
  'happened occurred existed belonged consisted seemed emerged participated',
);
