import type { Lexicon } from '../entry.ts';

/**
 * What stands around comments. `Responses`, `Opinions`, `Voices`, `Answers` are what translation makes of the words of
 * other languages for comments, and `Comment article` of a button.
 */
export const COMMENTS: Lexicon = {
  'comment-count': {
    'button sure': [
      '{number} (comments|comment|responses|replies|remarks|reader comments|contributions to the discussion|posts in the forum|comments so far|user comments|commentaries|letters to the editor)',
      '(comments|comment|responses|replies|reader comments|discussion|commentaries) :? {number}',
      '(show|view|read|see|hide|load|display|all|open|expand|go to|to) (all|the|more|other|previous|older|newer|next|reader)? {number}? (reader|user|other)? (comments|responses|replies|posts in the forum|comment|commentary|discussion) (on|about|to|below)? (this|the)? (article|post|story)? :? {number}?',
      '(no|without|zero|there are no|there are currently no|currently no|not yet any|there are not any|no one has posted any) (comments|comment|responses|replies|reviews) (yet|so far|found|available|to display|have been written yet|have been posted|posted yet|on this article|on this post|to show|for this article|at the moment)?',
      '{number} (thoughts|thought|comments|comment|replies|reply|responses|response|reviews|opinions|ideas) (on|to|about|for) : {rest}',
      '{number} (thoughts|thought|comments|comment|replies|reply|responses|response|opinions) (on|to|about) {rest}',
      '(number of|total) comments :? {number}?',
      '(there are|there is|this post has|this article has) {number} (comment|comments) {rest}?',
      '(comments|comment) (are|is)? (0|off|open|closed|loading)',
      '(last|latest|recent|newest|best|top|new|popular|selected) comments',
    ],
    'heading context': [
      '(comments|comment|discussion|responses|replies|opinions|reader comments|users comments|forum|discussions|reviews|debate|conversation|comment section)',
    ],
    'heading likely': [
      '(reader|readers|user|users|your|facebook|visitor|visitors) (comments|opinions|comment|discussion)',
      'comments section',
      'comments (on|about|to) (this|the) (article|post|news|story|publication|record|entry|material) :? {rest}?',
    ],
  },
  'comment-form': {
    'button sure': [
      '(leave|post|add|write|submit|make|send|publish|enter|drop|place|give|insert|type|put) (a|your|the|new|us|us a|in a|an)? (new|public|first|own)? (comment|reply|response|commentary|comments|answer|remark|review|opinion|feedback|message) (here|below|now|on this article|to this article|on this post|to this post|for this article|for|to|cancel reply|cancel answer|undo reply|cancel)? {rest}?',
      '(cancel|close|undo|abort) (the)? (reply|answer|response|comment)',
      '(your|the) (email|e mail|mail|email address|e mail address|mail address|email address) (address)? (will not|wont|will never|won t|is not|not) (be)? (published|shown|displayed|visible|made public|shared|disclosed) {rest}?',
      '(required|mandatory|obligatory|necessary) (fields|information|field) (are|is|have been)? (marked|indicated|with)? (with|by|in)? {rest}?',
      '(save|remember|keep|store) my (name|data|details|information|email|personal data) (my)? {rest}?',
      '(your|my|full|first and last|last|first) (name|email|e mail|website|email address|nickname|comment|e mail address|name here|email address here|surname|comment here)',
      '(name|email|e mail|website|comment|url) (required|mandatory|optional|obligatory|will not be published|not published|hidden)',
      '(name|your name) (email|e mail|mail) (website|site|url|comment|web)?',
      '(notify|inform|email|alert|subscribe) me (of|about|when|by email|via email|to|for) (new|follow up|followup|further|email|e mail|of|when)? {rest}?',
      '(to|in order to) (comment|leave a comment|post a comment|participate|participate in the discussion|join the discussion|take part in the discussion|write a comment|vote|rate|reply) (on this article|you must|you need to|you have to|please|it is necessary to|you should)? (be)? (registered|logged in|log in|login|register|sign in|authorize|authorise|signed in) (or register|or log in|or sign up|on the site)? {rest}?',
      '(i|i also|me too) (have|want|would like) (something)? to (say|speak|comment)',
      '(characters|symbols|signs|letters) (left|remaining|available) :? {number}?',
      '{number} (characters|symbols|signs) (left|remaining|available)',
      '(log in|login|sign in|register|you must be logged in|you need to be logged in|please log in|please login|sign up|you have to log in|please sign in|to comment log in|in order to comment) (or register|or sign up|or log in)? (to|in order to|before you can|to be able to) (leave|post|comment|write|reply|join|submit|add|participate|view) (a|in|on|the|comments|new)? (comment|comments|reply|conversation|discussion|comment on this article)? {rest}?',
      'only (registered|logged in|authorized|authorised) (users|members|subscribers|readers) (can|may|are able to) (leave|post|write|add)? (comment|comments) {rest}?',
      '(comments|comment|commenting|the comment function|discussion|the comments) (on|for|to|under)? (this|the)? (article|post|entry|story|publication|record)? (are|is|have been|has been) (currently|now|not)? (closed|disabled|off|turned off|switched off|possible|allowed|locked|unavailable|deactivated|no longer possible)',
      '(report|flag|hide|delete|edit|like|mark) (this|the)? (comment|reply|response) (as inappropriate|as abusive|as spam)?',
      '(thread|topic) (starter|author|status|tools|rating|options|display mode|display modes|solved|locked|closed)',
      '(reaction score|joined|messages|posts|last post|last activity|trophy points|unread posts|new posts|latest activity|featured threads|search forums|search titles only|quick reply|post reply|mark as solution|best answer|best answers|staff member|senior member|junior member|active member|new member|registered user|forum rules|forum list|page time|log in or register to reply here|you must log in or register to reply here|not open for further replies|thanked by {number} {rest}) :? ({number}|{date})?',
      '(status|discussion|started|topic|thread) (not open for further replies|started by|in forum) {rest}?',
      'discussion about this (post|article|story|episode)',
      '(sort|sorted|order) (by|comments) :? (newest|oldest|best|popularity|date|most liked|top|rating|by date|latest)? (first)?',
      '(newest|oldest|most voted|most liked|best rated) (first|comments first)?',
      'load (more|the)? comments',
      '(this site uses|the site uses) akismet {rest}?',
      '(learn|find out|get to know|read) (more about)? how your comment data is processed',
      '(enter|type|type in|write) (the)? (code|text|characters|letters|captcha|security code|digits) (from|shown|in|you see|below|on) {rest}?',
      '(solve|i m not a robot|i am not a robot|anti spam|antispam|verification code|security code|confirm that you are not a robot)',
      '(your|the) comment (is|has been|was|will be) (awaiting|waiting for|being|pending|sent|published|submitted|added|posted) {rest}?',
      '(powered by|comments powered by) (disqus|facebook|hypercomments|hyper comments|cackle)',
      '(view|see|enable javascript to view) the (discussion thread|comments powered by disqus)',
      '(start|join|enter|continue|take part in|participate in|open|go to|to) (the|a|our)? (discussion|conversation|debate|forum|comments|chat) (now|here|below)?',
      '(be|become) the first (one)? (person|to|who)? (to)? (comment|leave a comment|reply|review|write a comment|respond|post a comment|comments|add a comment|react) {rest}?',
      '(comment|discuss|comment on) (this|the)? (article|post|news|story|text|on this article|topic|publication|in the forum|on the forum|here)',
      'logged in as {rest}',
    ],
    'button likely': [
      '(post comment|add comment|submit comment|send comment|leave comment|write comment|leave a reply|leave reply|captcha)',
    ],
    'button context': [
      '(submit|send|name|your name|email|e mail|website|site|comment|message|subject|publish|preview|cancel|edit|delete|write|surname|nickname|guest|anonymous|title|password)',
    ],
  },
  'comment-rules': {
    'notice sure': [
      '(comments|comment|comments on this article|all comments|messages|contributions|comments posted|user comments|reader comments) (are|is|will be|may be|have been) (moderated|checked|pre moderated|published after|reviewed|subject to|the responsibility|the opinion|the sole responsibility|not the opinion) {rest}?',
      '(the)? (editors|editorial office|editorial board|editorial staff|site|administration|site administration|portal|moderators|newspaper|editorial team|owners|website|{site}) (is|are|does|do) not (bear|take|responsible|assume|carry|accept|liable) (any)? (responsibility|liability)? for (the)? (content|contents|text|comments|opinions|statements|readers|users|messages|letters|comments of|content of) {rest}?',
      '(the)? (editors|editorial office|editorial board|administration|moderators|{site}) (reserve|reserves|reserve|retain|retains|retain|keep) the right (not)? to (delete|remove|moderate|edit|shorten|publish|hide) {rest}?',
      '(please|we ask you to|we kindly ask you to|kindly) (keep|stay|be|observe|respect|follow|adhere|refrain|do not|note) (to|from|the|our|on|that|your)? (comments|polite|respectful|netiquette|community|commenting|house|rules|topic|comment|discussion|insults) {rest}?',
      '(comment|comments|commenting|community|discussion|moderation|house|forum) (rules|policy|guidelines|terms|guideline|standards|netiquette)',
      '(rules|terms|guidelines|policy|regulations) (for|of|on) (commenting|comments|the discussion|discussion|moderation|communication|the forum|the community|participation)',
      '(comments|messages|posts) (containing|that contain|with|which contain|that violate|in violation of) {rest}',
      '(it is)? (forbidden|prohibited|not allowed) (in comments|to use|in the comments) {rest}?',
      '(comments|opinions|the comments|the opinions) (expressed|posted|published|here|on this page|of readers|of users) (by|here|on|in)? (readers|users|the comments|this page|are|do not)? {rest}',
    ],
    'button likely': ['netiquette', 'label of netiquette'],
  },
  'comment-prompt': {
    'notice sure': [
      '(what do you think|what are your thoughts|what is your opinion|what s your opinion|your opinion|do you agree|have your say|tell us what you think|let us know what you think|share your thoughts|share your opinion|share your views|share your experience|give your opinion|express your opinion|say what you think|your thoughts|write us your opinion|write your opinion|write what you think) (about|of|on|in)? (this|it|the|that|these)? (topic|article|news|subject|matter|comments|comment section|comments below|in the comments|in comments|section below)? (below|here|with us|in the comments|in the comments below|in the comment section|in the comments section|tell us in the comments|write in the comments|let us know in the comments|share in the comments)',
      '(let us know|tell us|write|leave|share|comment) (your|what you think|it|your thoughts|your opinion|your opinions|your views|your comments|your experience|us)? (down)? (in|on|via) (the|our)? (comments|comment section|comment|comments section|comment box) (below|section|down below|under the article|section below)?',
      '(have|want|like|would you like|do you want) (your say|to comment|to have your say|to join the conversation|to leave a comment|to share your opinion)',
      '(discuss|talk about) (this|the)? (article|topic|news|story|on|in)? (on|in|with|at)? (our|the|us)? (forum|telegram|facebook|community|chat|comments)',
    ],
    'heading likely': [
      '(what do you think|what s your opinion|have your say|your opinion|join the discussion|join the conversation|share your thoughts|share your opinion|your comment|your comments|your turn)',
    ],
  },
  reply: {
    'button sure': [
      '(reply|answer|respond|reply to|response to) (to)? (this)? (comment|message|post|{name})',
      '(reply|answer|respond|like|complain|report|share|quote|edit|delete|permalink) (reply|answer|respond|like|complain|report|share|quote|edit|delete|permalink|dislike) (reply|answer|respond|like|complain|report|share|quote|edit|delete|permalink|dislike)?',
      '{name} (says|writes|said|wrote|replied) :',
      '{number} (replies|reply|answers)',
      '(view|show|hide) {number}? (more)? (replies|answers|reply)',
    ],
    'button context': [
      '(reply|answer|respond|to answer|reply to|complain|report|quote|like|dislike|permalink|upvote|downvote|to reply|translate|react|abuse)',
    ],
  },
  letters: {
    'notice sure': [
      '(write|send|submit|mail|address) (us|a|your|to)? (letter|letters|an email|email|reader letter|reader s letter|opinion)? (to)? (the|our|us)? (editor|editors|editorial office|editorial team|editorial staff) (at|to|by email|by mail|via)? :? {rest}?',
      '(send|email|write) (us)? your (letters|opinions|stories|views|comments|reader letters) (to|by|at) {rest}?',
      '(do you want|want|would you like) to (respond|react|contribute|write) to (this|the) (article|opinion|piece) {rest}?',
    ],
    'button likely': [
      '(letter|letters|write|message) to (the)? (editor|editors|editorial office|editorial staff|editorial team)',
      '(reader|readers|reader s|readers) (letter|letters|mail|post)',
    ],
  },
  'contact-tip': {
    'notice sure': [
      '(do you have|have|have you|got|if you have|do you know) (a|any|an)? (news|story|hint|tip|tips|something|interesting|exclusive|information|story tip|news tip|seen) (tip|tips|idea|story|to tell|to share|to report|information|news|about|or)? {rest}?',
      '(send|submit|share|email) (us|your|a|in)? (your|a)? (news|tips|tip|hints|photos|videos|story|stories|message|news tips|information|photos and videos|suggestions) (to|at|on|via|with us|by)? (us|our)? {rest}?',
      '(contact|write to|email|reach|message|call|get in touch with) (the|our|this)? (author|editors|editor|reporter|newsroom|us|editorial office|journalist|writer|news team|editorial team|{name}) (at|via|by|on|directly|here)? :? ({url}|{phone}|by email|by e mail|via email|here)? {rest}?',
      '(suggest|report|send) (a|your|us)? (news|story|topic|an event|an idea|news tip)',
      '(have you|did you) (become|been|witnessed|seen|witness) (a|an)? (witness|witnessed|something|an event|an accident) {rest}?',
      '{name} can be (reached|contacted) (at|via|by|on) {rest}',
    ],
    'line likely': ['(e mail|email|mail|tel|phone|telephone|fax|whatsapp|contact|hotline) : ({url}|{phone})'],
    'line context': ['{url}', '(email|e mail) protected'],
  },
};
