import type { Lexicon } from '../entry.ts';

/**
 * Pictures, videos and agencies. `Picture alliance`, `Source: DR`, `Disclosure` (Portuguese *Divulgação*), `Courtesy`,
 * `Stock Foto` (Dutch, Czech) are names and habits of credits that translation leaves or renders.
 */
export const CREDITS: Lexicon = {
  'photo-credit': {
    'line sure': [
      '(photo|photos|photograph|photography|picture|pictures|image|images|illustration|illustrations|graphic|graphics|infographic|infographics|montage|collage|fotografia|foto|fotos|pic|pics|drawing|cartoon|caricature|map|video|screenshot|screen shot|screengrab|photo illustration|cover photo|featured image|header image|main photo|title photo|symbol photo|symbol image|lead photo|illustrative photo|illustration photo|archive photo|file photo|stock photo|photo archive|photo credit|photo credits|photo source|photo courtesy|photo copyright|image credit|image credits|image source|image copyright|image courtesy|picture credit|picture source|video source|video credit|source of photo|source of the photo|source of image|photo and video|photographer|photographers|photo by|image by|picture by|photo author|author of the photo|author of photo|picture author|photo agency|preview photo|courtesy photo) (by|of|from|courtesy of|via|credit|source|copyright|c)? : (by|from|of|courtesy of|c|©|via|author)? {credit}',
      '(photo|photos|photograph|picture|pictures|image|images|illustration|illustrations|graphic|graphics|infographic|collage|foto|video|drawing|cartoon|map|photo illustration|screenshot|photography|photo and video|cover photo) (is|was)? (taken|credit|credits|provided|made|shot|supplied|created|granted)? (by|courtesy of|courtesy|via|©|with the courtesy of|through) (the)? {credit}',
      '(photo|image|picture|file|archive|stock|symbol|illustrative) (photo|image|picture|credit|credits|source|copyright|courtesy) (by|of|from|:) {credit}',
      '(© | copyright) (photo|image|picture|pictures)? {credit}',
      '© : {credit}',
      '{credit} (photo|file photo|photos|file|archive photo|via {credit}|stock photo|handout via {credit}|pool via {credit}|images via {credit}|handout)',
      '(photo|image|picture|foto|video) : (private|archive|personal archive|disclosure|reproduction|press service|press office|illustrative|open sources|from open sources|screenshot|social networks|social media|illustration|handout|promo|publicity|playback|playback youtube|video screenshot|screen capture|from the archive|from personal archive|family archive|author|the author|own|editorial|internet|pixabay|stock|symbolic image|dissemination|advertising|courtesy|collected|file|for illustration|illustrational|representational|release|press release|police|fire brigade|fire department|ministry of defense|ministry of defence|presidential administration|press service of {rest}|official website of {rest}|screenshot from {rest}|still from {rest}|frame from {rest}|frame of {rest}|press office of {rest}|social networks of {rest}|facebook {rest}|instagram {rest}|from {rest})',
      '(photo|image|picture|video|photos|screenshot) (from|of|by|taken from|source|is taken from) (open sources|social networks|social media|the internet|internet|the archive|archive|archives|personal archive|the author|a video|video|the site|the page|the press service|press service of {rest}|the video|the facebook page of {rest}|the website of {rest}|{url})',
      '(illustrative|illustration|archive|archival|file|symbolic|symbol|stock|representative|representational|indicative|reference|sample|for illustration|archives|generic|library) (photo|image|picture|photograph|illustration|footage|purposes only|shot|foto|pic) (only|of|from|by)? :? {credit}?',
      '(image|photo|picture|photos) (for|is for|used for|only for|as) (illustration|illustrative|illustrations|representation|representational|representative|reference) (purposes|only|purpose)? (only)? {rest}?',
      '(the)? (photo|picture|image) (is|was) (for illustration|illustrative|generated|created|taken from|archival|an illustration|used for illustration|symbolic) {rest}?',
      '(photo|image|picture|illustration) (is|was|generated|created|made)? (generated|created|made)? (by|with|using|with the help of) (ai|artificial intelligence|a neural network|neural network|chatgpt|dall e|midjourney|{rest})',
      '{credit} (getty images|shutterstock|depositphotos|istock|picture alliance|reuters|afp|imago|via getty images|wikimedia commons|pixabay|unsplash|via ap|adobe stock|alamy|photo by|alamy stock photo)',
    ],
    'line likely': [
      '(source|sources|author|copyright|via|courtesy of|credits|credit) : {credit}',
      '(photo|picture|image|photos|images|foto|video|illustration|collage|graphic|screenshot|press photo|archive photo|file photo|symbol image|symbolic image|symbol photo|stock image|stock photo|illustrative image|illustrative photo|illustration photo|photo credit|image credit|photo source|image source|photo archive|screen capture|screen grab) (:)? {agency}?',
    ],
    'tail likely': ['({agency}|{credit}) (photo|file photo)'],
    'line context': [
      '(photo|picture|image|photos|images|pictures|foto|illustration|illustrative|disclosure|reproduction|handout|archive|courtesy|credit|credits|source|dissemination|promotion)',
    ],
  },
  'caption-lead': {
    'prefix sure': [
      '(photo|image|picture) (caption|legend|description|text|title|subtitle|signature) : {rest}',
      '(caption|captions|legend|signature|alt) (of|for|to|under)? (the)? (photo|image|picture)? : {rest}',
      '(in|on) (the|this) (photo|picture|image|photograph) : {rest}',
    ],
    'line sure': [
      '(image|photo|picture|video) (caption|legend)',
      '(featured|main|cover|header|lead|title|preview|hero|opening|thumbnail|article|post|news) (image|photo|picture|thumbnail)',
      'image (without|no) (alt|description|caption)',
      '(photo|image|picture) {number} (of|from) {number}',
      '(click|tap) (on)? (the)? (image|photo|picture) to (enlarge|zoom|expand|view) {rest}?',
      '(enlarge|zoom|expand|increase|magnify|show|hide|view|open) (the|this)? (image|photo|picture|caption|captions|graphic|full screen)',
    ],
    'prefix likely': ['(in|on) the (photo|picture|image) {rest}'],
    'line context': ['(caption|legend|enlarge|zoom|fullscreen|full screen|thumbnail)'],
  },
  gallery: {
    'button sure': [
      '(photo|image|picture|photos|video|foto|slide|images|pictures) (gallery|galleries|series|route|line|report|album|reportage|reel|slideshow|strip|show|story|essay|stream) :? {rest}?',
      '(see|view|open|show|look at|watch|go to|launch|start|all|more|browse|click through|close|to the|flip through) (the|all|our|more|in)? {number}? (photos|photo gallery|gallery|images|slideshow|pictures|image gallery|picture gallery|photo series|picture series|full gallery|photo report|photos gallery)',
      '{number} (photos|images|pictures|pics|slides|photo|image) (see all|view all|gallery|in gallery)?',
      '(photo|photos|image|picture|pictures|gallery|slide) {number} (of|from)? {number}',
      '(photos|pictures|images) (of the day|of the week|here)',
    ],
    'button likely': [
      '(gallery|photo gallery|slideshow|photos|photoset|photo report|photo series|photostream|image gallery|picture gallery|in pictures|in photos|in images|photoreport|photo fact|album|album of photos)',
    ],
    'button context': [
      '(photo|photos|pictures|images|multimedia|pics|galleries|albums|atlas|infographic|infographics|graphics|cartoon)',
    ],
  },
  'video-label': {
    'button sure': [
      '(watch|see|play|view|look at|show|start|load|click to watch|here is|share) (the|this|a|in|our|full|more)? (video|videos|clip|trailer|live stream|livestream|broadcast|stream|footage|report|episode|full video|video below|video here|tv report|video news) (here|below|now|above|of the event|on youtube|again|at)? :? {rest}?',
      '(video|videos|clip) (of the day|gallery|below|above|here|player|thumbnail|duration|unavailable|not available|reportage|report|news|recording|is loading|loading|playback|length|on demand|source|caption|description|poster|title|cover)',
      '(live|direct) (video|stream|tv|radio|broadcast) :? {rest}?',
      '(play|pause|mute|unmute|rewind|fullscreen|full screen|settings|captions|subtitles|volume|quality|speed|stop|seek|skip|current time|duration|remaining time|loaded|progress|stream type|playback rate|chapters|descriptions|audio track|picture in picture) (play|pause|mute|unmute|rewind|fullscreen|full screen|settings|captions|subtitles|volume|quality|speed|stop|seek|skip|current time|duration|remaining time|loaded|progress|stream type|playback rate|chapters|descriptions|off|selected|audio track|picture in picture|video)',
      '(play|pause|stop) (the)? (video|audio|clip|sound|podcast|episode)',
      '(duration|length|running time|time|current time|remaining time) :? {duration}',
      '(your|the) browser (does not|doesn t|can t|cannot) (support|play|display) (the)? {rest}',
      '(this is a modal window|beginning of dialog window|end of dialog window|escape will cancel and close the window|no compatible source was found for this media|the media could not be loaded) {rest}?',
      'video {duration}',
      '(video|clip|footage|movie) (by|from|source|credit) : {credit}',
      '(sorry)? (this|the|your) (video|player|media|content) (is|has|cannot|could not|can t|isn t|player) {rest}',
    ],
    'button likely': [
      '(video|videos|watch|watch video|play video|video gallery|with video|plus video|and video|watch live|watch now|on video|in video|video news|trailer|live tv|clip|video story)',
      '{duration}',
    ],
    'button context': [
      '(video|videos|audio|watch|play|clip|podcast|podcasts|tv|movie|film|radio|broadcasts|pause|mute|volume|subtitles|captions|settings|see|listen|live)',
    ],
  },
  'agency-tail': {
    'tail sure': [
      '(with|including|from|based on|using|according to|by|through|text by|by means of|prepared with|with the) (material|materials|information|info|inputs|input|reports|contributions|data|text|content|reporting|the information|help|agency material|agencies|additional reporting|input material) (from|of|by|provided by)? (the)? ({agency}|agencies|the agencies|news agencies|wire services|news agency|{site})',
      '(with|from|by|via) (the)? (agencies|agency|wires|wire services|news agencies|news wires|{wire})',
      '(source|sources|text|copyright|agency|via|agencies|information|news agency|original source|source of information|from) : (the)? ({wire}|agencies|{wire} and {site})',
      '(reporting|writing|additional reporting|editing|report|compiled|written|edited|translated) by {name} (in {city})? {rest}?',
      '(reporting|writing|edited|additional reporting) by {name} (editing|writing|edited|translation) by {name}',
      '{name} (contributed|contributes) (to this|reporting|to the|to this story) (report|article|story|from {city})? {rest}?',
      '(this|the) (article|story|report|news|text|item|material|content|piece|news item) (was|is|has been|originally|first) (originally|first|provided|published|taken|auto generated|generated|prepared|translated|written|created|produced|supplied|distributed|syndicated|edited|adapted|automatically)? (by|from|in|on|appeared|published|generated|taken|syndicated|provided)? (by|from|in|on)? (the|a)? ({wire}|{agency}|syndicated feed|news agency|a news agency|agency|{site} and) {rest}?',
    ],
    'tail likely': [
      '{wire}',
      '{wire} {wire}',
      '{city} {wire}',
      '© {wire} {rest}?',
      '(end|ends|end of|the end) {wire}?',
      '{wire} {number}',
      '(ls|all)? {wire} {name}?',
      '(with)? (agencies|agency|news agencies|wire services)',
    ],
    'line context': ['(end|ends|the end)'],
  },
  'wire-number': {
    'line sure': [
      '{wire} : {number} {number} {number} {number}?',
      '{wire} {number} {number} {number} {number}?',
      '{wire} {letters} {letters} {letters}? {letters}?',
      '{number} {number} {number}? ({wire}|gmt|utc) {date}?',
    ],
  },
  'place-line': {
    'line likely': [
      '{city} {wire}',
      '{city} {date} {wire}',
      '{city} {wire} {date}',
      '(from)? (our|own|special) (correspondent|reporter|envoy|special correspondent|own correspondent|staff) (in|from)? {city}?',
      '{wire} {city}',
      '(the)? {wire} news agency',
      '{city} (news)? (agency|agencies|bureau|newsroom|desk|correspondent)',
    ],
    'line context': ['{city} {date}', '{name} {city}', '{city} {name}', '{wire}', '{wire} {date}', '{city}'],
  },
  'embedded-content': {
    'line sure': [
      '(view|see|show|open|watch|load|display|look at) (this|the|a)? (post|photo|tweet|publication|content|video|embed|story|reel|profile|message|thread|pin|entry) (on|in|from|directly on|at) {network}',
      '(a|the|this)? (post|publication|photo|tweet|video|content|story|message|reel|thread|recording) (shared|posted|published|divided|uploaded) (by|from) {rest}',
      '(posted|published|shared) (by|from) {name} (on|in) {date} {rest}?',
      '(this|the|external|recommended|embedded|third party|here|at this point|editorial|additional|other|for this) (you will find|content|contents|there is|is|an|external|you can find|post|tweet|video|element|media|embed|integrated|editorial|article contains)? (external|content|recommended|from|by|is|cannot|could|embedded|hosted|contains|an|provided|not available|is not available|can not|isn t available)? (content|from|by|external|embedded|be|displayed|loaded|available)? (from|by|of|on)? (of)? ({network}|external content|third parties|third party|a third party|our editorial team|the editors|that complements the article|external provider) {rest}?',
      '(i|we) (agree|consent|accept|need your consent|give my consent|would like|allow|want) (that|to|for)? (external|content|the|display|show|load|being|be|having)? (content|display)? (be|is|being|of|from)? (shown|displayed|external content|loaded)? (to me)? {rest}?',
      '(to|in order to) (view|see|watch|display|show|load|use) (this|the|external|embedded|these) (content|video|post|element|contents|tweet|map|embed) (you|please|accept|we need|enable|need|must)? {rest}?',
      '(show|always show|load|always|activate|allow|unlock|enable|accept and show|display|reload) (external|all|embedded|this|the)? (content|contents|external content|embedded content|embed|element|map|{network} content|tweets|widgets)',
      '(tweet|post|video|embed|content|youtube video|instagram post|message) (not found|could not be loaded|cannot be displayed|was deleted|has been deleted|removed|unavailable|is not available|loading|is loading)',
      '(code|html code) (to|for) (insert|embed|inserting|embedding|insertion|embedding in|the|a|your)? (into|in|on|for)? (the|your|a)? (blog|site|website|page)',
      '(add|insert|embed|post|paste) (this|it|to|in|into|on) (to|in|into|on)? (your|my|the|a)? (blog|website|site|livejournal)',
      '(embed|embedded|code) (code|content|this|video|media|map|link)',
      '(content|external content) (from|of|by) {network}',
      '(data|privacy) (protection|policy) (from|of|by) (google|youtube|{network})',
      '{name} {handle} {date}',
      'pic twitter com {rest}?',
    ],
    'line likely': [
      '(external content|embedded content|embed|recommended content|recommended editorial content|here you will find external content|advertising content|twitter embed|instagram embed|youtube embed|embed code)',
    ],
  },
};
