import type { Certainty, Entry } from './entry.ts';
import type { FurnitureFunction } from './functions.ts';

/** Lines that no person wrote: remains of site software, recognised by their form rather than their words. */

const SHORTCODE =
  /^\s*\[\/?(?:[a-z][\w-]{1,40} +[\w-]{1,30}=[^\]\n]{1,300}|(?:youtube|embed|vimeo|audio|video|tweet|instagram) +https?:[^\]\s]{1,300}|ad_\d{1,2}|(?:caption|embed|gallery|adinserter|the_ad|vc_row|vc_column|vc_column_text|et_pb_\w{1,30}|contact-form-7|newsletter_form|toc|ads|wpdevart_\w{1,30}|mc4wp_form|irp|adsense)\])/iu;
const PLACEHOLDER =
  /^\s*(?:%%\w{2,40}%%|\{\{[^{}\n]{1,80}\}\}|\{%[^{}\n]{1,80}%\}|\$\{[^{}\n]{1,60}\}|<%=?[^<>\n]{1,80}%>)\s*$/u;
const RESIZED_IMAGE = /^\s*\S{0,200}:(?:quality|format|fill|strip_exif)\([^()\s]{1,40}\)\S{0,300}\s*$/u;
const IMAGE_FILE = /^\s*[\w()%+@-][\w().%+@-]{0,120}\.(?:jpe?g|png|gif|webp|avif|bmp)\s*$/iu;
const ENTITIES = /^\s*(?:&(?:nbsp|amp|lt|gt|quot|raquo|laquo|#\d{2,5}); ?){1,20}$/u;
const OBJECT = /^\s*\[object (?:Object|HTML\w{1,30})\]\s*$/u;
const ATTRIBUTE =
  /^\s*(?:alt|class|style|href|src|srcset|width|height|data-[\w-]{1,30})= ?(?:["“”″'][^"“”″'\n]{0,300}["“”″'])?\s*$/iu;
const PAGES =
  /^\s*(?:[«‹<] ?)?1 2 3(?: \d{1,4}| ?(?:…|\.\.\.)){1,10}(?: ?(?:[»›>]|Next|Next page|Last))?\s*$/u;
const LINKED_DATA = /"@(?:context|type)" ?:/u;
const TRACKER =
  /googletag\.|adsbygoogle|dataLayer|\bgtag\(|\bfbq\(|\b_gaq\b|fbAsyncInit|\bga\('(?:create|send)|\bym\(\d|\byaCounter|\(function ?\(d, ?s, ?id\)|\b_taboola\b|OA_show\(|Ya\.share|twttr\.|__gads/u;
/** Longer lines are skipped. In UTF-16 units. */
const LONGEST = 2000;
/** Marks that a line of code contains. */
const CODE_MARKS = /[;{}]/u;

const FORMS: readonly (readonly [RegExp, FurnitureFunction, Certainty])[] = [
  [SHORTCODE, 'plugin-mark', 'sure'],
  [RESIZED_IMAGE, 'plugin-mark', 'sure'],
  [ENTITIES, 'plugin-mark', 'sure'],
  [OBJECT, 'plugin-mark', 'sure'],
  [PLACEHOLDER, 'plugin-mark', 'likely'],
  [IMAGE_FILE, 'plugin-mark', 'likely'],
  [ATTRIBUTE, 'plugin-mark', 'likely'],
  [PAGES, 'next-previous', 'likely'],
];

/** The first characters of the forms, except forms of a single word and those with an equals sign. */
const OPENERS = '[%{$<&«‹1';

/** False for nearly all lines of prose, so that the forms need not be tried. */
function mayHaveForm(line: string): boolean {
  const trimmed = line.trim();
  return OPENERS.includes(trimmed.charAt(0)) || !trimmed.includes(' ') || trimmed.includes('=');
}

/** The kind of software debris in a line; undefined for prose. Manuals show such lines, too. */
export function debrisOf(line: string): Entry | undefined {
  if (line.length > LONGEST) return undefined;
  if (mayHaveForm(line))
    for (const [form, name, certainty] of FORMS)
      if (form.test(line)) return { function: name, form: 'line', certainty };
  if (CODE_MARKS.test(line) && (LINKED_DATA.test(line) || TRACKER.test(line)))
    return { function: 'script', form: 'line', certainty: 'likely' };
  return undefined;
}
