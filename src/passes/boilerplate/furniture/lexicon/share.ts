import type { Lexicon } from '../entry.ts';

/**
 * Buttons that pass the page on. `Split`, `Divide`, `To part` are what translation makes of German `Teilen`, Spanish
 * `Compartir`, Russian `Поделиться`; `I like it` of `Gefällt mir`, `J'aime`, `Mi piace`.
 */
export const SHARE: Lexicon = {
  share: {
    'button sure': [
      '(share|tweet|send|forward|recommend|post|publish|pin|divide|split|spread|distribute|pass on|to share|like|save|report|repost) (this|the|our|that)? (article|post|page|story|news|text|link|material|entry|publication|video|content|information|message|photo|gallery|contribution|report|item|news item)? (to|on|in|via|by|with|using|through|at|over)? {network}',
      '(share|tweet|send|forward|recommend|spread|distribute|pass on|to share|divide|split) (this|the|our|that|our own) (article|post|page|story|news|text|link|material|entry|publication|content|message|contribution|report|news item|website|piece) (now|here|further|on social networks|on social media|in social networks|on networks|with friends|with your friends|with others|via|on)?',
      '(share|tell|send|recommend|forward|share it|share this|share the news|share the article|share the link) (it|this)? (to|with|among) (your|a|the)? (friends|friend|acquaintances|loved ones|family|network|colleagues|world|subscribers|followers|others)',
      '(share|to share|share it|share this|sharing|published|publish|divide|split|follow|posting) (on|in|via|through|to) (the|your)? (social)? (networks|network|media|social media|socials|social)',
      '(share|sharing) (options|buttons|button|icons|icon|bar|menu|tools|functions|link|links|this|this with|this on|via|article|story|post|page|news|it on|to)',
      '(share|send) (by|via|as|per|through) (e mail|email|mail|a message|message|sms|whatsapp)',
      '(email|mail) (this|a link|to a friend|this article|this page|this story|this post|link|article)',
      '(send|mail|email|e mail) (this)? (article|story|page|link|it)? (to|by) (a friend|friends|friend|email|e mail|mail)',
      '(copy|get|copied) (the|short|article|page|this)? (link|url|address|shortlink|permalink) (to)? (the)? (clipboard|article|page|buffer|news)?',
      '(link|url|address) (has been|was|is)? copied (to)? (the|your)? (clipboard|buffer)?',
      '(click|press|tap) to (share|email|print|tweet|send|copy) (this|a link)? (on|to|via)? ({network}|a friend)? (opens in new window|opens in a new window)?',
      '(opens in|open in) (a)? new (window|tab)',
      '(did|do) you (like|enjoy|liked) (it|this|the) (article|post|text|news|story|material|content|publication)? (share|share it|then share it|tell|tell your friends|like it)? (with)? (your)? (friends)?',
      '(liked|like) (it|this|the) (article|post|text|news|story|material)? (share it|share|tell|share with friends|share with your friends)',
      '(like|likes) : (loading|like loading)',
      '(like|taste|i like it) loading',
      '(like|i like) this :',
      '(be|become) the first (of your friends)? to (like|share) (this|it)',
      '(spread|share) the (word|love|knowledge|information)',
      'share (this)? :',
      '(share|shares) {number}',
      '{number} (share|shares)',
      '(total|number of) shares :? {number}?',
      '(retweet|repost|reblog|tweet this|pin it|pin this|share now|tweet it|stumble|digg this|gab it)',
      '(whatsapp|telegram|facebook|twitter) (share|button|icon|link|logo|this|share button)',
      '(facebook|twitter|linkedin|whatsapp|pinterest) {number}',
    ],
    'button likely': [
      '(share|tweet|sharing|share it|to share|share this|share on|share via|i like it|repost)',
      '{network} {network}',
      '(split|divide) (the|this) (article|post|page|news)',
      '(send|write) (to)? (a friend|friend)',
    ],
    'button context': [
      '{network}',
      '(split|divide|parts|to part|like|i like|recommend|forward|send|shares|pass on|email|mail|likes|copy|link)',
    ],
  },
  'follow-channel': {
    'button sure': [
      '(follow|join|find|like|subscribe|add|watch|visit|meet|read|see|catch|connect with|keep up with|track|get|be) (to)? (us|our channel|our page|our group|our news|our community|the latest news|our telegram channel|{site}) (also|now|live|too)? (on|in|at|via|through|to|with) (the|our)? {network} (channel|page|group|account|and {network})? :? {rest}?',
      '(follow|join|subscribe to|like|find|become a fan of|read|watch|visit) (us|our) (also|too|now)? (on|in) (the|our)? (social networks|social media|networks|telegram channel|whatsapp channel|facebook page|youtube channel|viber channel|instagram)',
      '(follow|join|subscribe to|read|like|visit|see|open) (our|the|to our)? (official)? {network} (channel|page|group|account|community|profile|bot|feed) :? {rest}?',
      '(our|the|official|{site} s)? {network} (channel|page|group|community|account|bot|public)',
      '(we|{site}) (are|is) (also|now)? (on|in) (the)? ({network}|social networks|social media|touch)',
      '(follow|join|like|find|subscribe|stay with|connect with) (us|to us) :? {rest}?',
      '(follow us|follow|join us|stay connected|lets connect|stay in touch|get connected|keep in touch|stay tuned|social networks|social media|we are in social networks|we in social networks|we are social|us in social networks)',
      '(add|make|choose|select|set) {site} (as|to|in) (your|a|the|my)? (preferred|favourite|favorite|main)? (source|sources|news source) (on|in)? (google|google news|yandex)?',
      '(add|follow|read|subscribe to|find|watch) {site} (on|in|to|via|as a preferred source on) (google news|google|yandex news|yandex zen|flipboard|apple news|{network}|{url}) :? {rest}?',
      '(follow|following) (this)? (topic|topics|author|section|tag|story|the author|writer|columnist)',
      '(read|find|get|see|watch|all|the most important|more) (us|news|our news|the news|it|interesting things|important news) (faster|first|quickly|earlier)? (in|on|at|via) (our|the)? (channel|{network}) (channel|in telegram|on telegram)? :? {rest}?',
      '(get|receive|be notified of|turn on|enable|allow|activate|switch on|disable) (push|our|news|browser|desktop|breaking news)? (notifications|notification|alerts|push notifications|updates)',
      '(read|subscribe|join|follow) (and subscribe to)? our channel (in|on)? {network}?',
      'follow {name} (on|at) {network} :? {rest}?',
      '{number} (followers|subscribers|fans|following)',
      'follow {url}',
    ],
    'notice sure': [
      '(to|for) (stay|keep|be|receive|get|follow|more) (up to date|informed|updated|news|the latest news|all the news|breaking news) (with|of|from|on|about)? (the|all)? (latest|news|events|breaking)? (news|follow us|subscribe|join) (on|to|us)? {rest}?',
      '(subscribe|join|follow|sign up) (to|for)? (our|the|us|{site}) (channel|telegram|telegram channel|youtube channel|whatsapp channel|viber|group|page|news|newsletter) (and|to|so|for|on|in) {rest}',
      'do not miss (the)? (most)? (important|latest|interesting)? (news|updates) (subscribe|follow|join) {rest}',
      '(you can)? (also)? follow (us|our|{site}) (on|via|in|at) (our|the|also)? {network} {rest}',
    ],
    'button context': [
      '(follow|subscribe|following|watch|follow us|channel|subscribed|unfollow|notifications|alerts)',
    ],
  },
  save: {
    'button sure': [
      '(save|add|bookmark|put|keep|remember) (this|the|it)? (article|story|page|post|news|to|item)? (to|in|for|as) (my|your|the|a)? (favorites|favourites|bookmarks|bookmark|reading list|read later|later|later reading|watchlist|watch list|library|list|saved|collection|my news|notes|watch later)',
      '(save|bookmark|remember|unsave|delete|remove) (this|the) (article|story|page|post|news|item|bookmark)',
      '(only)? (members|registered users|subscribers|logged in users) (can|may) (use|save|access|scrap|bookmark) (the|this)? (scrap|bookmark|save|comment|clip|recommend|print|share)? (function|feature|service|article|articles)',
      '(saved|added|removed) (to|from) (your|my|the)? (favorites|favourites|bookmarks|reading list|list)',
      '(read|watch|save for|listen) later',
      '(download|save|open|view) (as|in|the)? (article)? (a)? pdf (file|version)?',
      '(manage|view|see) (your|my)? (saved articles|bookmarks|saved items)',
    ],
    'button likely': [
      '(bookmark|bookmarks|reading list|watchlist|my favorites|to favorites|in favorites|to bookmarks|save article|save story)',
    ],
    'button context': ['(save|saved|favorites|favourites|notice|remember|clip|scrap|collect|pdf|add)'],
  },
  print: {
    'button sure': [
      '(print|to print) (this|the) (article|page|story|post|news|text|version)',
      '(print|printable|printer friendly|printing|printed) (version|page|view|article|friendly|form)',
      '(version|view) for printing',
      '(send|click) to (print|printer|the printer)',
      '(for|to) (the)? print',
      '(increase|print|email) (font|text)? (size)? (print|share|email) (print|share|email)?',
    ],
    'button context': ['(print|to print|printing|printout|squeeze|press|expression|impression)'],
  },
  'error-report': {
    'notice sure': [
      '(notice|noticed|found|see|spot|spotted) (an|a|the) (error|mistake|typo|misprint|inaccuracy) {rest}?',
      '(if you|if you have|have you|did you|you|noticed|found|see|spotted|have) (find|found|notice|noticed|see|spot|spotted|saw|an|a|the)? (an|a|any)? (error|mistake|typo|inaccuracy|bug|misprint|errors|spelling mistake|spelling error) (in|on)? (the|this)? (text|article|story|page|news)? {rest}?',
      '(select|highlight|mark) (it|the text|the error|the piece|a piece|a fragment|the fragment|the word|the mistake|a text|the wrong text|text) (with)? (the|a)? (mouse|error|of text|with the error)? (and)? (press|hit|click|then) {rest}?',
      '(report|send|suggest|notify|tell us about|inform us of|inform about|correct) (us|the editors)? (an|a|any|this|the|of|about)? (error|errors|mistake|mistakes|typo|typos|bug|inaccuracy|correction|problem|abuse|problem with this article|violation) (in|on|with|to)? (the|this)? (text|article|page|post|story|editors|editorial office)? {rest}?',
      'press (the)? ctrl enter {rest}?',
      'ctrl enter',
      '(spotted|noticed|found|see) (a|an)? (mistake|error|typo|inaccuracy|misprint|bug)',
    ],
  },
};
