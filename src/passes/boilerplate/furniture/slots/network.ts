import { type Block, hasWord } from '../reading.ts';
import { NOWHERE, type Slot } from './slot.ts';

export const NETWORKS = new Set(
  `facebook fb twitter x linkedin pinterest whatsapp telegram reddit tumblr instagram youtube viber vk vkontakte vk.com ok odnoklassniki
  messenger email e-mail mail xing flipboard pocket line weibo wechat qq qzone kakaotalk kakao naver band mastodon bluesky threads tiktok
  snapchat signal sms skype zalo digg stumbleupon delicious livejournal flickr vimeo soundcloud spotify rss discord twitch google+ koo
  max truth social viadeo meneame wykop gab parler linkedln buffer evernote hatena mix vero rumble odysee dzen zen rutube`.split(
    /\s+/u,
  ),
);
export const PAIRS = new Set(
  'google news|google plus|google podcasts|apple podcasts|apple news|apple music|facebook messenger|yandex zen|yandex news|yandex dzen|kakao talk|kakao story|naver blog|naver band|naver cafe|microsoft teams|truth social|my world|moi mir|e mail|e-mail|copy link|line friends|youtube music|amazon music|ms teams|x twitter|hacker news|social networks|social media|social network'.split(
    '|',
  ),
);
/** Those that are not also ordinary English words. */
const ALWAYS_NETWORKS = new Set(
  'facebook twitter linkedin pinterest whatsapp reddit tumblr instagram youtube viber vkontakte odnoklassniki email weibo wechat tiktok sms rss livejournal одноклассники вконтакте фейсбук телеграм'.split(
    ' ',
  ),
);
const JOINTS = new Set([
  'and',
  'or',
  'und',
  'oder',
  'et',
  'y',
  'o',
  'e',
  'ou',
  'i',
  'и',
  'или',
  'a',
  'nebo',
  'és',
  'via',
  'on',
]);
const MOST = 12;

/** A network or messenger, or a list of them. */
export const networkSlot: Slot = (block, at) => {
  const ends: number[] = [];
  let end = at;
  for (let count = 0; count < MOST; count++) {
    const next = oneEnd(block, end);
    if (next === end) break;
    ends.unshift(next);
    end = hasWord(block, next) && JOINTS.has(block.words[next]) ? next + 1 : next;
  }
  return ends.length > 0 ? ends : NOWHERE;
};

function oneEnd(block: Block, at: number): number {
  if (!hasWord(block, at)) return at;
  if (hasWord(block, at + 1) && PAIRS.has(`${block.words[at]} ${block.words[at + 1]}`)) return at + 2;
  // `x` and `line` are networks only with a capital.
  const word = block.words[at];
  if (!NETWORKS.has(word)) return at;
  const isName = block.kinds[at] !== 'word' || ALWAYS_NETWORKS.has(word);
  return isName && word !== 'social' ? at + 1 : at;
}
