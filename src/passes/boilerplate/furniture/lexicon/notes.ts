import type { Lexicon } from '../entry.ts';

/** Notes of the newsroom, marks of programs, and what a page says while it loads. */
export const NOTES: Lexicon = {
  'ai-summary': {
    'line sure': [
      '(ai|a i|artificial intelligence|automatic|machine|generated|auto|ki) (generated|summary|written|assisted|overview|powered|created|translation|summaries|supported|produced|summarised|summarized|translated|reader) (summary|content|text|key points|overview|article|takeaways|answer|by ai|image|voice|using ai|with ai)? {rest}?',
      '(summary|summarized|this summary|key points|summarised|text|this article|this text|the summary|overview|article summary|quick summary|takeaways|this audio) (is|was|has been|were)? (generated|created|written|made|produced|by|prepared|translated|edited) (by|using|with|automatically)? (the help of|the support of|an|a)? (ai|artificial intelligence|a machine|machine|chatgpt|automatically|language model|automated|ki|generative ai) {rest}?',
      '(summarize|summarise|ask|chat with|explain) (this|with|ai|the|about) (article|ai|story|assistant|using ai|chatgpt) {rest}?',
      '(show|hide|read|generate|quick|article) (key points|summary|ai summary|takeaways|the summary)',
    ],
  },
  'draft-note': {
    'line sure': [
      '(this|the)? (article|news|story|text|report|post|information|page|material|item|case|event|message) (is|will be|is still|was|is currently) (being|still|constantly|currently|continuously)? (being|under|in|updated|supplemented|developing|refreshed|written|completed|edited|expanded|added|clarified|revised|prepared|constantly)? (updated|supplemented|developing|clarified|construction|progress|preparation|completed|added|expanded|development|processed|writing|edited|corrected|prepared|verified|checked) {rest}?',
      '(more|further|details|additional) (details|information|updates|news|info)? (soon|follows|to follow|will follow|to come|coming|shortly|coming soon|in a moment|later|are coming|are being clarified|are being specified|will be added|is coming)',
      '(breaking news|developing story|this is a developing story|this is a breaking news story|story developing|news in the making|news in development|article in progress|developing) {rest}?',
      '(draft|not for publication|do not publish|test article|test post|dummy text|placeholder|embargo|embargoed|tk|to be checked|for approval|internal|for internal use|for editors|attention editors|attention editor|editors attention|eds|note to editors|note to the editors|notes to editors|editorial note|note by the editor|note from the editor|note of the editor|note of the editors|note ed|ed note|editor s note|editors note|editor note|redaction note|redactor s note|remark of the editor) : {rest}',
      '(insert|add|put|place|here) (a|the|here)? (photo|image|link|caption|embed|picture|video|infobox|headline|box|teaser|quote|tweet|graphic) (here|placeholder|tbd|xxx|tk|of {rest})?',
      '(lede|standfirst|kicker|pre title|overline|eyebrow|main text|subhead|body text|roof line|top line|strapline|sub headline|dachzeile|crosshead) : {rest}?',
      'lorem ipsum {rest}?',
      '(please|kindly) (use|note|publish|insert|replace|check|remove) (the|this|that|corrected|following)? (new|corrected|version|headline|photo|text|date|correction) {rest}?',
      '(first|second|third|new|revised|corrected|updated) (version|lead|summary|update|take|writethru)',
      '(new|repeat|repetition|correction|summary|attention|overview|advance notice|preview) : (new|repeat|first|third|more|adds|updates) {rest}',
    ],
    'line context': [
      '(title|headline|subtitle|lead|caption|body|text|intro|teaser|subheading) : {rest}',
      '(draft|test|subtitle|title|headline|lead|caption|body|teaser|new|repetition|embargo|untitled|no title)',
    ],
  },
  correction: {
    'notice sure': [
      '(correction|corrections|clarification|erratum|errata|rectification|corrigendum|amendment|update|note of correction|corrected version|corrected) : {rest}',
      '(in)? (an|a|the) (earlier|previous|original|former) (version|headline|edition) (of|stated|said|misstated|had|incorrectly|wrongly|gave|contained) {rest}',
      '(this|the) (article|story|headline|post|report) (has been|was) (corrected|amended|clarified) {rest}?',
      '(this|an|a|the|in an) (article|story|earlier|previous|original|headline|version|post|report|former) (was|has been|version|of|story|article|stated|headline) {words}? (corrected|amended|misstated|misspelled|incorrectly|updated|clarify|correct|erroneously|mistakenly|corrected to|error) {rest}?',
      '(we|the editors|editors) (regret|apologise|apologize) (for)? (the|this) (error|mistake|inaccuracy) {rest}?',
    ],
  },
  'plugin-mark': {
    'line sure': [
      '(powered|supported|driven|built|proudly powered|made|created|designed|developed|hosted|generated|published|working|works|running|secured|theme|template|web design|development|software|engine|cms|site engine|proudly presented|content management|programming|design and development|development and support|technical support|layout and design) (by|with|on|using|from|theme by|: by)? (:)? (the)? (wordpress|joomla|drupal|blogger|disqus|wix|squarespace|tilda|ghost|medium|bitrix|1c bitrix|shareaholic|addtoany|addthis|sharethis|jetpack|akismet|elementor|newspaper theme|mh themes|themegrill|colorlib|generatepress|woocommerce|mailchimp|google|typo3|shopify|embed plus|flickr|issuu|livefyre|blogspot|ucoz|dle|datalife engine|{url}) {rest}?',
      '(powered|proudly powered|designed|website designed|site designed|developed|designed and developed|theme|wordpress theme|template|website|built|site created|website created) (by|with) {site} {rest}?',
      '(wp|wordpress|jetpack|yoast|elementor|akismet|addtoany|addthis|disqus|outbrain|taboola|feedburner|sharethis|mailchimp|yarpp|zergnet|revcontent|mgid|getsitecontrol|onesignal|cackle|hypercomments|google analytics|liveinternet|rambler top100|rambler|yandex metrica|yandex metrika|top mail ru|mail ru rating|statcounter|histats|hotlog|bigmir|spylog) (theme|plugin|widget|seo|slider|loading|comments|counter|pro|themes)?',
      '(this|the) (post|article|entry|content|page|item) (was|has been|appeared|first appeared|originally) (viewed|first appeared on|first published on|posted|filed|appeared first|originally published|tagged|originally appeared|published|imported|created|generated|auto posted) (in|on|under|by|with|automatically)? {rest}?',
      '(this|the) (entry|post|article) was (posted|filed) (in|on|under) {rest}',
      '(shortcode|widget|iframe|script|style|div|span|caption id|gallery ids|embed|vc_row|et_pb|wp|advads|adrotate|ad_code) {rest}?',
      '(inread|outstream|adsense|adunit|leaderboard|skyscraper|billboard|mpu|banner|dfp|gpt|ad slot|adslot|top banner|bottom banner|right banner|banner position) {number}? {number}?',
      '(page|time|site) (generated|load|load time|rendered|generation) (in|:|time)? {rest}?',
      '(hit|visitor|visitors|site|page) (counter|statistics|stats) {number}?',
      '(you must|please) (be)? (logged in|enable|have) javascript {rest}?',
      '(no|without) (responses|related posts|related posts found|pingbacks|trackbacks|tags|image|photo|title|excerpt)',
      '(trackbacks|pingbacks|pingback|trackback) {rest}?',
      '(posted|filed|published|categorized|tagged|categorised|listed|archived|entered) (in|under|with|into|as) :? ({section}|{section} {section}|{section} {section} {section}|{rest})',
    ],
    'line context': ['(widget|plugin|counter|wordpress|statistics|top100)'],
  },
  loading: {
    'line sure': [
      '(please)? (loading|load|uploading|downloading|charging|is loading|refreshing|processing|buffering|data loading|page loading|content loading|image loading) (please|the|more|data|content|comments|video|article|player|page|in progress|ads|results|image|wait|next article|weather|map|related|live|failed) (wait|player|content|data|comments|article|video|articles|page|please wait)? {rest}?',
      '(please|just) (wait|a moment|stand by|try again|refresh|reload|check back) (a moment|later|while|loading|for|the page|again|shortly|a few seconds)? {rest}?',
      '(an|a|the|unknown|server|page|network|connection|internal server|file|some|something) (error|page|not|problem|went) (occurred|has occurred|not found|went wrong|error|you|found|wrong|requested|when|while) {rest}?',
      '(oops|sorry|unfortunately|ooops|whoops) (something|the page|this page|page|we|an error|that page|no|your|this content) {rest}',
      '(404|403|500|502|503) (not found|error|page not found|forbidden|page|bad gateway|internal server error) {rest}?',
      '(error|page) (404|not found|403) {rest}?',
      '(no|nothing|0) (results|data|results were|articles|posts|items|content|matches|news|events|records) (found|available|to display|to show|match|for|yet|matching) {rest}?',
      '(something went wrong|try again|try again later|please try again|please try again later|retry|reload page|reload the page|refresh the page|refresh page) {rest}?',
      '(image|photo|picture|file|video|content|page|page you|map|chart) (not|could not|cannot|is not|is no longer|has been|no longer) (available|found|be|loaded|displayed|removed|exist|load) {rest}?',
    ],
    'line likely': ['(loading|loading comments|loading more|please wait|page not found|wait)'],
    'line context': [
      '(charging|error|undefined|null|nan|true|false|none|n a|untitled|submit|success|unavailable|refresh|reload)',
    ],
  },
  script: {
    'notice sure': [
      '(please)? (enable|activate|turn on|switch on|allow|javascript|this site requires|this page requires|java script) (is|javascript|java script|must|needs|scripts)? {words}? (javascript|disabled|browser|enabled|java script|required|deactivated) {rest}?',
      '(your|this|you are using an) (browser|outdated browser|old browser|version of internet explorer|unsupported browser) (is|does|version|please|doesn t|has|security|that|or) {rest}?',
      '(please)? (update|upgrade|use) (your|a modern|to a|another|a different|a newer) (web)? browser {rest}?',
      '(update browser|download chrome|download firefox)',
      '(function|var|const|let|window|document|jquery|googletag|adsbygoogle|datalayer|gtag|ga|fbq|script|css|media screen|import url) {code} {rest}?',
    ],
  },
  'live-badge': {
    'prefix likely': [
      '(live|breaking|live updates|live blog|liveblog|live ticker|in direct|live text|minute by minute|live report|live coverage|breaking news|as it happened|direct|urgent|just in|exclusive|updated|update|video|watch live|photo|photos|interview|opinion|analysis|flash|developing|watch|listen|podcast|explained|explainer|fact check|gallery|on video|in pictures|advertorial|premium|plus|poll|quiz|infographic) : {rest}',
    ],
    'line sure': [
      '(live|follow|now|on|watch|read|see) (it|the|live|us)? (live|direct|updates|ticker|blog|stream|broadcast|event) (here|now|on|blog|updates|ticker|reporting|coverage|stream|event|on {site}|today|of the)? {rest}?',
    ],
    'line likely': [
      '(live|live blog|liveblog|live ticker|breaking news|live updates|live now|now live|live broadcast|minute by minute|on air|in direct|exclusive|breaking|live stream|live text|urgent news|text broadcast|online broadcast)',
    ],
    'line context': [
      '(direct|exclusive|urgent|new|hot|plus|extra|special|update|direct live|alive|exclusively)',
    ],
  },
  listen: {
    'button sure': [
      '(listen|hear|play|read aloud|listening|audio|listen now|to listen|stop|pause) (to)? (the|this|our|a|an|of)? (article|articles|story|news|text|audio|page|post|audio version|podcast|podcast here|this article|read aloud|content|version|material|interview|news item|report|episode|reading|audio article|radio|summary) (now|here|read|in|below|aloud|version|live|audio|by)? :? ({duration}|{rest})?',
      '(read|have|let|reading) (the|this|me|it)? (article|text|page|story|it)? (aloud|out loud|read aloud|read out|to me|out|read to you)',
      '(audio|sound|voice|spoken) (version|article|of the article|reading|file|is available|mode|player|text|news|available|material|recording|narration|playback)',
      '(your|the) browser does not support (the)? (html5)? audio {rest}?',
      '(text to speech|read speaker|readspeaker|listen in browser|listen article|speed 1x|audio by {rest}|voice by {rest}|voiced by {rest}|listen {duration})',
      '(this article|this text|the article|this audio) (was|is) (read|voiced|spoken|generated|narrated) (aloud|by|out|automatically|with) {rest}',
    ],
    'button context': ['(listen|audio|hear|play|read aloud|sound)'],
  },
  'font-size': {
    'button sure': [
      '(font|text|letter|character|type|word|fonts|source) (size|sizes|bigger|smaller|larger|resize|sizing|setting|settings|adjustment|enlargement|zoom|increase|decrease|small|large|medium|width) (of)? (a|s|small|smaller|larger|bigger|big|large|medium|normal|adjustment|default|settings|increase|decrease|reset|of the text|change|very large)? :? {rest}?',
      '(increase|decrease|enlarge|reduce|change|adjust|reset|make|set|bigger|smaller|larger|resize|zoom|normal|decrease reset increase) (the|text)? (font|text|letter|fonts|letters|type|source|font size|text size|letter size|contrast|size of) (size|sizes|bigger|smaller|larger|of the text|settings)? {rest}?',
      '(dark|night|light|day|reading|reader|high contrast|distraction free|clean|accessible|contrast|easy reading|low vision) (mode|theme|topic|version|view|on|contrast)',
      '(switch|change|toggle|turn) (to|on|off|the) (dark|night|light|day)? (mode|theme|dark mode|night mode|color|colour)?',
      '(version|site) for (the)? (visually impaired|blind|partially sighted)',
      '(a a|a a a|aa|aaa|a a a a)',
      '(small|medium|large|normal) (medium|large|small|normal) (large|small|medium|big|very large)?',
    ],
  },
};
