import type { Lexicon } from '../entry.ts';

/**
 * What points to other articles. `Read too`, `Subject`, `To the topic` are translations of `Lisez aussi`, `Zum Thema`,
 * `По теме`.
 */
export const RELATED: Lexicon = {
  related: {
    'heading sure': [
      '(related|similar|connected|linked|associated|related to|relevant|relative|akin) (articles|article|news|stories|story|posts|post|content|contents|topics|links|materials|material|publications|coverage|reading|videos|video|entries|records|subjects|headlines|themes|messages|news items|items|information|documents|pages|reports|tags|categories|galleries|dossiers|files|contributions) (and links|on this topic|on the topic|in this section)?',
      '(more|other|further|also|additional|all|latest|last|recent|new|next|read|see) (articles|news|stories|posts|content|contributions|materials|publications|reports|messages|texts|coverage|items|videos|topics|information|entries|records|headlines|news items|reading) (on|from|in|by|about|of|for|to|at|like|with|for you|like this|this) (the|this|that|our|these|same|category|section|author|you|subject)? {rest}?',
      '(more|other|further|additional|all) (articles|stories|posts|contributions|publications|texts)',
      '(more|also|all|everything|other|news|another) (from|in|on|by|about|of) (the|this|that|our|same|the same) (section|category|topic|author|subject|rubric|series|theme|web|network|category news|heading|dossier|site|same category|same author|same topic|same section|column|magazine|media)',
      '(in|from|of) the same (section|category|rubric|topic|subject|author|series|heading)',
      '(related|similar|connected)',
      '(you are|you re) (reading|now reading)',
      '(articles|news|stories|posts|publications|materials|texts) (on|in|about|from|by|of) (the|this|a) (topic|subject|section|category|author|related|similar|same topic|same author|theme|day|site)',
      '(partner|partners|our partners|news of partners|partner s|from our partners|from partners) (news|content|offers|materials|stories|links)?',
      '(news|materials|articles) (from|of|by) (the|our)? partners',
      '(from|around|across|elsewhere on|more from) (the|our) (web|network|internet)',
      '(archive|dossier|file|special|series|collection) (on|about|of) (the|this) (topic|subject|theme)',
      '(most)? (relevant|interesting) (articles|news|stories|materials|posts)',
    ],
    'heading likely': [
      '(more from|more on|more about|more in|all about|see more on|read more about|more of|other news from|news from|articles about|all news about) {section}',
      '(more news|other news|also in the news|more articles|more stories|more topics|other topics|further news|other articles|other publications|related)',
    ],
  },
  'read-also': {
    // Works of reference have such a section, too.
    'heading likely': [
      'see also',
      '(recommended|recommendations|we recommend|we suggest|we advise|interesting too|our tips|see also|reading|in the same subject|news for you|for you|related reading)',
    ],
    'prefix sure': [
      '(read|see|watch|check|listen|look|view|discover|reading|i also read|you may|to read|to see|find out|learn) (it|them|this)? (also|too|as well|also here|more also|in addition|further|next|on) : {rest}',
      '(also|too) (read|see|watch|interesting|on this topic|on the topic|check out|on our site|in the news|of interest|important|know|in {site}) : {rest}',
      '(read|see|watch|find|more|learn|know|find out|discover) more (about|on|in|at|from|information|details|here|it|this|news)? (this|the|it)? (topic|subject|article|story|here)? : {rest}',
      '(read|see) (the)? (full|whole|entire|original|complete) (article|story|text|interview|report) (here|at|in)? : {rest}',
      '(previously|earlier|before|recall|remember|recently|recall that|we remind you|remind|reminder|let us remind|background) (on)? (the topic|in the topic|this topic|read|on topic|we wrote) : {rest}',
      '(you|you can|you may|you might|you will|we recommend|we suggest|recommended|we advise|must|should|worth|don t miss|do not miss|not to be missed|do not overlook|dont miss) (may|might|can|could|should|will)? (also|to|you)? (be|read|like|enjoy|want|watch|see|find|interested|reading|seeing|love|it)? (also|to|in|interesting|reading|read|interest you|interested in|useful|helpful)? (read|also|reading)? : {rest}',
      '(interesting|useful|important|helpful|in the|on the|to the|about the|by) (on|topic|subject|theme|for you|to know|articles|material|article) : {rest}',
      '(related|similar|connected|linked|associated|relevant) (article|articles|story|stories|news|post|posts|content|reading|material|materials|topic|topics|coverage|publication|to this|links|link|video) : {rest}',
      '(read|see|watch|details|detail|more details|more|more information|further information|full story|full text|full version|see more|background|context|explainer|analysis|opinion|related) (here|at|at the link|by link|by the link|at this link|in the material|in the article|in our article|in our material|in more detail|below|on the link) : {rest}',
      '(also|more) (from|by|in|on) (the|this)? (author|section|category|topic|{site}|news|site|our site|web) : {rest}',
      '(click|tap|press) (here|to read|and read|on) : {rest}',
      '(deepening|insight|in depth|deepen|to know more|to deepen|for more|to learn more|for more information|learn more|know more|find out more|to find out more|to go further|go further|to go deeper) : {rest}',
      '(other|more) (news|articles|stories|publications) : {rest}',
    ],
    'prefix likely': [
      '(related|see|see also|read|also|topic|theme|on the topic|about the topic|by the topic|on topic|recommended|read on|interesting|reminder|recall|earlier|background|more|in detail|details) : {rest}',
    ],
    'heading sure': [
      '(read|see|watch|check|listen|look|view|reading|i also read|to read|also|too|find out) (it|them|this)? (also|too|as well|read|see|watch|also here|also interesting)',
      '(read|see|watch|check|look|check out|view|discover|also read|also see|also|also check) (also|too|as well|out|our|other|these|the|more|on this topic|the other|this|some)? (articles|stories|news|related articles|related news|related posts|related stories|materials|publications|materials on the topic)',
      '(you|we|you ll|people|readers|those|visitors) (may|might|can|could|should|will|would|who|also)? (also|be|read this|probably)? (also|be)? (like|read|love|enjoy|interested|recommend|suggest|want|find|viewed|liked|advise|watch|interested in|want to read) (also|to read|in|this|it|you|for you|read|this one|these|also like|in this|in reading|these articles|these stories|to see|interesting|reading)? (also|too|read)?',
      '(may|might|could|can) (also)? (be)? (interest|interested|of interest|interesting) (you|to you|for you)',
      '(this|it|these|they|that) (may|might|can|could|will) (also)? (be)? (interest|interesting|of interest|like|useful) (you|to you|for you)? (too|also)?',
      '(interesting|recommended|recommendations|selected|picked|suggested|suggestions|our recommendations|chosen|especially|news|just|more|best|content|specially|top picks|stories) (for|from) (you|us|the editors|the editor|the editorial team|our editors|the web|our partners|partners|our site|around the web)',
      '(readers|people) (also|are also) (read|like|liked|reading|interested in)',
      '(don t|do not|dont|not to|not to be) (miss|overlook|skip|missed|be missed) (it|this|these|either|also|also this|out|them)?',
      '(who|those who) (read|liked) this (article|also|text) (also)? (read|liked)?',
      'interested (in)? (this|in this|too|by this)? (topic|article|subject)?',
      '(must|should|worth) (read|reading|to read|see|seeing|watching)',
      '(recommended|suggested|recommend|related) (articles|reading|stories|news|by|readings|videos|content|article|topics|posts|materials|by the editors|by our editors|material)',
      '(the|our)? (editors|editor|editorial team|editorial office|editor s|editorial) (recommends|recommend|advises|suggest|suggests|choice|pick|picks|recommendation|selection|tip|tips|favorites)',
      '(keep|continue|go on|carry on|further|also) (reading|read|to read)',
      '(what to read|what else to read|what to read next|read next|reading next|what to watch|more to read|reading tip|reading tips|reading recommendation|reading recommendations)',
    ],
  },
  'on-topic': {
    'heading sure': [
      '(on|to|about|by|in|more on|more about|read on|also on|also about|see on|articles on|news on|everything on|all on|all about|everything about|also read on|more to) (the|this|that|same|the same) (topic|subject|theme|matter|issue) (:)?',
      '(topic|subject|topics|subjects|themes|theme) (of|in) (the|this) (article|story|text|post|day)',
      '(themes|topics|subjects|keywords|companies|persons|places|people) (in|mentioned in|of) (this|the) (article|text|story)',
      '(this|the) (article|story|text|post|topic|material) (is|was|belongs|appears) (part of|to|in|filed under|published in) (the|a|our)? (series|topic|section|category|dossier|collection|project|special) :? {rest}?',
      'part of (a|the|our) series :? {rest}?',
    ],
    'heading likely': [
      '(on topic|by topic|on theme|topic|subject|theme|topics|subjects|themes|dossier|plot|plots|storyline|focus|dossiers|file)',
      '(topic|topics|subject|subjects|theme|themes|plot|plots|storyline|dossier) : {rest}',
    ],
  },
  more: {
    'button sure': [
      '(read|see|view|show|learn|find|load|discover|watch|display|get|know|explore|browse|hear|check|reveal|show me|click for|see all|list) (more|more news|more articles|more results|more stories|more information|more posts|more about it|more details|more photos|more videos|more content|more here|further|more on|out more|all news|all articles|all posts|all results|all stories|all photos|all videos|all the news) (here|now|on this|about this|about this topic|on our site|at)? :? ({site}|{rest})?',
      '(read|see|view|show|open|display|watch|get|load|continue|go to|expand|access) (the|this)? (full|whole|entire|complete|original|rest of the|remaining|remainder of the) (article|story|text|post|version|interview|report|list|content|news|review|video|page|bio|profile|message|gallery|release|press release|schedule|table|results|ranking|recipe|coverage|bio) (here|on|at|in|below)? :? {rest}?',
      '(continue|continue to|keep|go on|carry on|resume|start|stop|further) (reading|read|to read|to article|to the article|article|to full article|watching|browsing) (the|this)? (article|story|text|below|here|more|rest|post|news)? :? {rest}?',
      '(all|other|more|to all|to the|see the|to other|go to all|further|last|see) (the)? (news|articles|materials|publications|posts|stories|headlines|results|reports|messages|authors|videos|photos|galleries|columns|columnists|topics|issues|episodes|events|offers) (of|in|from|by|on|about)? (the|this)? (day|section|category|author|topic|site|rubric|here|archive|today|week|heading)?',
      '(load|show|display|see|view|download|upload|get|fetch) (more|another|next|additional) {number}? (news|articles|results|stories|posts|items|records|comments|content|entries|photos)?',
      '(show|see|view|display|read) (less|all|everything|the rest|rest|in full|completely|fully|entirely|full list|whole list)',
      '(more|further|additional|detailed) (information|info|details) (here|below|at the link|on this topic|about this|on the subject)',
      '(more|details|read|full|continued|continue|continuation) (here|at link|at the link|below|on the site|on our website|on the website|by link|inside|by reference)',
      '(click|tap|press|touch) (here|on the link|the link|this link|on the image|the image|on the photo|the button) (to|for|and|if)? (read|see|more|view|watch|continue|subscribe|the full|details|enlarge|expand|open|learn|download|listen|find|join|sign|get|full)? {rest}?',
      '(click|tap|touch) to (read|see|view|expand|enlarge|zoom|open|watch|play|load|continue|show|reveal|unmute|call|copy|go|learn|download|listen|share|print|tweet|like|enter|participate) {rest}?',
      '(read|see|learn|find out|know|more|full|details|article|text|story|continues) (more)? (at|on|in) : {url}',
      '(read|see) (more|it|all|the rest) (at|on|in) {site}',
      'read (the)? (article|story|text|original|rest|full|entire article|original article)',
      '(the full|full) (text|version|article|interview|story|list|report) (is|can be|of the|of)? (available|read|found|interview|article|here|here|document)? (here|at|on|in)? :? {rest}?',
    ],
    'button likely': [
      '(further information|additional information|read more|see more|show more|learn more|view more|load more|find out more|more news|more info|more information|view all|see all|show all|all news|read on|read all|full story|full article|full text|know more|read in full|read completely|continue reading|more details|in more detail|in detail|read further|read next|further reading|click here|see all news)',
      '(more|see|read|view) : {url}',
    ],
    'button context': [
      '(more|see|read|details|detail|further|continue|all|all news|in detail|watch|view|next|expand|unfold|full|here|other|forward|play|discover|discover more|listen|open|explore|go|link|links|completely|entirely|more than)',
    ],
  },
  'most-read': {
    'heading sure': [
      '(the)? (most|top|best|mostly|now most) (read|viewed|popular|commented|shared|discussed|clicked|watched|seen|visited|recent|liked|searched|listened|recommended|important|interesting|current|relevant) (articles|news|stories|posts|topics|in|today|this week|now|of the day|of the week|of the month|publications|materials|in {site}|on {site}|videos|week|day|month|in the last 24 hours|right now|by readers|at the moment|and commented|content|galleries|opinions|in this section|in section|in category|items|pages)? {rest}?',
      '(popular|trending|hot|top|hottest|viral|favourite|favorite|leading|major|main|key|featured|breaking|hits|headline) (articles|news|stories|posts|topics|now|today|this week|right now|materials|publications|videos|of the day|of the week|on {site}|searches|tags|categories|content|in the community|comments|authors|in this category|reads|discussions|subjects|keywords)',
      '(news|event|events|topic|main|main news|main thing|main things|photo|video|photos|theme|best|choice|hit|top news|article|person|joke|story|question|word|stories|themes|topics|top|headlines) of the (day|week|hour|month|year|moment)',
      'top {number} (news|articles|stories|posts|of the day|of the week|most read|read)?',
      '(top|hit) (parade|list|charts|read)',
      '(what|which|that) (others|people|everyone|they|readers) (is|are|read|talk|talking|reading) (about|reading|now)?',
      '(today|this week|now) (in|on|at) (the)? (news|top)',
      '(everybody|everyone|others|people|readers) (is|are)? (read|reads|reading|talking about|watching|discussing)',
    ],
    'heading likely': [
      '(most read|most popular|popular|trending|trending now|top stories|top news|top read|editors picks|editor s choice|editor s picks|most viewed|most commented|highlights|readable|readers choice|bestseller|discussed|popular news|hot news|hot topics|must see|must read|in trend|in the trend|in focus|focus|spotlight|in the spotlight|don t miss|main news|the main thing|main thing)',
    ],
    'heading context': [
      '(hot|top|best|main|important|popular|actual|now|highlights|hits|charts|exclusive|choice)',
    ],
  },
  ticker: {
    'heading sure': [
      '(latest|last|recent|newest|breaking|fresh|new|current|top|live|all|flash|hot|today s|urgent|hourly|express|online|operational|momentary|24 hours) (news|articles|posts|stories|headlines|publications|comments|materials|videos|entries|records|updates|messages|reports|podcasts|issues|releases|photos|galleries|opinions|events|tweets|news flashes|topics|in brief|news on|news in brief) (from|in|of|on|about)? (the|our)? ({section}|day|hour|site|hours|section|category|minute|topic|week|world|country)? :?',
      '(news|headlines|information) (feed|ticker|tape|line|ribbon|stream|wire|in brief|flash|bulletin|summary|strip|now|today|update|of the hour|of today|in minutes|in short|minute by minute)',
      '(the)? (latest|newest|most recent) (from|in|on|about) (the)? ({section}|section|world|category|author|blog|news|site)',
      '(what s|whats|what is) (new|happening|trending|hot|on|next)',
      '(just|fresh) (in|now|off the press|arrived|published)',
      '(tape|ribbon|feed|line|stream|chronicle) of (the)? (news|day|events)',
      '(all|more) (the)? (latest|last|news of the day|today s news|breaking) news?',
      '(news|information) (around the clock|24|24 7|24h|24 hours|live|in continuous|continuously|non stop)',
    ],
    'heading likely': [
      '(latest|newest|recent|latest news|last news|breaking news|news ticker|recent posts|recent news|recent articles|recent comments|news today|today s news|in brief|news of the day|the latest|the newest|last minute|last hour|flash|just in|news feed|newsfeed|news line|live ticker|now on|briefs|headlines|top news|newswire|last added|most recent|last publications)',
    ],
    'heading context': [
      '(news|latest|last|recent|today|breaking|now|urgent|flash|tape|ribbon|current|new|headlines|extraordinary|emergency|actual|online|topical|feed|wire|alert|update)',
      '{time} : {rest}',
    ],
  },
  'up-next': {
    'button sure': [
      '(up|playing|coming up|read|watch|play|now|next) (next|now|playing|up) (article|story|video|in {number})? (seconds)? :? {rest}?',
      '(next|following) (video|article|story|episode) (starts|begins|will start|in|plays)? (in)? {number}? (seconds)?',
      '(now|currently) (playing|reading|watching|on air|viewing|listening)',
      '(autoplay|auto play|autoplay next)',
      '(replay|watch again|play again|play video|pause video|skip ad|skip ads)',
    ],
  },
};
