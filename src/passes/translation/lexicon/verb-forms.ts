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

/** Intransitive verbs, which have no passive. */
export const WITHOUT_PASSIVE = wordSet(
  'happened occurred existed belonged consisted seemed emerged participated',
);

/** Auxiliaries, and other words that require a certain form of the verb after them. */
export const DO = wordSet("do does did don't doesn't didn't");
export const NEGATED = wordSet("don't doesn't didn't");
export const MODAL = wordSet("could would should must cannot can't won't wouldn't couldn't shouldn't");
/** Modals that are also nouns; they count only after a pronoun. */
export const NOUN_MODAL = wordSet('can may might will');
export const SUBJECT = wordSet('he she it they we you i who');
export const HAVE = wordSet('have has had having');
export const BE = wordSet('is are was were been being');
export const PREPOSITION = wordSet('after before without despite by of');
export const HELPS = wordSet('allows enables recommends avoids prevents');
export const DOUBTFUL_SUBJECT = wordSet(
  'the a an this that what all which it everything things who whatever',
);
export const PRONOUN = wordSet('he she they we it who which that not');

/** Pasts that older English and dialects use as participles. */
export const OLD_PARTICIPLES = wordSet(
  'was were did saw rose ran spoke broke wrote drove bore rode chose shook',
);

/** After `it is`. */
export const DUMMY =
  wordSet(`necessary possible impossible important known worth clear likely unlikely difficult expected
  planned reported noted assumed believed recommended required forbidden prohibited interesting`);
/** Verbs that never come before their subject. */
export const INVERTED =
  wordSet(`jumps takes makes wants gives tells finds gets brings shows speaks reports explains confirms
  warns demands calls wins loses leaves plays works writes knows sees announces plans expects means needs`);
/** Verbs of saying and thinking, which take `that` without a comma. */
export const THINKS = wordSet(
  'admitted announced reported believes thinks knows wants explained stated claimed emphasized stressed noted confirmed hopes assumes',
);
