import type { FurnitureFunction } from '../../../../src/passes/boilerplate/furniture/functions.ts';

interface Examples {
  /** Lines that have the function. */
  readonly says: readonly string[];
  /** Lines of good texts that use its words. */
  readonly not: readonly string[];
}

const of = (says: readonly string[], not: readonly string[]): Examples => ({ says, not });

/** Made up for the tests. */
export const EXAMPLES: Readonly<Record<FurnitureFunction, Examples>> = {
  home: of(
    ['Back to the homepage', 'Return to front page', '« To the main page'],
    ['He went home to his wife.', 'The main page of the diary was torn.'],
  ),
  navigation: of(
    ['Toggle navigation', 'Main menu', 'Open menu ☰'],
    ['The menu was in French, and so was the waiter.', 'Navigation by the stars is an old art.'],
  ),
  breadcrumb: of(
    ['You are here: Home > Sport > Rowing', 'Home » Culture » A new opera', 'You are here'],
    ['You are here because your father sent you.', 'Home is where the heart is: with us.'],
  ),
  'skip-link': of(
    ['Skip to content', 'Jump to navigation', 'Go to main content'],
    ['Skip the first step if the dough is warm.', 'We jump to the conclusion too fast.'],
  ),
  'back-to-top': of(
    ['Back to top ↑', 'To the top of the page', 'Scroll up'],
    ['We climbed back to the top before noon.', 'He looked up.'],
  ),
  search: of(
    ['Search the site', 'Enter keyword', 'Advanced search'],
    ['The search for the missing boat went on.', 'They search the forest with dogs.'],
  ),
  'language-switch': of(
    ['Select language', 'Read this article in Spanish', 'English version'],
    ['She reads novels in Spanish.', 'English is spoken in the port.'],
  ),
  login: of(
    ['Log in or register', 'Forgot your password?', 'Login | Register'],
    ['He forgot his password and his keys.', 'Enter a messenger with a letter.'],
  ),
  subscribe: of(
    ['Subscribe now', 'Subscribe to our magazine', 'Become a member today'],
    ['Few people subscribe to that theory.', 'He became a member of the council in May.'],
  ),
  paywall: of(
    ['This article is for subscribers only', 'To continue reading, please subscribe', 'Premium content'],
    ['The article is about bees.', 'You have the right to remain silent.'],
  ),
  'gift-article': of(
    ['Gift this article', 'Share full article as a gift', 'Gift link'],
    ['The gift was wrapped in paper.', 'This is a gift to the town, the mayor said.'],
  ),
  'device-limit': of(
    ['You are logged in on another device', 'Only one device at a time', 'Your session has expired'],
    ['The device weighs two pounds.', 'You are reading too much into it.'],
  ),
  newsletter: of(
    ['Sign up for our newsletter', 'Get the daily newsletter in your inbox', 'Enter your email address'],
    ['The newsletter of the club has four pages.', 'I agree with the doctor.'],
  ),
  app: of(
    ['Download our app', 'Available on Google Play', 'Get the free app'],
    ['The app was written by two students.', 'Download speeds rose by a third.'],
  ),
  'qr-code': of(
    ['Scan the QR code', 'Scan QR code to share', 'Scan with WeChat'],
    ['The code was broken in 1943.', 'A scan showed a fracture.'],
  ),
  donation: of(
    ['Support independent journalism', 'Donate now', 'Make a donation'],
    ['They donate blood twice a year.', 'Support for the plan is growing.'],
  ),
  share: of(
    ['Share on Facebook', 'Tweet this', 'Share this article'],
    ['Share prices fell on Monday.', 'They share a flat in the old town.'],
  ),
  'follow-channel': of(
    [
      'Even more news in our Telegram channel',
      'Follow us on Instagram',
      'Join our Telegram channel',
      'Our YouTube channel',
    ],
    ['Follow the river to the bridge.', 'Join the ends with glue.'],
  ),
  save: of(
    ['Add to favorites', 'Read later', 'Save this article'],
    ['Save the whites for the cake.', 'You can read about it later.'],
  ),
  print: of(
    ['Print this page', 'Printer-friendly version', 'Version for printing'],
    ['The print run was small.', 'She prints in red and black.'],
  ),
  'error-report': of(
    [
      'Found a mistake? Select it and press Ctrl+Enter',
      'Report an error in the text',
      'If you find a mistake, select the text with the mouse',
    ],
    ['He found a mistake in the bill.', 'To report an error is no shame.'],
  ),
  listen: of(
    ['Listen to this article', 'Read aloud', 'Audio version'],
    ['Listen to your mother.', 'He read the letter aloud to us.'],
  ),
  'font-size': of(
    ['Font size', 'Increase font size', 'Dark mode'],
    ['The font in the church is from 1200.', 'It grew dark.'],
  ),
  'reading-time': of(
    ['5 min read', 'Reading time: 4 minutes', 'Reading 3 min.'],
    ['Reading takes time.', 'Five minutes later he read it again.'],
  ),
  'author-line': of(
    [
      'Author of the text: Anna Bauer',
      'Anna Bauer (text), Piotr Nowak (photo)',
      'By Anna Bauer',
      'Written by Jan de Vries and Marta Nowak',
      'From: Peter Hansen',
    ],
    ['By noon the snow had gone.', 'From here you see the lake.'],
  ),
  'author-box': of(
    [
      'Anna Bauer joined our newsroom in 2015 and covers the port.',
      'About the author',
      'All posts by Anna Bauer',
      'Anna Bauer is a freelance journalist based in Kiel.',
    ],
    ['The author died in 1902.', 'All posts were filled by March.'],
  ),
  'date-line': of(
    ['Published: 3 May 2021', 'Posted on May 3, 2021 at 10:30', '3 hours ago'],
    ['He was born on 3 May 1921 in a village near Graz.', 'Three hours ago we were still at sea.'],
  ),
  clock: of(
    ['Today is Monday, 3 May 2021', '14:05 Uhr', '10:30'],
    ['Today is a good day to plant beans.', 'At 10:30 the bell rang.'],
  ),
  updated: of(
    ['Updated: 3.5.2021, 14:05', 'Last updated on May 3, 2021', 'This article was last updated yesterday'],
    ['The map was updated by hand.', 'Update the list when guests arrive.'],
  ),
  'editor-line': of(
    ['Editor: Marta Nowak', 'Edited by Jan Novak', 'Editor-in-chief: Olga Petrova'],
    ['The editor left the room.', 'It was edited twice and still too long.'],
  ),
  'translator-line': of(
    ['Translated by Jan Novak', 'Translated from German', 'Automatic translation'],
    ['Translated, the word means river.', 'The translator wept.'],
  ),
  'place-line': of(
    ['Berlin (dpa)', 'Reuters, Paris', 'Our correspondent in Vienna'],
    ['Berlin is large.', 'Paris in spring is wet.'],
  ),
  views: of(
    ['1,234 views', 'Views: 512', 'Read 300 times'],
    ['His views are well known.', 'I have read it 300 times, and wept each time.'],
  ),
  votes: of(
    ['Rating: 4.5/5 - 12 votes', 'Rate this article', '12 votes', 'Was this article helpful?'],
    ['She won by 12 votes.', 'The rate of change is low.'],
  ),
  'comment-count': of(
    ['12 comments', 'No comments yet', 'Show all comments (5)'],
    ['He made no comment on that.', 'Her comments were short.'],
  ),
  'comment-form': of(
    [
      'Please enter your comment!',
      'You are replying to Anna Bauer',
      'Comments are closed for this article',
      'Leave a comment',
      'Your email address will not be published.',
      'Post a reply',
    ],
    ['Leave the dough to rest.', 'I leave a light on at night.'],
  ),
  'comment-rules': of(
    [
      'All comments go through moderation before publication',
      'Comments are moderated',
      'Commenting rules',
      'The editors are not responsible for the content of comments',
    ],
    ['No.', 'The rules are simple.'],
  ),
  'comment-prompt': of(
    [
      'What do you think? Let us know in the comments',
      'Share your opinion in the comments',
      'Join the conversation',
    ],
    ['What do you think he said next?', 'Do you agree with me, Father?'],
  ),
  reply: of(
    ['Reply to this comment', 'Anna Bauer says:', '3 replies'],
    ['He did not reply.', 'The reply came by post.'],
  ),
  letters: of(
    ['Letter to the editor', 'Write to the editor', "Readers' letters"],
    ['He wrote a letter to his son.', 'The letters were tied with string.'],
  ),
  'contact-tip': of(
    ['Do you have a news tip?', 'Send us your photos', 'Send us your videos'],
    ['Do you have a pencil?', 'Send in the clowns.'],
  ),
  related: of(
    ['Related articles', 'More from this section', 'Similar news'],
    ['The two words are related.', 'More rain is on its way.'],
  ),
  'read-also': of(
    [
      'Do not stop seeing: A storm closes the port',
      'Read also:',
      'READ ALSO: Storm closes the port',
      'Read also',
    ],
    ['He could read, and also write.', 'See the world while you are young.'],
  ),
  'on-topic': of(
    ['On the topic', 'More on this topic', 'To the topic:'],
    ['On this topic he was silent.', 'The topic was dropped.'],
  ),
  more: of(
    ['Read more »', 'Show more news', 'Continue reading'],
    ['“More.”', 'Read more books, said the king.'],
  ),
  'most-read': of(
    ['Most read', 'Most popular articles', 'Trending now'],
    ['It is the most popular dish in the region.', 'Most read it in school.'],
  ),
  ticker: of(
    ['Latest news', 'News feed', 'Breaking news'],
    ['The news reached us at dawn.', 'That was the last news of him.'],
  ),
  'next-previous': of(
    ['Next article', '← Previous post', 'Next post: A bridge too narrow'],
    ['Next, add the flour.', 'The previous owner had kept bees.'],
  ),
  'up-next': of(
    ['Up next', 'Now playing', 'Next video in 5 seconds'],
    ['What comes up next is a secret.', 'Children were playing now.'],
  ),
  'continues-below': of(
    [
      'The article goes further under the video',
      'Article continues below advertisement',
      'The text continues below',
      'Scroll to continue',
    ],
    ['The path continues below the dam.', 'They continue to hope.'],
  ),
  'ad-label': of(
    ['Advertisement', 'ADVERTISING', 'Ads by Google'],
    ['The advertisement cost him a fortune.', 'Display of force at the border'],
  ),
  'ad-blocker': of(
    ['Please disable your ad blocker', 'Ad blocker detected', 'It looks like you are using an ad blocker'],
    ['It looks like rain.', 'Please disable the alarm first.'],
  ),
  sponsored: of(
    ['Sponsored content', 'Presented by our partner', 'This post contains affiliate links'],
    ['The match was sponsored by a brewery.', 'The partner was never found.'],
  ),
  'embedded-content': of(
    ['View this post on Instagram', 'External content', 'A post shared by Anna (@anna_b)'],
    ['He posted a picture of a cat.', 'The content was cold.'],
  ),
  gallery: of(
    ['Photo gallery', '12 photos', 'View all photos'],
    ['The gallery opens at ten.', 'Photos of him are rare.'],
  ),
  'video-label': of(
    ['Watch the video', 'Play video', 'Video gallery'],
    ['Watch the pot.', 'The video shows a man with a hat.'],
  ),
  'photo-credit': of(
    ['Photo: Anna Bauer / dpa', 'Image: Getty Images', '© Reuters'],
    ['The photo shows Anna Bauer.', 'Image of a city in ruins'],
  ),
  'caption-lead': of(
    ['In the photo: a bridge in winter', 'Photo caption: The old mill', 'Click on the image to enlarge'],
    ['In the photo he smiles.', 'The image is blurred.'],
  ),
  'agency-tail': of(
    ['(Reuters)', 'With information from AFP', 'Reporting by Anna Bauer; editing by Jan Novak'],
    ['Reuters was founded in London.', 'With information comes power.'],
  ),
  'wire-number': of(
    ['dpa:220410-99-868445/2', 'dpa:201105-99-221344/3', 'AFP: 210503-14-220011/1'],
    ['Room 220410 is empty.', 'The number is 99.'],
  ),
  'source-pointer': of(
    [
      'Taken from the website port.com',
      'Article from the Port Stories blog',
      'Source: example.com',
      'Source: Reuters',
      'According to the materials of: example.com',
    ],
    ['The source of the river is high.', 'Source of joy and sorrow'],
  ),
  'original-link': of(
    ['Original article', 'Link to the source: example.com', 'Read the original here'],
    ['The original was lost in the fire.', 'A link in the chain broke.'],
  ),
  'original-title': of(
    ['Original title: A bridge in winter', 'Title of the original: The mill', 'Headline in print: Storm'],
    ['The title was changed.', 'His original plan had failed.'],
  ),
  'draft-note': of(
    ['More details soon', 'This story is developing', 'Editor’s note: the name was changed'],
    ['Details are in the annex.', 'The news is bad.'],
  ),
  correction: of(
    [
      'Correction: the name was misspelt',
      'An earlier version of this article misstated the year',
      'Clarification: the fee is due in May',
    ],
    ['Correction of the river began in 1817.', 'An earlier train had left.'],
  ),
  tags: of(
    ['Tags: bridge, winter, council', '#climate #water #city', 'Keywords: bees, honey'],
    ['Tags hung from every branch.', 'The keyword was lost.'],
  ),
  section: of(
    ['Section: Culture', 'Category: Politics', 'Politics'],
    ['Politics is a dirty business.', 'The section was closed to cars.'],
  ),
  'archive-label': of(
    ['From the archive', 'Archive: May 2021', 'News archive'],
    ['The archive burned down.', 'She left the archive at five.'],
  ),
  rights: of(
    [
      'Partial or total reproduction prohibited',
      'Protected by copyright',
      'All rights reserved',
      '© 2021 The Daily Example',
      'Copyright © 2020 Example Media. All rights reserved.',
    ],
    ['Rights are never given.', 'He reserved a table.'],
  ),
  reprint: of(
    [
      'Reprinting is permitted only with a link',
      'Request reprint permission',
      'When using materials, a link to the site is required',
    ],
    ['The reprint sold well.', 'When using flour, sieve it.'],
  ),
  imprint: of(
    ['Privacy policy', 'Terms of use', 'Legal notice'],
    ['The terms were harsh.', 'Privacy is a luxury.'],
  ),
  disclaimer: of(
    [
      'The views expressed in this article are those of the author',
      'Disclaimer: this is no offer',
      'The opinion of the editors may not coincide with that of the author',
    ],
    ['The view from the tower is fine.', 'The author was not amused.'],
  ),
  'investment-disclaimer': of(
    ['This is not investment advice', 'Past performance is not a guide to the future', 'Risk disclosure'],
    ['He gave no advice.', 'The past is past.'],
  ),
  'age-mark': of(
    ['Age limit: 18', 'Age restriction 16+', 'Drink responsibly'],
    ['He was 18.', 'At that age he drank.'],
  ),
  'live-badge': of(
    ['Live blog', 'Live: the council votes on the bridge', 'Follow live'],
    ['We live in hope.', 'They live by the sea.'],
  ),
  'plugin-mark': of(
    ['Powered by WordPress', 'Proudly powered by WordPress', 'AddToAny'],
    ['The mill is powered by water.', 'The post was late.'],
  ),
  loading: of(
    ['Loading...', 'Loading comments…', 'An error occurred'],
    ['Loading the ship took two days.', 'An error of judgment, he said.'],
  ),
  script: of(
    ['Please enable JavaScript', 'Your browser is out of date', 'Please update your browser'],
    ['Please enable the guard.', 'Your son is out of breath.'],
  ),
  cookie: of(
    ['We use cookies to improve our site', 'Accept all cookies', 'Cookie settings'],
    ['We use butter to grease the tin.', 'She baked cookies.'],
  ),
  poll: of(
    ['Vote now', 'Poll of the day', 'View results'],
    ['They vote in May.', 'The poll was held in a tent.'],
  ),
  survey: of(
    ['Take our survey', 'Test your knowledge', 'Help us improve'],
    ['The survey found no oil.', 'Help us, he cried.'],
  ),
  'event-box': of(
    ['Add to calendar', 'Upcoming events', 'Buy tickets'],
    ['Events moved fast.', 'They buy bread.'],
  ),
  'fact-box': of(['Info box', 'Key facts', 'At a glance'], ['The facts are plain.', 'At a glance he knew.']),
  'weather-rates': of(
    ['Weather in Berlin', 'Exchange rates', 'Bitcoin price'],
    ['The weather in Berlin was mild when we came.', 'The exchange was brief.'],
  ),
  'press-release': of(
    ['Press release', 'Press contact: Anna Bauer', 'For immediate release'],
    ['The press was there.', 'His release came at dawn.'],
  ),
  'ai-summary': of(
    [
      'An artificial intelligence translates these pages',
      'AI-generated summary',
      'This summary was generated by artificial intelligence',
      'Summarize this article',
    ],
    ['In summary, it failed.', 'The artificial lake froze.'],
  ),
};
