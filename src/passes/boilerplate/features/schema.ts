/*
 * Every feature of the models, declared once: its name and what it measures. The order within a group is the order of
 * its columns. layout.ts assembles the groups into rows; the formulas are where each group is written, and the compiler
 * requires one for each name declared here. Any change here requires retraining.
 *
 * Shares are from 0 to 1; -1 if the whole is empty.
 */

/** Features of a block by itself, and of its words in the page. */
export const BLOCK = {
  words: 'words, up to 400',
  letters: 'letters, up to 3000',
  wordLength: 'letters per word',
  functionWords: 'share of function words of any language',
  capitalised: 'share of capitalised words among the other words; -1 with a quotation',
  allCapitals: 'share of words in capitals; -1 with a quotation',
  numbers: 'share of numbers',
  end: 'how the block ends, one of the codes in page-tokens.ts',
  start: 'how the block begins, likewise',
  commas: 'commas per word',
  stops: 'marks that end sentences, up to 20',
  bars: 'bars, bullets and angle marks per word',
  symbols: 'other symbols per word',
  brackets: 'brackets per word',
  atSigns: 'at signs per word',
  slashes: 'slashes per word',
  copyrightSigns: 'copyright signs per word',
  questions: 'question marks per word',
  exclamations: 'exclamation marks per word',
  money: 'currency signs per word',
  colons: 'colons and semicolons per word',
  tabs: 'tabulators per word',
  wide: 'characters of scripts without spaces per word',
  dashes: 'dashes and hyphens per word',
  longestWord: 'length of the longest word in letters',
  repeats: 'how often the block occurs in the page, up to 10',
  sameBeginning: 'blocks that begin with the same two words, up to 10',
  lexical: 'log-odds of boilerplate by the words alone',
  commentFormPhrase: '1 with a phrase of a comment form',
  commentsPhrase: '1 with a phrase about comments',
  cookiePhrase: '1 with a phrase of a cookie notice',
  newsletterPhrase: '1 with a phrase of a newsletter box',
  sharePhrase: '1 with a phrase of a share bar',
  relatedPhrase: '1 with a heading of related links',
  readMorePhrase: '1 with a phrase that points to another article',
  copyrightPhrase: '1 with a phrase of a copyright line',
  navigationPhrase: '1 with an entry of a menu',
  otherPhrase: '1 with any other phrase of boilerplate',
  date: '2 for a short block that names a day, 1 for a longer one',
  bodyWords: 'share of content words that other prose of the page has too',
  titleWords: 'share of content words that the first block of the page has too',
  prose: '1 for a block that reads like prose',
} as const;
export type BlockFeature = keyof typeof BLOCK;

/** Features of the page, and of the place of a block in it. Words count up to 400 per block. */
export const PAGE = {
  blocks: 'blocks of the page, up to 1000',
  pageWords: 'words of the page, up to 20000',
  proseShare: 'share of words in prose',
  meanLexical: 'mean of `lexical` over the page',
  place: 'share of blocks above',
  wordsBefore: 'share of words above',
  fromFirstProse: 'blocks since the first prose, negative above it',
  fromLastProse: 'blocks since the last prose, negative above it',
  proseBefore: 'share of the prose above',
  proseAfter: 'share of the prose below',
  blocksToProseBefore: 'blocks up to the nearest prose above',
  blocksToProseAfter: 'blocks down to the nearest prose below',
  longestBlock: 'words of the longest block of the page',
  shortRun: 'short blocks without a sentence end in a row, up to here',
  sinceComments: 'blocks since a heading of comments, -1 before one',
  sinceRelated: 'blocks since a heading of related links, -1 before one',
  sinceFooter: 'blocks since a phrase of a footer, -1 before one',
  sinceNewsletter: 'blocks since a newsletter box, -1 before one',
  sinceShare: 'blocks since a share bar, -1 before one',
  proseIn3: 'words in prose up to 3 blocks away',
  proseIn10: 'words in prose up to 10 blocks away',
  lexicalIn2: 'sum of `lexical` up to 2 blocks away',
  lexicalIn6: 'sum of `lexical` up to 6 blocks away',
  wordsIn2: 'words up to 2 blocks away',
  wordsIn6: 'words up to 6 blocks away',
  lexicalBefore6: 'sum of `lexical` of 6 blocks above',
  lexicalAfter6: 'sum of `lexical` of 6 blocks below',
  wordsBefore6: 'words of 6 blocks above',
  wordsAfter6: 'words of 6 blocks below',
  likeTwoBefore: 'difference in words to the second block above',
  likeThreeBefore: 'difference in words to the third block above',
  likeNext: 'difference in words to the next block',
  fromEnd: 'blocks to the end of the page, up to 300',
  relativeLength: 'words of the block divided by words up to 2 blocks away',
  fromStart: 'blocks since the start of the page, up to 300',
} as const;
export type PageFeature = keyof typeof PAGE;

