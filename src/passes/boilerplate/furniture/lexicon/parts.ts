import type { Lexicon } from '../entry.ts';

/** Parts of pages: keywords, sections, archives, boxes. */
export const PARTS: Lexicon = {
  tags: {
    'line sure': [
      '(tags|keywords|key words|hashtags|filed under|tagged|tagged with|tagged as|tags of|etiquettes|etiquette|tagged under|related tags|related topics|article tags|search tags|topic tags|topics in this article|keywords of the article|tags in this article|more on these topics|more about these topics|news tags|popular tags|seo tags|mentioned in this article|in this story|in this article|read more on|read more about|explore more topics|explore topics) : {rest}',
      '(posted|filed|published|tagged|categorised|categorized) (in|under|with|as) :? {section} {section}? {section}? {section}?',
      '(all|more|view all|show all|popular|related|see all|add) (tags|keywords|topics|labels|hashtags) {rest}?',
      'tags {section} {section} {section}? {section}? {section}? {section}?',
      '(tags|keywords|key words|hashtags|labels|tag|themes|topics|etiquettes|marks|marked|keyword) (of|in|for|to|by) (the|this) (article|post|news|material|story|text|publication|page|entry|topic|record) :? {rest}?',
      '(topics|themes|tags|subjects|keywords|people|places|companies|countries|persons|organizations) (covered|mentioned|discussed|in this article|of the article|related|in the article|treated|concerned|in the news|in the text) : {rest}',
      '(published|posted|filed|placed|listed|stored|archived|released|recorded|categorized|classified|entered|was published|appeared|article published) (in|under|to|as|into) (the)? (section|category|rubric|heading|sections|categories|topic|topics|column|tag|tags|headings|label|labels) :? {rest}',
      '(all|more|other|news|articles|materials|posts|publications|see all|see) (news|articles|materials|posts|publications)? (on|by|with|for|under|about) (the|this|these) (tag|tags|keyword|keywords|label|topic tag|hashtag) :? {rest}?',
    ],
    'line context': [
      '(tag|label|labels|topics|themes|categories|category|subjects|sections|section|rubric|rubrics|heading|people|places|companies|company|subject|theme|topic|also in|terms) : {rest}',
      '(topics|categories|category|label|rubric|section|themes|theme|subjects|uncategorized|uncategorised|without category)',
    ],
    'line likely': [
      '(tags|tag|keywords|key words|hashtags|filed under|tagged|labels|tag cloud|topics|article tags|related tags|popular tags|cloud of tags|keyword|categories|etiquettes)',
      '{hashtag}',
      '{hashtag} {hashtag} {rest}?',
    ],
  },
  section: {
    'line context': [
      '(politics|policy|economy|economics|business|sport|sports|culture|society|world|international|national|local|regional|regions|region|science|technology|tech|health|medicine|opinion|opinions|lifestyle|life|life style|entertainment|showbiz|show business|celebrities|stars|people|travel|tourism|auto|cars|automotive|education|environment|ecology|climate|nature|weather|finance|money|markets|stock market|football|tennis|basketball|hockey|formula 1|history|religion|food|recipes|cooking|kitchen|fashion|beauty|style|family|children|women|home and garden|real estate|property|crime|incidents|accidents|emergencies|justice|law|police|army|war|defense|defence|security|interview|interviews|analysis|analytics|reports|reportage|columns|columnists|column|editorial|letters|photo|video|podcast|podcasts|blogs|specials|dossiers|dossier|events|agenda|calendar|games|cinema|movies|film|music|books|literature|theater|theatre|art|arts|exhibitions|television|tv|media|internet|digital|gadgets|computers|energy|industry|agriculture|transport|construction|labor|work|career|jobs|university|students|youth|europe|asia|africa|america|middle east|usa|russia|ukraine|germany|france|spain|italy|china|country|city|cities|capital|province|provinces|district|municipality|community|government|parliament|elections|elections {year}|domestic|foreign|inland|abroad|panorama|miscellaneous|various|other|varia|mixed|curiosities|curious|humor|horoscope|horoscopes|puzzles|tests|quiz|space|animals|pets|psychology|relationships|sex|fitness|diet|nutrition|gossip|royals|obituaries|obituary|press review|exclusive|investigations|investigation|feuilleton|feature|features|service|advice|tips|useful|multimedia|premium|plus|news|top|main|today|archive|coronavirus|covid|covid 19|pandemic|ukraine war|war in ukraine|breaking)',
      '(politics|economy|business|sport|sports|culture|society|world|science|health|opinion|lifestyle|entertainment|technology|education|news|local|international) and (politics|economy|business|sport|sports|culture|society|world|science|health|opinion|lifestyle|entertainment|technology|education|environment|finance|tourism|leisure|media|art|arts|medicine|law|innovation|religion|community|analysis|current affairs|family|beauty)',
      '{section} news',
      '{section} (news|section|rubric|category|archive)',
      '{section} {time}',
    ],
    'line sure': [
      '(section|rubric|category|department|heading|column|ressort|categories|news category|series) : {section}',
    ],
  },
  'archive-label': {
    'line sure': [
      '(archive|archives|news archive|article archive|archive of|archives for|monthly archives|category archives|tag archives|daily archives|author archives|old archive) (for|of)? :? :? ({date}|{section}|{year}|{name}|news|articles|publications|select month|the site|number|issues)',
      '(this|the) (article|story|content|post|news|page|information) (is|was|has been|is more than|is over|comes from|may be) (over|more than|archived|published|from|from the archive|older than|out of date|in the archive|an archived|outdated) {rest}?',
      '(from|in|to) (the|our) (archive|archives)',
      '(archived|old) (article|content|page|version|news|from the original)',
      '(news|articles|publications|issue|newspaper|edition) (for|of|no|number|from|№) ({date}|{number} {date}?|{month})',
      '(select|choose) (a)? (month|date|year|category|period)',
      '(issue|edition|№) {number} (of|from|for|dated)? ({date}|{year}|{number} {date}?)',
      '(news|article|articles|newspaper|material|materials|publications|entries|issue|text) (archive|archives|from the archive|from archive|of the archive) (for|of|by)? :? ({date}|{year}|{month}|{section}|dates|month|years)?',
      '(this|the) (material|article|news|text|post|publication|page|entry|information|story|content) (is|was|may|has) (published|outdated|archived|be outdated|not been updated|more than|older than|over|posted|from|in the archive|be out of date|no longer updated) (more than|over|in|since|a year|{number}|the archive|for)? {rest}?',
    ],
    'line context': [
      '(archive|archives|template|category|calendar|issues|all issues|old issues|printed edition|month|mo tu we th fr sa su|m t w t f s s|mon tue wed thu fri sat sun)',
    ],
  },
  poll: {
    'button sure': [
      '(vote|votes|view|see|show|poll|cast|participate|survey|go to|all|take part|take) (now|results|in|the|your|of|for|here|part|a|our)? (results|poll|survey|vote|the poll|the survey|voting|polls|our poll|this poll|in the poll|in our poll|of the poll|of voting|surveys|the results|reader poll)',
      '(poll|survey|question|quiz|vote|voting) (of the day|of the week|of the month|results|archive|closed|question|has ended|is closed|is over|archives)',
      '(reader|readers|online|our|daily|weekly|latest|public) (poll|survey|vote|question|polls|quiz)',
      '(total votes|number of votes|voters|votes cast|total voters|people voted|voted) :? {number}',
      '(today s|daily) question',
      '(i don t know|don t know|no opinion|difficult to answer|hard to say|i find it difficult to answer|other answer) {number}?',
      '{number} (people)? (voted|have voted)',
      '(take part|participate|answer|join|leave your vote) (in|on|to)? (our|the|this|a)? (survey|poll|vote|question|voting|questionnaire|online survey|reader survey|opinion poll|quiz) (of the day|of the week|here|now|below|:)? {rest}?',
      '(see|view|show|check|look at|to) (the|all)? (results|survey results|poll results|voting results|results of the survey|results of the poll|interim results|intermediate results)',
      '(survey|poll|voting|question|quiz) (of|for) (the|our) (day|week|month|readers|site) :? {rest}?',
      '(you|your) (have|vote|has)? (already)? (voted|been counted|vote has been counted|has been counted|has been accepted|vote accepted)',
    ],
    'button context': ['(vote|poll|survey|voting|results|yes|no|quiz|to vote|questionnaire|voice)'],
  },
  survey: {
    'notice sure': [
      '(take|complete|participate|fill|answer|join|help us|please take|do|test|take part|solve|play|start|check) (part|in|our|out|a|the|this|your|by|yourself|improve|us)? (in)? (our|the|a|short|this|quick|your|brief)? (survey|quiz|questionnaire|test|reader survey|knowledge|feedback|short survey|quick survey) {rest}?',
      '(help us|we want to|we would like to) (improve|get better|become better|to improve|to become better|know you better) {rest}?',
      '(how satisfied are you|how likely are you to recommend|give us feedback|give feedback|send feedback|feedback|your feedback|leave feedback|was this page helpful|tell us about your experience) {rest}?',
      '(test yourself|test your knowledge|take the test|take the quiz|take our quiz|start quiz|start the quiz|test yourself here)',
    ],
  },
  'event-box': {
    'line sure': [
      '(add|save) (to|the|this)? (event|date)? (to)? (your|my|google|outlook|ical)? (calendar|ical|google calendar|outlook|calendar export|event)',
      '(all|past|more|other) (events|webinars|event calendar)',
      '(event|events) (calendar|details|information|tip|tips|navigation|categories|website|organizer|tags)',
      '(buy|get|order|book|reserve) (your|the)? (tickets|ticket|a ticket|tickets here|tickets now) (here|now|online|at|via)? :? {rest}?',
      '(venue|organizer|organiser|place of event|admission|where and when|when and where|box office|ticket sales|advance sale|date and time) : {rest}',
      '(today|tomorrow) (in|on) (the)? (tv|calendar|program|cinema)',
      '(add|save|export|enter|put) (this|the|it|event|appointment|date)? (to|in|into) (the|your|my|google|outlook)? (calendar|google calendar|ical|outlook|agenda|schedule)',
      '(all|more|other|further|see all|submit|add) (an|a|the|your)? (events|event|dates|appointments|concerts|exhibitions) (in|of|on|at|here|for|from)? ({city}|{section}|the day|today|the calendar|the week|this week|this category|the organizer)?',
      '(tickets|ticket prices|ticket price|admission|entrance fee|advance booking|advance ticket sales|registration) (are available|available|can be purchased|from|at|on|via|cost|at the box office|in advance|for the event|required) :? ({url}|{number}|here|online|www|the|at|from) {rest}?',
    ],
    'line likely': [
      '(upcoming|next|featured|current|our) (events|event|dates)',
      '(admission|entrance|entry|participation|visit) (is)? (free|free of charge)',
      '(free) (admission|entrance|entry|entrance by registration)',
      '(tickets|ticket price|admission|entrance fee|price|cost|entrance|ticket prices|participation fee) (from|cost|:) {number} {rest}?',
      '(when|date|date and time|start|beginning|duration|event date) : {date} {rest}?',
    ],
    'line context': ['(events|calendar|agenda|program|tickets|venue|upcoming|dates|appointments|event tip)'],
  },
  'fact-box': {
    'heading likely': [
      '(info|infobox|info box|fact box|factbox|facts|fact file|information box|infos|infobox {rest}|box|key facts|facts and figures|in numbers|background information|at a glance|in brief|key points|key takeaways|in a nutshell|good to know|quick facts|in short|facts in brief|fact|fact check|the essential|the essentials|summary of the article|to the person|about the person|to person|about the company|about the project|in this article|what you should know|short and sweet)',
      '(to|about|on) the (person|author|project|company|topic|event) (:)? {rest}?',
      '(info|infobox|background|box|fact box|the facts|good to know|in brief) : {rest}',
    ],
    'heading sure': [
      '(in|contents of|content of|index of|on|what s in|outline of) this (article|page|story|post|issue|section|edition)',
      '(article|page|post|quick|text) (content|contents|index|outline|summary|navigation)',
      '(table of contents|contents of the article|contents|content) (show|hide|toggle)',
      '(hide|show|open|expand|close) (the)? (content|contents|table of contents|article content|summary|table|outline)',
    ],
    'heading context': [
      '(contents|content|summary|profile|timeline|chronology|table of contents|background|index|definition|context|reference|help|info|facts)',
    ],
  },
  'weather-rates': {
    'line sure': [
      '(weather|temperature|forecast|the weather|humidity|wind|pressure|precipitation|feels like|pollen|uv index|air quality) (in|for|on|today|forecast|tomorrow|now)? :? :? ({city}|{number} {rest}?|today|the city|for today|forecast|for tomorrow|tomorrow|{number})',
      '(exchange|currency|dollar|euro|course|courses|bitcoin|gold|rate|rates|official|cross|stock|oil|brent|usd|eur|market|commodity) (rate|rates|course|courses|exchange rate|exchange rates|of currencies|of the dollar|of the euro|price|prices|market|quotes|of the central bank|converter|data|nbu|cb|of exchange|today|for today|exchange|usd|eur) {rest}?',
      '(usd|eur|gbp|rub|uah|btc|chf|jpy|try|pln|czk|huf|cny|brent|gold|dax|dow jones|nasdaq|nikkei|s p 500|ibex|cac 40|ftse 100|ftse mib|bovespa|bitcoin|ethereum|oil|dollar|euro|dolar|sterling) {number} {rest}?',
      '{city} {number} degrees',
      '(sunrise|sunset|moon phase|lunar day|prayer times|name day|name days|holiday today) :? {rest}?',
      '(usd|eur|gbp|rub|uah|btc|chf|jpy|try|pln|czk|huf|cny|brent|gold|dollar|euro|bitcoin|ethereum|oil) {number} (usd|eur|gbp|rub|uah|btc|chf|jpy|try|pln|czk|huf|cny|brent|gold|dollar|euro|bitcoin|ethereum|oil) {number} {rest}?',
      '(weather|the weather|forecast|weather forecast|temperature|exchange rate|exchange rates|currency rates|currency|dollar rate|euro rate|traffic|air quality|air pollution|fuel prices|prayer times|moon calendar|lunar calendar|tv program|tv guide) (for|on|in|of|now|today) (today|tomorrow|{date}|{city}|the day|week|now|this week|the week|the weekend|weekend|your city|all signs|every day|all zodiac signs)',
      '(today|now|tomorrow|currently) (in|at) {city} {number} {rest}?',
      '(name day|name days|today s name day|today name day|today s name days|saint of the day|saints of the day|holiday today|birthday today|on this day|it happened on this day|day in history|today s holidays) : {rest}',
    ],
    'line context': [
      '(weather|stock market|exchange|currencies|exchange rates|stock exchange|rates|course|courses|tv program|traffic|traffic jams|traffic report|forecast|horoscope|lotto|lottery|cinema program|pharmacies|pharmacy on duty)',
    ],
    'line likely': [
      '(usd|eur|gbp|btc|dollar|euro|bitcoin|brent) {number}',
      '(name day|name days|today s name day|saint of the day|quote of the day|joke of the day|photo of the day|number of the day|proverb of the day|recipe of the day|word of the day|air pollution|air quality|exchange rates|currency rates|dollar rate|horoscope for today|horoscope of the day|weather today|weather forecast)',
    ],
  },
  'press-release': {
    'line sure': [
      '(press|media|news|investor|public) (contact|contacts|inquiries|enquiries|release|office contact|information|kit|relations contact|download|relations|portal|requests|queries|contact details|material) :? {rest}?',
      '(for|more) (immediate release|more information contact|further information contact|media inquiries|press inquiries|more information please contact|further information please contact|press enquiries|media enquiries|inquiries please contact|queries please contact) :? {rest}?',
      '(press release|media release|news release|press announcement|press message|ots|press communication|press report|pr|press information) : {rest}',
      '(original content from|original content of|transmitted by|submitted by|news aktuell|transmitted through news aktuell|provided by) :? {rest}',
      '(view|see) (source|original) version (on|at) {rest}',
      '(source|logo|photo|cision) (pr newswire|business wire|globe newswire|globenewswire|accesswire)',
      '(end of press release|notes to editors|about {site} : {rest}|boilerplate)',
      '(contact|contacts|contact person|information|inquiries|questions) (for|to) (the)? (press|media|journalists|press inquiries|media inquiries|editors|the press) :? {rest}?',
      '(press|media) (release|releases|statement|announcement|information|communication|communiqué) (of|from|by|no|dated|issued by) (the)? ({site}|{date}|{number}) {rest}?',
      '(for)? (further|more|additional) (information|inquiries|questions|details) (please)? (contact|call|write to|address|turn to|to contact) :? {rest}?',
      '(this|the) (press release|message|release|text|announcement|content) (is|was) (a|an|published|issued|distributed|provided|sent|prepared) (press release|by|via|in full|unchanged|unedited|through|on behalf of|automatically) {rest}?',
    ],
    'line likely': [
      '(press release|media release|press contact|media contact|press office|press service|contact person|communication|communiqué|for immediate release|press department|ots|press releases|press message|news release)',
    ],
  },
};
