import { wordSet } from '../matching/word-set.ts';

/** Second halves that make surnames, places and companies: `Blackwood`, `Northbrook`, `Nightingale`. */
export const NAME_ENDS =
  wordSet(`wood field man men son ton ham land lands side water way well wells house stone ford brook
  worth hill hills bank banks burn bury berry dale gate berg burg stein bridge well mark smith right ridge view
  ville hall port shire wick law low ways more shaw head bird town works ware ship craft bot bots tech soft net
  star star work force point line book tube gram chat app pay card coin bit bits base box car cars cast core cloud
  fest world life time times media news post press play games lab labs link max mind air ball bag bar bay bed
  bell bone cap cat day dog door down drop ear eye face fall fire fish flow foot fox free gold good hand hawk
  heart hope horn hunt ice iron key king lake lamb leaf led light lion lock long love mail mate max mill moon
  moor mount oak one pad park path phone pool rain red rock rod roll room rose run salt sand sea seed shop shore
  snow song sound spring stand step storm street sun tail thorn top tower track tree up walk wall war watch wave
  web weed white wind wine wing wolf yard year young able ability less like some ness ful most ward wards wise
  ist ism ian ers ingly ish ling ette let in on er ed es an a i o us is he me my no so go do be by as at it if
  or of we to re ex non men ally ness age able out off over under up`);

/** Function words and reporting verbs: the words that most often follow a name and that no name ends with. */
export const OPEN_ENDS =
  wordSet(`the and with from that this their they which who whose will would could should was were has have
  had been into about after before because while where when than then also its his her our said says told does did
  can may for are not but such only being between against during under through without within around`);

/** Last words of the names of offices, states and places. */
export const BODIES =
  wordSet(`government council commission ministry department committee parliament congress senate court university institute
  association agency county city states islands valley republic federation kingdom district party board authority
  society company corporation foundation museum hospital airport bureau police`);