/** Features of a block's neighbours, -9 outside the page: `words at -1` is the block above. */
export const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
export const SEEN_BY_NEIGHBOURS = [
  'words',
  'end',
  'lexical',
  'functionWords',
  'capitalised',
  'numbers',
] as const satisfies readonly BlockFeature[];

/** Features of the structure of a page: near duplicates, post headers, repeating shapes, and grammatical persons. */
export const STRUCTURE = {
  repeatedBefore: 'share of its word sequences that occur in an earlier block',
  repeatedAfter: 'share of its word sequences that occur in a later block',
  duplicateSize: 'length of the near duplicate relative to its own, as a logarithm to base 2',
  postHeader: '2 for a header of a post (who wrote, when), 1 for a line that may be one',
  postHeadersBefore4: 'headers in 4 blocks above',
  postHeadersAfter4: 'headers in 4 blocks below',
  postHeadersBefore15: 'headers in 15 blocks above',
  postHeadersAfter15: 'headers in 15 blocks below',
  postHeadersAbove: 'headers above, up to 40',
  postHeadersOfPage: 'headers of the page, up to 80',
  sincePostHeader: 'blocks since the last header',
  toPostHeader: 'blocks to the next header',
  rhythm: 'how regularly the shapes of the blocks around repeat, 0 to 1',
  likeShapes: 'blocks around that have the same shape',
  firstPerson: 'share of words that refer to the writer',
  secondPerson: 'share of words that refer to the reader',
  uniqueWords: 'share of content words that occur once in the page',
  wordsSincePostHeader: 'words since the last header',
} as const;
export type StructureFeature = keyof typeof STRUCTURE;

/**
 * Features of furniture: the label that the lexicon gives the block, and its neighbours. The evidence of a
 * label is 2 if it is furniture in any place, 1 if it is likely, 0.5 if only its context makes it furniture.
 */
export const FURNITURE = {
  furniture: 'evidence of the label that the block is, 0 without one',
  furnitureShare: 'share of the block that is the label',
  furnitureLabels: 'labels in the block, up to 8',
  announces: '1 for a label under which headlines of other articles follow',
  relatedLabel: '1 for a label that leads to other articles',
  shareLabel: '1 for a label about sharing and following',
  commentLabel: '1 for a label about comments',
  creditLabel: '1 for a caption or credit',
  bylineLabel: '1 for a line about author, date, or source',
  navigationLabel: '1 for a label of a menu',
  offerLabel: '1 for an offer to the reader, such as a newsletter',
  advertLabel: '1 for a label of advertising',
  legalLabel: '1 for a line about rights or liability',
  furnitureAbove: 'evidence of the block above',
  furnitureBelow: 'evidence of the block below',
  furnitureIn2: 'sum of the evidence up to 2 blocks away',
  furnitureIn6: 'sum of the evidence up to 6 blocks away',
  furnitureInRun: 'evidence of its run of blocks that are not prose, each function once, up to 12',
  furnitureRunLength: 'blocks of that run, up to 60',
  furnitureOfPage: 'share of the blocks that are sure or likely labels',
  furnitureFunctions: 'functions that the labels of the page have, up to 20',
  sinceAnnouncing:
    'blocks since a label that announces something, without prose in between, up to 15; -1 without one',
} as const;
export type FurnitureFeature = keyof typeof FURNITURE;

