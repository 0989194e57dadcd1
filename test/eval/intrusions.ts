import { join } from 'node:path';
import { clean } from '../../src/index.ts';
import { type Measure, readRecords } from './measure.ts';
import { higher, lower } from './scorer.ts';

/*
 * Two experiments on clean texts. Speech that happens to be a label (“Share?”) must not turn a story into a web page. A
 * real menu and comment form around a text must be removed, and nothing else.
 */

interface CleanText {
  readonly id: string;
  readonly group: string;
  readonly lang: string;
  readonly text: string;
}

const STORIES = [
  'en:short-stories',
  'en:fairy-tales',
  'en:fiction',
  'en:children',
  'en:interviews',
  'en:horoscopes',
];
const MOST_STORIES = 40;
const SPEECH = ['“More.”', '“Share?”', '“News?”'];

/** A menu and a comment form as on sites in a given language. */
interface Furniture {
  readonly menu: readonly string[];
  readonly form: readonly string[];
}

const FURNITURE: Readonly<Record<string, Furniture>> = {
  en: {
    menu: [
      'Home',
      'News',
      'Politics',
      'Business',
      'Sport',
      'Culture',
      'Opinion',
      'Weather',
      'Contact us',
      'Log in',
    ],
    form: [
      'Leave a Reply',
      'Your email address will not be published.',
      'Required fields are marked *',
      'Comment',
      'Name',
      'Email',
      'Website',
      'Post Comment',
    ],
  },
  de: {
    menu: [
      'Startseite',
      'Nachrichten',
      'Politik',
      'Wirtschaft',
      'Sport',
      'Kultur',
      'Wetter',
      'Kontakt',
      'Anmelden',
    ],
    form: [
      'Schreibe einen Kommentar',
      'Deine E-Mail-Adresse wird nicht veröffentlicht.',
      'Erforderliche Felder sind mit * markiert',
      'Kommentar',
      'Name',
      'E-Mail-Adresse',
      'Kommentar abschicken',
    ],
  },
  fr: {
    menu: [
      'Accueil',
      'Actualités',
      'Politique',
      'Économie',
      'Sports',
      'Culture',
      'Météo',
      'Contact',
      'Se connecter',
    ],
    form: [
      'Laisser un commentaire',
      'Votre adresse e-mail ne sera pas publiée.',
      'Les champs obligatoires sont indiqués avec *',
      'Commentaire',
      'Nom',
      'E-mail',
      'Site web',
      'Laisser un commentaire',
    ],
  },
  es: {
    menu: [
      'Inicio',
      'Noticias',
      'Política',
      'Economía',
      'Deportes',
      'Cultura',
      'Opinión',
      'Contacto',
      'Iniciar sesión',
    ],
    form: [
      'Deja una respuesta',
      'Tu dirección de correo electrónico no será publicada.',
      'Los campos obligatorios están marcados con *',
      'Comentario',
      'Nombre',
      'Correo electrónico',
      'Publicar comentario',
    ],
  },
  it: {
    menu: ['Home', 'Notizie', 'Politica', 'Economia', 'Sport', 'Cultura', 'Meteo', 'Contatti', 'Accedi'],
    form: [
      'Lascia un commento',
      'Il tuo indirizzo email non sarà pubblicato.',
      'I campi obbligatori sono contrassegnati *',
      'Commento',
      'Nome',
      'Email',
      'Invia commento',
    ],
  },
};
/** Ten genres of English, and the other four languages. */
const GROUPS: Readonly<Record<string, number>> = {
  'en:news': 6,
  'en:essays': 6,
  'en:fiction': 6,
  'en:speeches': 6,
  'en:how-to': 6,
  'en:encyclopedia': 6,
  'en:interviews': 6,
  'en:textbook': 6,
  'en:blog': 6,
  'en:diary': 6,
  'lang:de': 10,
  'lang:fr': 10,
  'lang:es': 10,
  'lang:it': 10,
};

/** The figures of both experiments. */
export async function evaluate(data: string): Promise<readonly Measure[]> {
  const texts = readRecords<CleanText>(join(data, 'clean/dev.jsonl.gz'));
  return [...speech(texts), ...furniture(texts)];
}

function speech(texts: readonly CleanText[]): Measure[] {
  const stories = texts.filter(({ group }) => STORIES.includes(group));
  const step = Math.max(1, Math.floor(stories.length / MOST_STORIES));
  const chosen = stories.filter((_, index) => index % step === 0).slice(0, MOST_STORIES);
  return [0, 1, 2, 3].map((lines) => {
    let [lost, all] = [0, 0];
    for (const { text } of chosen) {
      const spoken = withSpeech(text, SPEECH.slice(0, lines));
      lost += Math.max(0, count(spoken) - count(clean(spoken).text));
      all += count(spoken);
    }
    return lower('speech in stories', `words lost with ${lines} lines`, (10_000 * lost) / all, {
      unit: 'per 10,000',
      atLeast: 2,
      aim: 0,
    });
  });
}

/** The text with lines of speech far apart from each other. */
function withSpeech(text: string, lines: readonly string[]): string {
  const paragraphs = text.split(/\n\n+/u);
  lines.forEach((line, index) => {
    paragraphs.splice(Math.floor(((index + 1) * paragraphs.length) / (lines.length + 1)), 0, line);
  });
  return paragraphs.join('\n\n');
}

function furniture(texts: readonly CleanText[]): Measure[] {
  let [gone, lines, lost] = [0, 0, 0];
  for (const [group, most] of Object.entries(GROUPS)) {
    for (const { text } of texts.filter((one) => one.group === group).slice(0, most)) {
      const { menu, form } = FURNITURE[group.startsWith('lang:') ? group.slice(5) : 'en'];
      const alone = clean(text).text;
      const output = clean([...menu, text.trim(), ...form].join('\n\n')).text;
      const left = output.split('\n').map((line) => line.trim());
      const own = new Set(alone.split('\n').map((line) => line.trim()));
      for (const line of [...menu, ...form]) {
        if (own.has(line)) continue;
        lines++;
        if (!left.includes(line)) gone++;
      }
      const wanted = alone.split('\n').filter((line) => line.trim() !== '');
      lost += wanted.filter((line) => !left.includes(line.trim())).length;
    }
  }
  const set = 'menu and form around texts';
  return [
    higher(set, 'their lines gone', (100 * gone) / lines, { atLeast: 97, aim: 99.5 }),
    lower(set, 'other lines gone', lost, { atLeast: 0, aim: 0, unit: 'lines' }),
  ];
}

function count(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
