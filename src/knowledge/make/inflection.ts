/**
 * The inflected forms of English words, each with its classes and its share of the word's occurrences, for the maker of
 * `word-classes.bin`. From general knowledge.
 */

type Form = readonly [form: string, classes: string, share: number];

const IRREGULAR_VERBS = new Map(
  `be was been,become became become,begin began begun,break broke broken,choose chose chosen,come came come,do did done,
  draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fly flew flown,forgive forgave forgiven,
  forget forgot forgotten,freeze froze frozen,give gave given,go went gone,grow grew grown,hide hid hidden,
  know knew known,overcome overcame overcome,ride rode ridden,ring rang rung,rise rose risen,run ran run,see saw seen,
  shake shook shaken,shrink shrank shrunk,sing sang sung,sink sank sunk,speak spoke spoken,steal stole stolen,
  swear swore sworn,swim swam swum,take took taken,tear tore torn,throw threw thrown,undergo underwent undergone,
  undertake undertook undertaken,wear wore worn,withdraw withdrew withdrawn,write wrote written,bear bore borne,
  beat beat beaten,bite bit bitten,blow blew blown,fall fell fallen,forbid forbade forbidden,foresee foresaw foreseen,
  mistake mistook mistaken,lie lay lain,arise arose arisen,awake awoke awoken,oversee oversaw overseen,
  retake retook retaken,undo undid undone,stride strode stridden,swell swelled swollen,show showed shown,sew sewed sewn,
  sow sowed sown,prove proved proven,wake woke woken,weave wove woven,spring sprang sprung,bring brought,build built,
  buy bought,catch caught,deal dealt,fight fought,feed fed,flee fled,have had,hear heard,hold held,keep kept,lead led,
  leave left,lend lent,lose lost,make made,mean meant,meet met,pay paid,say said,seek sought,sell sold,send sent,
  spend spent,stand stood,teach taught,tell told,think thought,understand understood,win won,bend bent,bet bet,
  bind bound,bleed bled,breed bred,burst burst,cast cast,cling clung,cost cost,creep crept,cut cut,dig dug,feel felt,
  find found,fling flung,forecast forecast,get got,grind ground,hang hung,hit hit,hurt hurt,kneel knelt,lay laid,
  let let,light lit,put put,quit quit,read read,rid rid,set set,shed shed,shine shone,shoot shot,shut shut,sit sat,
  sleep slept,slide slid,split split,spread spread,stick stuck,sting stung,strike struck,string strung,sweep swept,
  swing swung,upset upset,weep wept,wind wound,withhold withheld,withstand withstood,rebuild rebuilt,uphold upheld,
  broadcast broadcast,thrust thrust,spin spun,spit spat`
    .split(',')
    .map((line) => line.trim().split(' '))
    .map(([base, past, participle = past]) => [base, { past, participle }]),
);

const IRREGULAR_PLURALS = new Map(
  `foot feet,tooth teeth,mouse mice,goose geese,child children,person people,life lives,wife wives,knife knives,
  leaf leaves,half halves,shelf shelves,thief thieves,wolf wolves,self selves,crisis crises,analysis analyses,
  basis bases,phenomenon phenomena,criterion criteria`
    .split(',')
    .map((line) => line.trim().split(' ') as [string, string]),
);

/** `city`, `cities`; `watch`, `watches`; `year`, `years`. */
function withS(word: string): string {
  if (/[^aeiou]y$/u.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/u.test(word) ? `${word}es` : `${word}s`;
}

/** The singular and plural of a noun. */
export function nounForms(noun: string): readonly Form[] {
  const plural =
    IRREGULAR_PLURALS.get(noun) ??
    (/man$/u.test(noun) && noun !== 'human' && noun !== 'german' ? `${noun.slice(0, -3)}men` : withS(noun));
  return [
    [noun, 'N', 1],
    [plural, 'M', 0.3],
  ];
}

/** The forms of a verb: base, third person, form in -ing, past, participle. */
export function verbForms(base: string): readonly Form[] {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base;
  // Both spellings, `visiting` and `visitting`: only one of them is a word.
  const stems = /(?:ee|oe|ye)$/u.test(base)
    ? [base, stem]
    : stem === base
      ? [base, base + base.at(-1)]
      : [stem];
  if (base.endsWith('ie')) stems.push(`${base.slice(0, -2)}y`);
  const forms: Form[] = [
    [base, 'V', 0.4],
    [base === 'have' ? 'has' : withS(base), 'Z', 0.2],
    ...stems.map((one): Form => [`${one}ing`, 'G', 0.2]),
  ];
  const irregular = irregularOf(base);
  if (!irregular) return [...forms, ...pastsOf(base, stems)];
  const { past, participle } = irregular;
  if (past === participle) return [...forms, [past, 'DP', 0.4]];
  return [...forms, [past, 'D', 0.4], [participle, 'P', 0.4]];
}

/** The irregular forms of a verb, or of the verb in it: `recast`, `beset`, `undersell`. */
function irregularOf(base: string): { readonly past: string; readonly participle: string } | undefined {
  const own = IRREGULAR_VERBS.get(base);
  if (own) return own;
  const [, prefix, stem] =
    /^(re|be|un|out|over|under|mis|fore|in|sub|off|type|pre)(\w{3,})$/u.exec(base) ?? [];
  const inner = stem && IRREGULAR_VERBS.get(stem);
  return inner ? { past: prefix + inner.past, participle: prefix + inner.participle } : undefined;
}

function pastsOf(base: string, stems: readonly string[]): readonly Form[] {
  if (/[^aeiou]y$/u.test(base)) return [[`${base.slice(0, -1)}ied`, 'DP', 0.4]];
  return (base.endsWith('e') ? [`${base}d`] : stems.map((stem) => `${stem}ed`)).map((form) => [
    form,
    'DP',
    0.4,
  ]);
}

/** The degrees of an adjective; long adjectives have only one. */
export function adjectiveForms(adjective: string): readonly Form[] {
  if (adjective.length > 7) return [[adjective, 'J', 1]];
  const stem = adjective.endsWith('e')
    ? adjective.slice(0, -1)
    : /[^aeiou]y$/u.test(adjective)
      ? `${adjective.slice(0, -1)}i`
      : /^[^aeiou]*[aeiou][bdgmnt]$/u.test(adjective)
        ? adjective + adjective.at(-1)
        : adjective;
  return [
    [adjective, 'J', 1],
    [`${stem}er`, 'C', 0.05],
    [`${stem}est`, 'S', 0.05],
  ];
}