/** The neighbours whose first-stage scores the second stage reads, as distances in blocks. */
export const STAGE_NEIGHBOURS = [-1, -2, -3, -4, -5, 1, 2, 3, 4, 5] as const;
export const STAGE_SCORE = {
  firstStage: 'log-odds of boilerplate by the first stage',
} as const;

/**
 * Features of the second stage, from the first: a block counts as kept by the probability that it belongs to
 * the article.
 */
export const STAGE = {
  keptBefore3: 'mean kept of 3 blocks above',
  keptBefore10: 'mean kept of 10 blocks above',
  keptBefore30: 'mean kept of 30 blocks above',
  keptAfter3: 'mean kept of 3 blocks below',
  keptAfter10: 'mean kept of 10 blocks below',
  keptAfter30: 'mean kept of 30 blocks below',
  inSpan: '1 in the best span of blocks',
  fromSpanStart: 'blocks since the start of that span',
  toSpanEnd: 'blocks to the end of that span',
  keptWordsBefore: 'share of the kept words above',
  keptWordsAfter: 'share of the kept words below',
  keptShare: 'mean kept of the page',
  keptWordShare: 'share of the words that are kept',
  toKeptBefore: 'blocks up to the nearest kept one',
  toKeptAfter: 'blocks down to the nearest kept one',
  articleWords: 'kept words of the page',
} as const;
export const STAGE_WORDS = {
  bodyWordsKept: 'share of longer words that the other kept blocks have too',
  lengthAmongKept: 'words of the block divided by the mean of the kept ones',
  unused: 'always 0: keeps its place until the next training',
} as const;

/** Features of segments. Headers divide a page into posts; gaps of blocks that are not kept divide it into islands. */
export const SEGMENT = {
  postShare: 'kept words of its post divided by those of the longest post',
  postsFromLongest: 'posts since the longest, negative above it',
  longestPost: 'share of the kept words in the longest post',
  islandShare: 'kept words of its island divided by those of the largest island',
  islandsFromLargest: 'islands since the largest, negative above it',
  largestIsland: 'share of the kept words in the largest island',
  gapBefore: 'blocks in a row right above that are not kept',
  gapAfter: 'blocks in a row right below that are not kept',
} as const;
export type SegmentFeature = keyof typeof SEGMENT;

/** Features of the position of a candidate for the title. Lines are blocks; the article begins where `span` does. */
export const POSITION = {
  phrase: '1 with a phrase of boilerplate',
  'phrase at -1': 'the same of the line above',
  'phrase at 1': 'the same of the line below',
  firstStage: 'log-odds of boilerplate by the first stage',
  secondStage: 'log-odds of boilerplate by the second stage',
  'secondStage at -1': 'the same of the line above',
  'secondStage at -2': 'the same two lines above',
  'secondStage at -3': 'the same three lines above',
  'secondStage at 1': 'the same of the line below',
  'secondStage at 2': 'the same two lines below',
  'secondStage at 3': 'the same three lines below',
  'secondStage at 4': 'the same four lines below',
  keptAfter5: 'share of 5 lines below that are kept',
  keptAfter15: 'share of 15 lines below that are kept',
  keptBefore5: 'share of 5 lines above that are kept',
  keptWordsAfter: 'share of the kept words below',
  block: 'lines above, up to 20',
  toSpan: 'lines to the start of the best span of blocks',
  toArticle: 'lines to the first long block that is kept',
  wordsToSpan: 'words to the start of that span',
  headlinesToSpan: 'lines like headlines to the start of that span',
  headlinesBefore: 'lines like headlines among 5 above',
  headlinesAfter: 'lines like headlines among 5 below',
  longerLines: 'longer lines among the candidates above the article',
  'lineWords at -1': 'words of the line above, -1 beyond the page',
  'lineWords at -2': 'the same two lines above',
  'lineWords at 1': 'the same of the line below',
  'lineWords at 2': 'the same two lines below',
  'lineWords at 3': 'the same three lines below',
} as const;
export const POSITION_SHAPE = {
  longerThanNeighbours: 'words more than the longer of the two lines around',
  capitalsOfLongWords: 'share of content words with a capital, as in a title in American style',
  toByline: 'lines down to a byline, up to 9',
  toDate: 'lines down to a date, up to 9',
  sinceDate: 'lines up to a date, up to 9',
} as const;
export type PositionFeature = keyof typeof POSITION | keyof typeof POSITION_SHAPE;

