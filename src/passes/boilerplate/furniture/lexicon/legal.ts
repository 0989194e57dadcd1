import type { Lexicon } from '../entry.ts';

/** Rights, legal notes and consent. `Impressum`, `Mentions légales` come out as `Imprint`, `Legal mentions`. */
export const LEGAL: Lexicon = {
  reprint: {
    'notice sure': [
      '(when|in case of|for|at|upon|any|full or partial|with any|by|in the case of|if) (using|reprinting|copying|quoting|citing|reproducing|full|use|reprint|the use|reproduction|partial|republishing|reposting|quotation|republication|any use|borrowing|republish|citation|copy) (of|the|or|and|materials|this|any|from|with|partial|materials from|site|in|our|is)? {rest}',
      '(reprinting|reprint|reproduction|republication|copying|use|citation|quoting|reproducing|republishing|using|quotation|distribution|the use|reposting|reprints|the reproduction) (of|is|and|or|only|without|prohibited|permitted|allowed|in whole|the|materials|articles|with|any|rights|permission|must) {rest}?',
      '(link|active link|hyperlink|reference|a link|an active link|direct link|active hyperlink|a hyperlink|indexed hyperlink|the link) (to|to the|back to) ({site}|source|site|the site|original|our site|the source|the original|{url}) (is|when|must|as) (required|mandatory|obligatory|necessary|using|compulsory|copying|be) {rest}?',
      '(please|kindly) (indicate|credit|cite|specify|note|attribute|mention|contact|do not) (the|when|that|us|reproduce|copy|reprint|source)? {words}? (source|reprinting|reprint|reproduce|reproduced|republish|source when reprinting)',
      '(request|order|get|buy|purchase|license|reuse|syndicate|republish) (a|this|reprints|permissions|reprint|rights|permission|our|article)? (article|content|reprint|permission|permissions|license|reprints|reuse) {rest}?',
      '(reprints|rights) and (permissions|reprints|licensing)',
    ],
  },
  rights: {
    'notice sure': [
      '(all|some|copyright all|with all) (rights|the rights|right|copyrights|copyright) (are)? (reserved|preserved|protected|belong to|belong|saved|secured|retained) {rest}?',
      '© ({year} {rest}?|{site} {year}|{url} {rest}?)',
      '(copyright|© copyright|(c) copyright|copyrights|copyright c|copyright reserved|c copyright) (©|c|by|of|notice)? :? (by)? ({year} {rest}?|{site} {year}?|{site} all rights {rest}|{url} {rest}?)',
      '© {year} {rest}?',
      '© {site} {year}',
      '© {url} {year}? {rest}?',
      '{year} © {rest}',
      '{site} © {year}? {rest}?',
      '{year} {site} all rights {rest}',
      '(no part of|reproduction of|copying of|any copying|any reproduction|unauthorized|unauthorised|any use of|use of this|use of the|the use of|full or partial|any use) (this|the|reproduction|reprinting|use|publication|materials|site|copying|any|content|distribution|unauthorised) {rest}',
      '(site|website|content|database|text|texts and photos|texts|photos|articles|materials|layout|information|this content|works|portal) (and design)? (is|are) (protected|copyrighted|subject to|property of|the property of|licensed) {rest}',
      '(may|must) not be (published|reproduced|copied|broadcast) {rest}',
      '(licensed|published|available|distributed|content) (under|is licensed under|is available under) (a|the|an)? (creative commons|cc|gfdl) {rest}?',
      '(cc by|creative commons) {rest}?',
      '(copyright|rights) (holder|owner|holders) : {rest}',
    ],
    'line likely': [
      '(copyright notice|copyright information|copyright policy|copyright statement|copyright|all rights|trademark|trademarks|copyrights|copy right|legal rights)',
      '©',
    ],
  },
  cookie: {
    'notice sure': [
      '(we|this site|our site|this website|the site|our website|{site}|the website|website|site|this page|we and our partners|our site and our partners|we and our {number} partners|this portal|like) (and our partners)? (use|uses|using|store|process|set|need|may use|would like to use|store and|value|respect|care) (of|and)? (cookies|cookie|your consent|your privacy|cookies and|own|technical|third party|our own|tracking|about your privacy|first party|technologies|functional|access information|files|small|and access) {rest}?',
      '(by|if you|continuing|when) (continuing|using|continue|use|browsing|clicking|visiting|visit|remaining|staying|proceed|click|to use|to browse|closing|accepting|browse|you use|stay|accessing) (to|this|our|on|the|your|with|without|here|accept|any)? {words}? (cookies|cookie|consent|agree|privacy|personal data|accept|terms) {rest}?',
      '(accept|reject|allow|manage|decline|refuse|deny|save|agree|confirm|customize|customise|configure|disable|enable|set|use|change|more about|view|consent|no|only|adjust) (all|my|the|and|only|to|selected|necessary|optional|essential|use of|your|non essential|required)? (cookies|cookie|consent|preferences|choices|close|necessary|all|selection|purposes|partners|cookie settings|cookie preferences|settings|and close|and continue|continue|essential|selected|privacy settings|to all)',
      '(accept|reject|allow|decline|agree) (and|all) (close|continue|proceed|cookies|all)?',
      '(privacy|gdpr) (settings|preferences|center|centre|manager|choices|preference center) {rest}?',
      '(cookie|cookies|consent) (settings|preferences|policy|notice|consent|banner|center|centre|manager|options|preference center|overview|declaration|information|usage|use|list|details|choices|management|on this website|on our site) {rest}?',
      '(strictly|functional|performance|targeting|analytics|analytical|necessary|marketing|advertising|statistics|statistical|essential|technical|third party|preference|social media|unclassified|always) (necessary|cookies|active|cookie|storage|or access) (cookies)? {rest}?',
      '(your|we value your|we care about your|we respect your|you control|about your|your data|manage your|protecting your) (privacy|data|cookie|data protection|consent) (choices|is important|matters|settings|rights|is important to us|preferences|your choice)? {rest}?',
      '(consent|legitimate interest|vendors|purposes|list of partners|partners and vendors|vendor list|preferences|legitimate interests) (not)? (given|management|vendors|list|:|to|preferences|legitimate interest|purposes)',
      '(got it|i understand|ok|okay|i accept|i agree|understood|accept|agree|yes i agree|agreed|close|i have understood) (i understand|thanks|got it|accept|close|i agree|understood|more|learn more|reject|decline|more information|read more|thank you)',
      '(this|the) (site|website) (is|was)? (uses|using|use|stores) (of)? cookies {rest}?',
      '(more|further|additional) (information|info|details) (about|on|can be found) (cookies|the use of cookies|data protection|privacy|in our) {rest}?',
    ],
    'button likely': [
      '(accept|accept all|reject all|i agree|i accept|accept cookies|cookies|deny|decline|allow all|got it|i understand|manage preferences|manage options|agree and continue|more options|necessary|preferences|statistics|marketing|allow cookies|functional|analytics)',
    ],
    'button context': ['(agree|reject|allow|consent|ok|decline|close|understood|refuse|confirm|save|cookie)'],
  },
  imprint: {
    'button sure': [
      '(terms|conditions|general terms|rules|terms of|user|general|privacy|legal|cookie|cookies|data protection|data|advertising|editorial|use|website|site|accessibility|corporate|refund|shipping|return|community|copyright|corrections|ethics|service|personal data|confidentiality|protection of|usage|rules of|customer|ad|publishing|moderation|security|delivery|payment|comments|fact checking|quality|processing) (and|of|for)? (conditions|use|service|services|agreement|policy|statement|notice|notices|settings|terms|rules|protection|privacy|information|declaration|guidelines|policies|preferences|personal data|data|disclaimer|mentions|center|centre|sale|code|site use|using the site|user agreement|usage|business|regulations|of use|of service|note|ethics|cookies|charter) and? :? (conditions|use|cookies|privacy|policy|cookie policy|terms of use|settings|statement|of use|agreement|notice|conditions of use|of service|terms|policy and cookies|data protection|for california residents|declaration|imprint|personal data)?',
      '(do not|don t) sell (or share)? my (personal)? (information|info|data)',
      '(your|my|california|us) (privacy|ad|data|cookie) (choices|rights|settings|preferences|policy)',
      '(imprint|impressum|legal notice|legal information|legal notes|legal mentions|legal note|legal|data protection|privacy) (and|data|of) (imprint|data protection|privacy|policy|terms|contact|legal notice|impressum|cookies|conditions|protection|declaration)',
      '(editor in chief|chief editor|founder|publisher|managing director|responsible for content|publishing house|director of publication|responsible for the content|founder and publisher|editorial director|general director|acting editor in chief|domain|phone of the editorial office|editorial phone|editorial address|address of the editorial office|address of the editors|editorial e mail|e mail of the editors|e mail editorial|advertising department|phone|legal address|registered office|managing editor|issn|vat|vat number|head office|site administrator|registration certificate|registration number|certificate of registration|postal address|managing directors) : {rest}',
      '(certificate|license|licence|registration|registered|mass media|media) (of|for|number|no|№|registration|in|by|registered) {words}? (registration|roskomnadzor|number|mass media|el|media|federal service) {rest}?',
      '(network|online|electronic|print) (publication|edition|media|newspaper) {site} (is|was|registered|certificate) {rest}?',
      '(advertise|advertising|contact|about|careers|jobs|work) (with|at|on|in|for|to|us|the) (us|site|{site}|the site|website|our site|advertising|editorial office|newspaper|media)',
      '(member|part|a member|supported by|a project) of (the)? {site} (group|network|media|holding)?',
      '(web|website|site) (design|development|designed|created|developed|made|hosting) by {rest}',
      '(web|website|site) (design|development|hosting|support) : {rest}',
    ],
    'button likely': [
      '(imprint|impressum|privacy policy|terms of use|terms of service|terms and conditions|cookie policy|legal notice|data protection|privacy statement|privacy notice|terms conditions|general terms and conditions|gtc|agb|legal notes|legal mentions|legal information|user agreement|cookie settings|privacy settings|accessibility|accessibility statement|masthead|editorial policy|code of ethics|publisher|advertise|advertising rates|media data|mediadata|contact form|privacy|terms|corrections policy|gdpr|legal|cookies|legal warning|about cookies|personal data|corporate information|principles|press council|publishing house|complaints)',
    ],
    'button context': [
      '(regulations|rules|conditions|agreement|policy|license|editorial|address|phone|partners|transparency|editorial staff)',
    ],
  },
  disclaimer: {
    'notice sure': [
      '(the|all|any)? (opinions|views|opinion|view|statements|thoughts) (and|and views|and opinions)? (expressed|presented|published|stated|contained) (in|by|here|on|above)? (this|the)? (article|text|site|author|authors|column|comments|publication|blog|post|page|material)? (are|is|do|does|may) (those|that|solely|not|the|his|her|their|only)? (of|those|own|necessarily|the|reflect|represent|coincide|opinions)? {rest}?',
      '(the|all)? (opinions|views|opinion|view|positions|thoughts|statements|content|points of view|statement) (and|and views|and opinions)? (expressed|presented|published|contained|of|stated|in|held) (in|by|here|on|are|within|herein|the|above|solely|through|this)? {words}? (author|authors|own|alone|necessarily|opinion|editorial|responsibility|editors|writer|columnist|contributors|reflect) {rest}?',
      '(the)? (opinion|position|point of view|view|views|opinions) of (the)? (author|authors|editors|editorial board|editorial office|editorial staff|editor|editorial team|readers|columnist|columnists|publication|guest) (may|might|does|do|are|is|not|can) {rest}',
      '(the)? (author|authors|editor|editors|editorial office|editorial board|editorial staff|site|publisher|{site}|website|portal|newspaper|editorial team|administration) (is|are|does|do|may|shall|assumes|accepts|takes|bears|cannot|can|will) (not|no|not be) (be|responsible|liable|bear|accept|assume|responsibility|agree|share|take|endorse|necessarily|held) {rest}?',
      '(this|the) (article|text|column|piece|opinion|post|blog|information|content|material|page|commentary|publication|site) (is|reflects|expresses|represents|was|does|should|contains) (not|the|an|intended|for|only|solely|a|provided|not intended|opinion)? {words}? (opinion|informational|information|advice|author|authors|personal|substitute|general|educational|purposes|editorial) {rest}?',
      '(important)? (disclaimer|legal disclaimer|notice|disclosure|legal notice|medical disclaimer|denial of responsibility|waiver|refusal of responsibility|limitation of liability|exclusion of liability) : {rest}',
      '(consult|talk to|ask|see|contact) (your|a) (doctor|physician|health care provider|specialist|pharmacist) (before|if|or) {rest}',
      'self medication (can|may|is) {rest}',
      'there are contraindications {rest}?',
    ],
    'line likely': [
      '(disclaimer|legal disclaimer|denial of responsibility|disclaimer of liability|limitation of liability)',
    ],
  },
  'investment-disclaimer': {
    'notice sure': [
      '(this|the|it|information|content|nothing|article|all information|data|material|news|analysis|publication) {words}? (investment|financial|trading) (advice|recommendation|recommendations|advise|decision|decisions) {rest}?',
      '(not|does not constitute|is not|no|not an individual|this is not) (an|a|individual|financial|investment)? (investment|financial|trading) (advice|recommendation|advise) {rest}?',
      '(past|previous) (performance|results|returns) (is|are|does|do) (not|no) {rest}',
      '(investing|investments|trading|cryptocurrencies|crypto assets|investment|cfds) (in|involve|involves|carries|are|is|with|can|on) {words}? (risk|risks|risky|loss) {rest}?',
      '(risk|investment|financial) (disclosure|disclaimer|warning|notice|risk warning) :? {rest}?',
      '(do your own research|dyor|your capital is at risk|capital at risk)',
      '(quotes|data|market data|stock quotes|prices) (delayed|are delayed|provided|powered|is delayed|displayed) (by|at least|in|up to)? {rest}',
    ],
  },
  'age-mark': {
    'line sure': [
      '(age|age limit|age restriction|age category|age rating|for persons over|only for persons over|for users over|for adults|minimum age|access from) :? (from|over)? {number} (years|and over|plus|only)?',
      '(the)? (site|material|website|content|publication|page|article) (may contain|contains|is intended|is not intended|is for|not for) {words}? (18|16|12|years|minors|adults|age) {rest}?',
      '(are you|you are|i am|you must be|confirm that you are|please confirm) (over|at least|older|18|that|of|under) {rest}',
      '(only for|not for|for) (adults|minors|persons under) {rest}?',
      '(please)? (drink|gamble|play|bet) responsibly {rest}?',
    ],
    'line context': ['(18|16|12|6|0)'],
  },
};
