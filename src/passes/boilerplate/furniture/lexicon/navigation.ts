import type { Lexicon } from '../entry.ts';

/**
 * What leads through a site. `Reception`, `Start page` and the like are what translation makes of the front page's
 * name in French, German, Czech …
 */
export const NAVIGATION: Lexicon = {
  home: {
    'button sure': [
      '(back|return|go) to (the)? (home|homepage|home page|main page|front page|start page|starting page|first page|main)',
      '(to|on) the (main|home|homepage|home page|main page|front page|start page)',
      '(home page|homepage|start page|starting page|main page|front page|title page|index page) (of)? (the)? {site}?',
      '(back|return) to {url}',
      'return to (the)? (reception|welcome|start|beginning)',
    ],
    'button likely': ['(homepage|mainpage|startpage)'],
    'button context': ['(home|start|main|chief|reception|welcome|beginning|cover|homepage|index|the main)'],
  },
  navigation: {
    'button sure': [
      '(open|close|show|hide|toggle|expand|collapse|display|skip) (the)? (main)? (menu|navigation|nav|navbar|sidebar|submenu|sub menu|side menu|mobile menu|search bar)',
      '(main|mobile|primary|secondary|top|footer|side|site|user|hamburger) (menu|navigation)',
      '(site|web site|website)? (map|plan) of (the)? (site|website|portal)',
      '(sitemap|site map|site index)',
      'toggle navigation',
      '(back|return|go back) to (the)? (list|overview|index|category|section|news|archive|previous page|results|search results|search|articles|article|blog|table of contents|contents|topic|main menu|all news|newsroom)',
      '(all|other) (sections|topics|rubrics|headings|categories|services|departments)',
      '(show|view|see|display) (all)? (the)? (sections|topics|categories|rubrics|headings|contents|table of contents)',
      'table of contents (show|hide|toggle|expand|collapse)',
      '(main|page|site) (content|menu) (begins|starts|ends) here',
      'end of (the)? (navigation|menu|main navigation|dialog window|dialog|modal)',
      '(navigation|breadcrumb) (menu|bar|path)',
      'you are (in|on) (the)? (section|page|category|rubric)',
      'choose (a|your)? (region|city|edition|country|department|location)',
      '(select|change) (your)? (region|city|edition|country|location)',
      '(e paper|epaper|print edition|digital edition|paper version|print version)',
      '(top|quick|useful|important|external) links',
      '(close|exit) (this)? (window|dialog|modal|popup|message|banner)',
      '(about|contact) (us|the editors|the editorial office|the editorial team|the newspaper|the site|the project|the portal|our team)',
      '(who we are|what we do|our team|meet the team|our story|join us|work with us|where to find us)',
      '(my|your) (account|profile|bookmarks|subscriptions|subscription|feed|settings|favourites|favorites|page|lists|list)',
    ],
    'button likely': [
      '(faq|faqs|rss|rss feed|rss feeds|site map|contact us|about us|my account|careers|vacancies|help center|help centre|customer service|customer support)',
      '(classifieds|horoscope|crossword|sudoku|tv program|tv programme|tv guide|job offers|real estate|ads and announcements)',
      '(partners|our partners|media kit|press kit|for advertisers|for journalists|for authors)',
    ],
    'button context': [
      '(menu|navigation|contacts|contact|about|services|forum|forums|blog|blogs|archive|archives|directory|products|events|calendar|jobs|shop|store|company|topics|sections|rubrics|rubric|headings|categories|projects|authors|editions|multimedia|special projects|close|open|back|show|hide|all|expand|collapse|toggle|settings|help|support|partner|details|overview|contents|skip|cancel|continue|ok|accept|apply|filter|sort|sort by|download|upload|browse|explore|discover|other|others|customize|advanced|advertise|advertising|team|press|media|community)',
    ],
  },
  breadcrumb: {
    'line sure': [
      'you are (here|now here|currently here|in this section) : {rest}?',
      '(you are|you re|where you are) : {rest}',
      'you are (currently|now)? (reading|viewing|browsing|visiting) : {rest}',
      '(home|homepage|home page|main|main page|start|start page|reception|welcome|front page|beginning|chief) : {section} : {rest}',
      '(current|your) (position|location|path) : {rest}',
      '(location|position) : (home|homepage|main page|front page) : {rest}',
    ],
    'line likely': [
      '(home|homepage|home page|main|main page|start page|reception|welcome|front page) : {section}',
      'browse : (home|homepage) : {rest}',
    ],
  },
  'skip-link': {
    'button sure': [
      '(skip|jump|go|go directly|pass|move|transition|navigate|switch) (directly|straight)? to (the)? (main|page|article|primary)? (content|contents|navigation|menu|search|footer|header|sidebar|main|text|comments|article|main menu|primary navigation|end of carousel)',
      'skip (the)? (navigation|menu|links|ad|advertisement|header|carousel|to)',
      '(jump|skip) links',
    ],
  },
  'back-to-top': {
    'button sure': [
      '(back|return|go|go back|scroll|jump|up|to get up) to (the)? (top|start|beginning) (of)? (the|this)? (page|site)?',
      '(back|scroll) up',
      '(to|at) the top (of the page)?',
      '(to the|page) (top|beginning of page)',
    ],
    'button context': ['(top|up|upstairs|upwards)'],
  },
  search: {
    'button sure': [
      'search (on|in|through|within|for)? (the|this|our)? (site|website|portal|archive|news|blog|articles|whole site|entire site) (by keyword)?',
      '(site|advanced|full text|quick) search',
      'search (for|by) (keyword|keywords|term|word|date|title|author)',
      '(enter|type|insert|write) (your|a|the)? (search)? (term|terms|keyword|keywords|query|word|words|search query|search term) (here|and press enter|to search|and hit enter)?',
      '(type|press|hit) (and|enter|return) (to)? (hit|press|start)? (enter|search|to search)? (or esc to close|to close)?',
      'search (results|result) (for)? : {rest}?',
      'what are you looking for',
      '(find|search) (it)? on {site}',
      '(open|close|show|hide) search (form|box|field|bar|window)?',
      'start (your|the)? search',
      'nothing (was)? found',
    ],
    'button likely': ['(search for|search here|search the site|look for|search form|search field|search box)'],
    'button context': ['(search|find|to search|searching|looking for|look up|seek)'],
  },
  'language-switch': {
    'button sure': [
      '(select|choose|change|switch) (the|your)? (site|website)? (language|languages|tongue)',
      '(read|view|see|also available|available|this article is available|this page is available|article available|version|the version|also) (this|the)? (article|page|story|text|site)? (also)? in {language}',
      '{language} (version|edition)',
      'version (in)? {language}',
      '(other|available) languages',
      'in (other|another) (languages|language)',
      'this (article|page|post|text) is (also)? available in (the)? (following languages|other languages|another language) :? {rest}?',
      'switch to {language}',
      '(switch|go) to (the)? {language} (version|site|edition)',
      '(read|available) in : {language}',
    ],
    'button likely': ['{language} {language} {language}?', 'in {language}'],
    'button context': ['{language}', '(language|languages)', '(en|de|fr|es|it|ru|ua|pl|pt|cz|hu|ar|zh|eng|rus|ukr|esp|fra|deu|ger|рус|укр|eng|bg|tr|id|vi|kr|jp)'],
  },
  'next-previous': {
    'button sure': [
      '(next|previous|prev|following|preceding|past|older|newer|earlier|later|former) (post|article|story|news|entry|page|news item|record|publication|material|item|message|contribution|chapter|topic|photo|image|picture|slide|video|episode|gallery|posts|articles|stories|entries|text|issue) :? {rest}?',
      '(next|previous|prev) : {rest}',
      '(go to|to the|show|continue to) (next|previous|following) (post|article|story|news|page|slide|image|photo|video)',
      '(post|posts|article|entry|record|comment|page) navigation',
      '(post|posts) (pagination|paging)',
      'navigation (by|of|through) (records|entries|posts|articles|publications|contributions|recordings)',
      '(page|slide|image|photo|picture) {number} (of|from|out of) {number}',
      '{number} (of|from|out of) {number} (photos|images|pictures|slides|pages)',
      '(previous|prev|back|earlier) (next|forward|later)',
      '(newer|newest) (older|oldest)',
      '(first|last) page',
      '(read|see|view) (the)? (next|previous|following) (article|story|post|news|page)',
      '(continue|read) (on|reading) page {number}',
      '(jump|go) to page {number}?',
      'page {number} of',
    ],
    'button context': ['(next|previous|prev|forward|backward|further|past|following|preceding|older|newer|earlier|later|last|first|next page|previous page|page {number}|before|after)', '{number} (of|from) {number}', 'pages? :? {number}'],
  },
};