/** Features of the words that a candidate shares with the first line of the page (`head`), and with its own copies. */
export const HEAD_OVERLAP = {
  isHead: '1 for the first line of the page',
  headWords: 'words of the head',
  shareInHead: 'share of its words that the head has; -1 for the head, here and below',
  shareOfHead: 'share of the words of the head that it has',
  sameStartAsHead: 'words that both begin with',
  bestShareOfHead: 'the best `shareOfHead` of all candidates',
  shareOfHeadBelowBest: 'how much less its own is',
  copiesBefore: 'candidates above with the same words',
  copiesAfter: 'candidates below with the same words',
  betterKnown: 'candidates between it and the article that share more with the text',
} as const;
/** Features of the words that a candidate shares with the text. */
export const TEXT_OVERLAP = {
  shareInLead: 'share of its content words in the first paragraph of the article',
  shareInOpening: 'the same for the first three paragraphs',
  mentions: 'paragraphs that have a content word of it, the mean',
  pairsInProse: 'share of its pairs of words in prose',
  pairsInLines: 'share of its pairs of words in other lines that are not prose',
  shareInNext: 'share of its content words in the next paragraph below it',
} as const;
export type TextOverlapFeature = keyof typeof TEXT_OVERLAP;
/** How much lower each of these and `bodyWords` is than the highest value of all candidates. */
export type BelowBestFeature = `${TextOverlapFeature | 'bodyWords'} below best`;
export type OverlapFeature = keyof typeof HEAD_OVERLAP | TextOverlapFeature | BelowBestFeature;

/**
 * Features of the leftovers model, which judges the lines of machine-translated articles. Its rows begin with those of
 * the first stage.
 */
export const LEFTOVER = {
  translated: 'certainty that a machine translated the text, 0 to 1',
  score: 'log-odds of boilerplate by the second stage',
  scoreAbove: 'the same of the block above, -9 outside the page',
  scoreBelow: 'the same of the block below',
  evidence: 'evidence that the block is furniture (see evidence.ts)',
  evidenceAbove: 'the same of the block above',
  evidenceBelow: 'the same of the block below',
  evidenceInPart: '1 if the evidence is a phrase within a sentence',
  evidenceInText: 'evidence in the whole text, up to 6',
  isPage: '1 in a text that is a whole web page',
  isRegular: '1 for a short line that is a pattern of the text',
  isForeign: '1 in another language than the text around it',
  isInOtherScript: '1 in another script',
  isTorn: '1 for a part of a sentence',
  isHeadlineOfAnother: '1 for a headline that shares no words with the article',
  isOfNumbers: '1 for a short line of numbers',
  inTail: '1 below a sure label below which nothing is about the article',
  fromTitle: 'blocks since the title, negative above it; -30 without one',
  readerWords: 'words for the reader (`you`), up to 4',
  publisherWords: 'words for the publisher (`we`), up to 4',
  personShare: 'share of both among its words',
  publishingWords: 'words about publishing, up to 6',
  publishingShare: 'their share',
  instructions: 'sentences that tell the reader what to do, up to 3',
  selfReference: '1 if it mentions this article, its site or its author',
  pastShare: 'share of verbs in the past tense',
  hasQuotation: '1 with a quotation mark',
  startsQuoted: '1 if it begins with one',
  startsWithMark: '1 if it begins with a dash or a bullet',
  startsWithBracket: '1 if it begins with a bracket',
  hasNumber: '1 with a digit',
  stemsInPage: 'share of its stems that another paragraph has, -1 without any',
  stemsInNeighbours: 'share of its stems that a paragraph next to it has',
  knownNames: 'names that another paragraph has, up to 4',
  newNames: 'names that no other paragraph has, up to 4',
  coherence: 'mean of stemsInPage over the paragraphs of the text: low in a digest',
  itemsInRow: 'lines in a row that begin with the same mark or a number, up to 8',
  refersBack: '1 if its first word refers to the sentence before',
  isQuestion: '1 if it ends with a question mark',
} as const;
