/* Phrases in the titles and first lines of pages without an article. */

/** Titles of error pages: not found, forbidden, unavailable. */
export const ERRORS: readonly RegExp[] = [
  /^(?:error|http|fehler|erreur|errore|b\u0142\u0105d)?[\s:#-]{0,3}(?:40[0134]|410|429|50[0234])\b/iu,
  /\b(?:error|fehler|erreur)[\s:#-]{1,3}(?:40[0134]|410|429|50[0234])\b/iu,
  /\b(?:page|site|file|article|content|document)\s(?:(?:was|is|could|can)\s)?not\s(?:be\s)?found\b|^not found\b|\bno longer (?:available|exists)\b/iu,
  /\b(?:page|site|article)(?: you (?:are|were) looking for)? (?:does(?:n['\u2019]t| not) exist|cannot be found)\b/iu,
  /^(?:access denied|forbidden|internal server error|bad gateway|service unavailable|bad request|gone)\b/iu,
  /^(?:just a moment|attention required|are you (?:a )?(?:robot|human)|checking your browser|security check|verify you are human)/iu,
  /seite (?:wurde )?nicht gefunden|p\u00e1gina no encontrada|page (?:introuvable|non trouv\u00e9e)|pagina non trovata/iu,
  /p\u00e1gina n\u00e3o encontrada|pagina niet gevonden|sidan (?:kunde inte hittas|hittades inte)|siden (?:blev )?ikke (?:fundet|funnet)/iu,
  /nie znaleziono strony|strona nie istnieje|\u0441\u0442\u0440\u0430\u043d\u0438\u0446\u0430 \u043d\u0435 \u043d\u0430\u0439\u0434\u0435\u043d\u0430|sayfa bulunamad\u0131|str\u00e1nka nenalezena/iu,
  /\u9875\u9762\u4e0d\u5b58\u5728|\u627e\u4e0d\u5230(?:\u8be5)?\u9875\u9762|\u30da\u30fc\u30b8\u304c\u898b\u3064\u304b\u308a\u307e\u305b\u3093|\ud398\uc774\uc9c0\ub97c \ucc3e\uc744 \uc218 \uc5c6/u,
];

/** Titles of search results. */
export const SEARCHES: readonly RegExp[] = [
  /^search(?: results)?\b|\bsearch results?\b|\bresults for\b|\byou searched for\b/iu,
  /such(?:ergebnis|e nach|resultat)|r\u00e9sultats (?:de (?:la )?recherche|pour)|resultados (?:de (?:la )?b\u00fasqueda|para|da (?:pesquisa|busca))/iu,
  /risultati (?:della )?ricerca|zoekresultaten|s\u00f6kresultat|wyniki wyszukiwania|\u0440\u0435\u0437\u0443\u043b\u044c\u0442\u0430\u0442\u044b \u043f\u043e\u0438\u0441\u043a\u0430|arama sonu\u00e7lar\u0131/iu,
  /\u641c\u7d22\u7ed3\u679c|\u691c\u7d22\u7d50\u679c|\uac80\uc0c9 \uacb0\uacfc/u,
];

/** Words of blocks about cookies and consent. */
export const CONSENT =
  /\b(?:cookies?|consent|tracking|gdpr|datenschutz|einwilligung|zustimm\w{0,6}|confidentialit\u00e9|privacidad|privacy (?:policy|choices|settings)|partners? (?:store|process)|vendors?)\b/iu;

/** Titles and first lines of a wall before a page. */
export const WALLS: readonly RegExp[] = [
  /^(?:before you continue|we value your privacy|your privacy|cookies?\b|manage (?:your )?(?:cookies|consent)|privacy (?:settings|notice|choices)|consent\b)/iu,
  /^(?:bevor sie fortfahren|ihre privatsph\u00e4re|wir (?:sch\u00e4tzen|verwenden) |mit werbung|antes de continuar|avant de continuer|votre vie priv\u00e9e|tu privacidad|prima di continuare)/iu,
];
