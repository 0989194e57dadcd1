import type { Lexicon } from '../entry.ts';

/**
 * Authors, dates, counters. `From: NAME`, `Through NAME`, `Of NAME`, `For NAME` are German *von*, Danish *af*, French
 * and Italian *par*, *di*, Spanish and Portuguese *por*; `Wrote`, `Writes`, `It reads` are bylines of Slavic pages;
 * `Drafting`, `Redaction`, `Editorial` are the newsroom.
 */
export const BYLINES: Lexicon = {
  'author-line': {
    'line sure': [
      '(by|through|the author|text by|written by|posted by|published by|article by|story by|report by|reported by|words by|a report by|an article by|contributed by|submitted by|created by|added by|compiled by|prepared by|interview by|interviewed by|a guest post by|guest post by|a guest contribution by|a guest comment by|a comment by|commentary by|comment by|opinion by|opinion of|analysis by|an analysis by|column by|text and photo|text and photos|text photo|photo and text|words and photos|reporter|journalist|correspondent|writer|columnist|contributor|autor|autora|conversation led by|conducted by|recorded by|talked|spoke|protocol|authored by|about the author|name of the author|posted in|copywriter|blogger|publicist|staff writer|special correspondent|our correspondent|correspondents) : {name} (for {site}|in {city}|{city}|{wire})?',
      '(by|written by|posted by|published by|article by|story by|report by|reported by|words by|contributed by|text by|interview by|interviewed by|guest post by|commentary by|compiled by|prepared by|submitted by|uploaded by|edited by|authored by|through) {name} (for|of|in|from|at)? ({wire}|{site}|{city})? (staff|staff writer|correspondent|reporter|special to {site}|contributing writer|contributor|senior editor|senior reporter|editor|and agencies|associated press|author|guest author)?',
      '(by|from|posted by|published by|written by|author|added by|posted on|posted) :? (admin|administrator|editor|editors|staff|staff reporter|staff writer|our correspondent|news desk|web desk|newsroom|editorial staff|the editors|editorial team|guest|guest author|guest contributor|redaction|redactor|drafting|newsdesk|our reporter|our staff reporter|agencies|web editor|news editor|the editorial team|site editor|webmaster|moderator|user|anonymous|contributor|correspondents|news staff|the newsroom|agency|wire service|news agencies)',
      '(by|from|via|through) {wire} (and)? (agencies|staff|correspondent|correspondents|news agency)? {name}?',
      '(by|posted by|from|author) {name} {date}',
      '(posted|published|written|created|added|updated) (on|at|in)? {date} (by|from|in|author) :? ({name}|{site}|admin)',
      '{name} (updated|published|posted|created|last updated|modified|on) (on)? {date} {duration}?',
      '{name} (staff writer|staff reporter|correspondent|special correspondent|reporter|journalist|columnist|contributor|associate editor|senior editor|contributing writer|special to {site}|editor in chief|news editor|for {site}|author|senior reporter|senior writer|guest author|freelance journalist|editor|deputy editor|political correspondent|senior correspondent|publicist|political scientist|observer|blogger|digital editor|web editor|sports editor|managing editor|desk editor|sub editor)',
      '(our|own|from our|special|by our|from our own) (correspondent|reporter|staff reporter|special correspondent|envoy|staff|corr|corresp|editor|editors|bureau) ({name}|in {city}|{city})?',
      '(editorial|editorial office|editorial staff|editorial team|editorial board|drafting|redaction|the editors|newsroom|editing|the drafting|the redaction|editors|redactors|editor) (of)? ({site}|{url}|{date})',
    ],
    'line likely': [
      '(author|authors|of|from|via|text|writes|wrote|editing|signature|interview) : {name}',
      '(by|from|through|text|wrote|writes|via|author|a text by|di|por|par|von|door|af|av|przez) {name}',
      '(by|from|through|for|of|author|authors) : {site}',
      '(author|authors|text|correspondent|reporter|journalist|writer|contributor|contributors) (:)?',
      '{name} (follow|follow us|view profile|follow the author|contact|e mail|email|contact author)',
    ],
    'line context': [
      '{name}',
      '{name} {name}',
      '{name} {date}',
      '{name} {wire}',
      '(of|for|with) {name}',
      '(author|authors|by|redaction|drafting|editorial|editorial office|editorial staff|editorial board|editorial team|newsroom|staff|correspondent|reporter|admin|administrator|editor|writing|wrote|agencies|editors|newsdesk|online editorial|news desk|staff reporter|web desk|own correspondent|guest author|redactor|editing|written by|posted by|published by|writer|editors office)',
    ],
  },
  'author-box': {
    'heading sure': [
      '(about|more about|more on|on) (the)? (author|authors|writer|contributor|journalist|columnist|our author|blogger|person)',
      '(view|see|show|read|all|more|display|discover|find) (all|other|more)? (the)? (posts|articles|stories|texts|publications|entries|contributions|news|columns|records|materials|profile|bio|articles written) (by|of|from|by the author|by this author) (author|the author|this author|the same author|same author|{name}|{rest})',
      '(more|other|all|latest|recent|last) (articles|posts|stories|texts|from|columns|publications|news|by|materials) (by|from|of)? (the|this|same)? (author|writer|columnist|journalist|same author|{name})',
      '(view|see|full|read|go to) (author|full|the author|author s|complete|user)? (profile|bio|biography|archive|page|posts|website)',
      '(author|author s|authors) (profile|archive|archives|page|bio|website|info|information|image|photo|avatar|biography|box|blog|posts|details)',
      '(written|article) by the (author|same author)',
    ],
    'notice sure': [
      '{name} is (a|an|the) (freelance|senior|staff|former|regular|contributing|award winning|investigative|sports|political|independent|digital|technology|science|business)? (journalist|writer|editor|reporter|columnist|correspondent|blogger|contributor|news editor|staff writer) (at|for|with|of|who|based|and|from|covering|in) {rest}',
      '(the|our)? (author|writer|columnist) is (a|an|the) {rest}',
      '(you can)? (follow|contact|email|reach|find) (him|her|them|{name}|the author|me) (on|at|via|in|by) {rest}',
    ],
    'heading likely': [
      '(the author|about author|author info|our author|our authors|the authors|about us|personal details|follow author|contributors)',
    ],
  },
  'editor-line': {
    'line sure': [
      '(edited|editing|editor|reviewed|fact checked|proofread|checked|proofreading|corrected|medically reviewed|curated|produced|translated and edited|web editor|copy editor|news editor|responsible editor|issue editor|responsible|head of department|editor in charge|editor in chief|chief editor|managing editor|page editor|adaptation|adapted|prepared for publication|prepared|layout|production|producer|camera|design|video editing|research|translation|website editor|article editor|author editor|responsible for the issue|responsible for the content|responsible for release|responsible for publication) (by|of)? : (by)? {name} {rest}?',
      '(edited|reviewed|fact checked|proofread|checked|medically reviewed|curated|produced|adapted|prepared|uploaded|published) by {name} {date}?',
      '(editor|edit|editing|eds|ed|responsible editor|in charge of editing) : {rest}',
      '(material|text|article|publication|news|report|the material|the text|the article|the news|the publication) (was)? (prepared|edited|written|published|created|compiled|translated) (by|for publication by) :? ({name}|the editors|the editorial team|the editorial office|the editorial staff) {rest}?',
    ],
    'line likely': [
      '(responsible editor|chief editor|editor in chief|issue editor|web editor|managing editor|editor on duty|duty editor)',
      '(editor|editors) : ({name}|{site})',
    ],
  },
  'translator-line': {
    'line sure': [
      '(translation|translated|translator|translators|translate|interpreter|transfer|english translation|translation into english|transl|trans|adaptation|german translation|translation and editing|translated and edited|translated and adapted|translated from english|translated from {language}) (by|of|from|from the)? (the)? ({language})? (by|to {language}|into {language}|original)? : (by)? ({name}|{site}) {rest}?',
      '(translated|translation) (from|from the|into|by|of) ({language}|original|the original|english|{name}|{site}|google translate|deepl|machine|google|ai) (to|into|by|from|version|original|with|using)? :? ({language}|{name}|{site}|the|original)? {rest}?',
      '(this|the) (article|text|page|content|story|news|translation|version|post) (was|is|has been|may have been) (automatically|machine|auto|originally|first|partially|partly)? (translated|written|published|generated|created|made) (by|from|in|using|with|automatically|into|with the help of|on|via) {rest}',
      '(automatic|machine|automated|google|auto|ai|neural) (translation|translated|translate|translations) (from|by|of|into|with)? {language}? {rest}?',
      '(translator|translators) (s|note|notes|comment) (note)? :? {rest}?',
      '(original|source) (language|article|text|version) :? {language} {rest}?',
      '(translate|see translation|show original|show translation|see original|view original|hide translation|rate this translation) (this page|this|to|into|with|text)? {language}?',
      '(powered by|select language powered by) google translate',
      'translate (to|into) : {rest}?',
    ],
    'line context': ['(translate|translation|translated|translator)'],
  },
  'date-line': {
    'line sure': [
      '(published|posted|updated|created|written|added|date|released|issued|publication|publication date|date of publication|published date|date published|release date|posting date|posted date|post date|date posted|date added|date of adding|date of creation|creation date|upload date|uploaded|on|online since|online|online from|online as of|entered|input|registration|registered|submitted|inserted|placed|put online|publicated|publicised|published online|first published|originally published|first posted|article published|dated|issue date|day|time|submitted on|recorded|release time|publishing time|publish time|published time|time of publication|from|as of|status|stand|state|approval|article date|article input|entry|reporter input|sent|created on|printed|print edition|edition|issue|date of issue|last|actualized|data) (at|on|in|of|the|since|from|by)? :? (the|on|at|in)? {date} (by {name}|in {section}|edition|issue|{duration}|{time})?',
      '{date} (published|posted|updated|edition|issue|print edition|{number} (views|comments|min read|shares|min|reads)|{duration}|local time|last updated|{section} {number} comments|(at|um)? {time})',
      '(posted|published|updated|added|created)? {number} (seconds|second|minutes|minute|hours|hour|days|day|weeks|week|months|month|years|year|mins|min|hrs|hr|h|d|m|w) (ago|before|back|earlier|since)',
      '(before|since|ago|there is|there are|for|it makes|il y a|has|updated|published|posted|about|does) {number} (seconds|second|minutes|minute|hours|hour|days|day|weeks|week|months|month|years|year|min|mins) (ago|published|updated)?',
      '(published|posted|updated) {duration} (ago)?',
      '(published|posted|updated|created|published date|publication date|date|last updated|date of publication) (at|on|in) :? {rest}?',
      '(reading|read|publication) (from|of|on) {date}',
    ],
    'line likely': [
      '{day} (at|um|à|a|on|kl|g|г)? {time}',
      '{time} {day}',
      '{date} {date}',
      '(published|posted|updated|created|released|date|time|dated|issued|publication date|last updated|date published|published on|posted on|date of publication|release date)',
      '(just now|moments ago|a moment ago|now|yesterday at {time}|today at {time}|an hour ago|a day ago|a week ago|a month ago|a year ago|last week|last month)',
    ],
    'line context': [
      '{date}',
      '{year}',
      '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
      '(date|day|time|yesterday|today|published|created|on)',
    ],
  },
  clock: {
    'line sure': [
      '(today|today is|now|now is|current date|current time|local time|it is|time now|current date and time|last login|server time) :? (is)? {date}',
      '(current|local|server|moscow|kyiv|beijing) time :? {rest}?',
    ],
    'line likely': ['{time}', '{time} {time}'],
  },
  updated: {
    'line sure': [
      '(updated|update|last updated|last update|last modified|last change|last changed|last edited|last revision|modified|modification|changed|edited|actualized|actualised|refreshed|revised|amended|supplemented|corrected|last edit|last review|last reviewed|date of update|update date|updated date|date updated|latest update|final update|page last updated|this page was last updated|this article was updated|this article was last updated|article updated|the article was updated|news updated|renewed|adjusted|completed|most recent update|last actualization|last updating|updating) (at|on|in|the|of|time|date)? :? :? (on|at)? {date} {rest}?',
      '(this|the) (article|story|page|post|text|news|item|content|report) (was|is|has been|will be|is being) (last|constantly|continuously|regularly|first)? (updated|modified|revised|amended|refreshed) {rest}?',
      'updated : {number} (minutes|hours|days|minute|hour|day) ago',
    ],
    'line context': ['(updated|update|modified|last updated|actualized|refreshed|renewed|changed|edited)'],
  },
  'reading-time': {
    'line sure': [
      '(reading|read|estimated reading|estimated read|approximate reading|average reading|expected reading|reading this takes|listening|viewing|weather reading|tempo reading|duration of reading|lecture) (time|duration|length|in|takes|for|about|approx|approximately|ca|weather) :? (of|is|about|approx|approximately|ca|less than|under)? {duration} {rest}?',
      '{duration} (read|reading|reading time|to read|of reading|read time|reading duration|lecture|for reading|listen|watch|of lecture)',
      '(reading|lecture|read|time|time to read|time for reading|time reading|to read) :? (in|of|is|about|approx)? {duration}',
      '(less than|under|about|approximately|approx|ca) (a|{number})? {duration}? (minute|min)? (read|reading|to read|of reading|reading time)',
      '(reading|read) time',
      '(this|the) article (takes|can be read in) {rest}',
      '{number} (words|characters|symbols|signs) {duration}?',
    ],
    'line likely': ['{duration} {duration}', '(words|characters) : {number}'],
  },
  views: {
    'line sure': [
      '{number} (views|view|reads|readings|hits|clicks|visits|page views|pageviews|times read|times viewed|people read|readers|viewed|reading|impressions|visitors|viewings|downloads|people are reading this|people are reading|watching|people have read this|people viewed|users online|viewed this|people watching|total views|watched)',
      '(views|view|reads|readings|read|hits|clicks|visits|viewed|page views|number of views|number of reads|number of readings|total views|viewings|visitors|popularity|this article was read|this article has been read|this article has been viewed|times read|article views|post views|number of hits|number of clicks|people read|impressions|downloads|accessed|browsed|browse|looked|seen|watched|visited|opened|displays|reading times|number of visits|views count|click) :? {number} (times|x|time|views|people|persons|today|visits)?',
      '(read|viewed|visited|seen|visits|opened) {number} (times|x|time)',
    ],
    'line context': ['(views|view|reads|hits|visits|number of views|visitors)', '{number}'],
  },
  votes: {
    'line sure': [
      '{number} (votes|vote|voices|likes|like|ratings|rating|points|stars|reactions|upvotes|claps|dislikes|recommendations|people like this|people liked this|people reacted|recommended|likes this|hearts|evaluations|assessments|people recommend this|stars out of {number}|ratings cast)',
      '(votes|likes|like|rating|ratings|score|average|average rating|your rating|total votes|number of votes|voices|evaluation|dislike|assessment|rank|mark|grade|user rating|article rating|overall rating|reactions|recommend|recommended) :? {number} (of|out of|from)? {number}? {rest}?',
      '(rate|evaluate|vote for|please rate|appreciate|assess|score|review|grade|estimate) (this|the|our) (article|post|news|content|story|text|material|page|publication|recipe|item|site) {rest}?',
      '(did you find|was|did|is|how useful was|how helpful was|how did you like|how do you rate|how would you rate|has) (this|the)? (article|post|page|information|content|answer|text|it) (useful|helpful|interesting|informative|you|of interest|answer|information|helpful to you|help you|useful to you)? {rest}?',
      '(no votes so far|no votes yet|be the first to rate this post|be the first to vote|thanks for rating|thank you for rating|thank you for voting|thank you for your vote|thanks for voting|you have already voted|your vote has been counted|click on a star to rate it|average rating) {rest}?',
      '(how do you feel|what s your reaction|what is your reaction|your reaction|how did this make you feel|how does this make you feel|your emotions|how do you like it|what do you feel) {rest}?',
      '(happy|sad|angry|surprised|excited|love|funny|sleepy|wow|bored|shocked|confused|dislike|unmoved|amused|like|haha|touched|interested|fear|useless|useful|interesting) {number}? (happy|sad|angry|surprised|excited|love|funny|sleepy|wow|bored|shocked|confused|dislike|unmoved|amused|like|haha|touched|interested|fear|useless|useful|interesting) {number}? (happy|sad|angry|surprised|excited|love|funny|sleepy|wow|bored|shocked|confused|dislike|unmoved|amused|like|haha|touched|interested|fear|useless|useful|interesting) {rest}?',
      '(i like|like|likes) (this)? {number}',
    ],
    'line context': [
      '(vote|votes|rate|rating|ratings|like|dislike|likes|stars|i like it|i like|helpful|useful|yes|no|reactions|reaction|evaluate|evaluation|thumbs up|thumbs down|yes no)',
      '{number} {number}',
    ],
  },
  'source-pointer': {
    'line sure': [
      '(source|sources|fountain|fountains|spring|springs|origin|according to|originally published|source of information|information source|news source|the source|article source|source of news|source link|source text|text source|via|based on materials|based on|taken from|from the source|original source|main source|content source|press source|compiled from|compiled by) (of|from|by|on)? :? : (the)? ({site}|{url}|{credit}|{name}|press release|own|own information|internet|agencies|media|editorial|ots|press office) {rest}?',
      '(according to|based on|on the|by|with|from|using) (the)? (materials|material|information|data|messages) (of|from|by) (the)? :? ({site}|{url}|{agency}|open sources|agencies|the media|foreign media|media|the internet|the press service|press service)',
      '(originally|first) (published|posted|appeared|printed) (on|in|at|by|via) (the)? ({site}|{url})',
      '(published|posted|appeared|seen|found) (originally|first)? (on|at|via) (the)? {url}',
      '(read|see|view|visit|go to|link to) (the)? (source|original source|source article|article source|source page|original at) {rest}?',
      '(source|sources) (link|links|url|article|of the article|of news)',
    ],
    'line likely': [
      '(source|sources|fountain|spring|via|source site|according to|credit|font|reference) : {rest}',
      '(source|sources) {site}',
      '(source|source link|sources used|news source|the source|read the source)',
    ],
    'line context': ['(source|sources|fountain|spring|fonts|font|origin|via|origins)'],
  },
  'original-link': {
    'line sure': [
      '(link|reference|url|address|permalink|short link|shortlink|web address|direct link|link address|permanent link|hyperlink) (to|of|for)? (the|this)? (original|article|source|news|post|page|publication|story|record|material|original article|original text) :? {rest}?',
      '(original|source) (article|text|post|story|publication|news|link|page|material|version) (here|at|on|in|:|by|from|can be found|is available|published)? :? {rest}?',
      '(read|see|view|open|go to|to|visit|jump to|show|click for|access|consult) (the)? (original|original article|original text|original source|original post|original news|original story|original page|original version|original link) (here|on|at|in|article)? :? :? {rest}?',
      '(the)? (original|this) (article|text|story|post|version|news|of this article|interview) (was|can|is|appeared|of this|originally|first) (originally|first|be|can|article)? (published|appeared|found|read|available|posted|written) (on|in|at|here|by|under) {rest}',
      '(permalink|short link|shortlink|short url|trackback|trackback url|quick link|link) : {url}',
      '(reprint|repost) (from|of) : {rest}',
      '(article|news|post|page|document|story) (link|url|address|id|number|code|source) :? ({url}|{number})?',
    ],
  },
  'original-title': {
    'line sure': [
      '(original|source|original article|english|translated|foreign|alternative|alternate|meta|seo|page|full|short|working|print|print edition|native) (title|headline|name|heading|caption) (of)? (the)? (article|text|post|page)? : {rest}',
      '(title|headline|heading) (of the)? (original|article|page|in the original|original article|in english|in print) : {rest}',
      'the original (title|headline) (was|is|of the article) {rest}',
      '(slug|h1|meta description|meta title|focus keyword|alt text|seo title|seo description) : {rest}',
    ],
    'prefix context': ['(original|title|heading|headline|description|excerpt|lead|teaser|subtitle) : {rest}'],
  },
};
