import type { Lexicon } from '../entry.ts';

/**
 * Advertisements and what sites sell or ask for. `Display`, `Announcement`, `Advert`, `Publicity`, `Propaganda`,
 * `Commercial`, `Reclame` are advertisement labels of other languages, put into English.
 */
export const OFFERS: Lexicon = {
  'ad-label': {
    'line sure': [
      '(advertisement|advertisements|advertising|ad|ads|advert|reklama|anzeige|publicité|publicidad|werbung|pub|commercial break|commercial|promo|propaganda|publicity|reclame|annons|ilan|iklan) (continues below|below|continue reading|scroll to continue|keep reading|story continues below|article continues below|continue reading below|is loading|continue|loading|for subscribers|close|skip|hide|remove|block|space|here|by google|by adsense|{number}|ends|end|start|feedback|this ad|on the site|on site|on our website|report this ad|not loaded yet|scroll down|ad|info|inread|banner|from our partner|from our partners|age|16|12|18|0)',
      '(end|close|skip|hide|start|begin|remove|report|here is|here could be|your|place|after|continue after|loading|this is) (of)? (the|this|an|your)? (ad|ads|advertisement|advertisements|advertising|advert|commercial|adverts)',
      '(google|outbrain|taboola|adsense|mgid|revcontent) (ads|ad|ads by|sponsored|advertisement)?',
      '(ads|advertisement|advertising|promoted|sponsored|content|recommended|powered|provided) by (google|taboola|outbrain|mgid|revcontent|adsense|dable|yahoo|{site})',
      '(why (this|am i seeing this) ad|ad choices|adchoices|about this ad|about ads|ad feedback|advertise here|advertise with us|advertise on {rest}|your ad here|your advertising here|place an ad|place your ad here|place for your ad|order advertising|remove ads|this ad will end in {number} (second|seconds)|ads help us {rest})',
      '(advertiser|advertiser information|information about the advertiser|about the advertiser|erid|erid token) : {rest}',
      '(subscribe|log in|pay|register|premium) (to|and)? (read|browse|for|remove|hide|without) (without)? (ads|advertising|ad free)',
      '(ad|ads|advertisement) {number} (of|second|seconds|from)? {number}?',
    ],
    'line likely': [
      '(advertisement|advertisements|advertising|adv|reklama|publicidad|publicité|anzeige|werbung|advertorial|ads|sponsor|sponsors|commercials|advert|adverts|publicity|ad|paid advertisement|commercial advertisement|advertising space|advertisement advertisement|in partnership|publicidade|pubblicità|annons|reklam|iklan|quảng cáo|реклама|mainos|announcement announcement)',
    ],
    'line context': [
      '(display|announcement|commercial|propaganda|publicity|promotion|promo|notice|ad|reclame|indicator|promotional|classified|shopping|offer|offers|deals|announcements|commercial announcement)',
    ],
  },
  'ad-blocker': {
    'notice sure': [
      '(please|kindly|we ask you to|you need to|to continue|hey|oops|sorry|dear reader)? (please|to)? (disable|turn off|deactivate|switch off|whitelist|pause|remove|consider disabling|unblock|shut down) (your|the|our|an|my)? (ad|adblock|ad block|adblocker|ad blocker|advertising|ads|site in your|advertising blocker|ad blocking|site|browser s) {rest}?',
      '(it (looks|seems|appears) like|looks like|we (have)? (noticed|see|detected|noticed|found)|seems|we ve detected|our system detected|did you know|it seems) (that)? (you|you re|you are|an|your|that you) (are|have|use|using|is|re)? (an|using|use|your|have|browsing with|enabled|running)? (an|a)? (ad|adblock|ad blocker|adblocker|ad blocking|ad block|advertising blocker) {rest}?',
      '(adblock|ad blocker|adblocker|ad block) (detected|enabled|found|is on|is active|recognized|active|discovered|detection) {rest}?',
      '(we|our site|this site|{site}) (are|is|lives|live|depend|depends|relies|rely|finance|finances|exists) (mainly)? (financed|funded|supported|thanks|on|by|from|off)? (by|to|on|through)? (advertising|ads|ad revenue|advertisements) {rest}?',
    ],
  },
  sponsored: {
    'line sure': [
      '(sponsored|paid|promoted|branded|partner|promotional|commercial|advertiser|affiliate|marketing|native) (content|post|article|story|links|link|message|by|partnership|contribution|publication|material|news|results|stories|offer|section|feature|posts|articles|for|placement|text|advertising) (by|from|for|of)? {rest}?',
      '(presented|brought to you|powered|supported|sponsored|promoted|offered|made possible|in cooperation|in collaboration|in partnership|in association|paid for|provided|created) (by|with|from) (the)? (our|our partner|partner|partners|sponsor|advertiser|{site}|{url})',
      '(this|the) (article|post|content|page|story|text|site|publication|material|website) (is|was|contains|may contain|includes|has been) (a|an)? (sponsored|paid|affiliate|created|advertising|written|produced|promoted|advertisement|advertorial|commercial|published|prepared|supported) (links|by|for|in|with|content|on|article|post|with the support|with support|advertisement|as advertising|partnership)? {rest}?',
      '(as an amazon associate|we may (earn|receive)|we (earn|receive)|{site} may (earn|receive)|when you (buy|purchase|click)|if you (buy|click|purchase)|some of the links|links marked with|the links marked with|affiliate link|affiliate links|affiliate disclosure|this page contains affiliate links|prices (are)? (accurate|subject|at the time)) {rest}',
      '(advertorial|advertorial content|on the rights of advertising|as advertising|on rights of advertising|on the rights of an advertisement|partner material|partnership material|news of companies|company news|news of the company|news companies|partner news|on a commercial basis|in partnership with|content partner|thanks to our sponsors|from our partner|from our partners|a message from {site}|special (offer|offers)|offers of the day|deal of the day|material of a partner|pr material)',
    ],
    'line likely': [
      '(sponsored|promoted|paid content|paid post|partner content|branded content|advertorial|affiliate|our partners|partners|sponsors|our sponsors|deals|special project)',
    ],
    'line context': [
      '(sponsor|partner|promotion|special|coupons|buy now|shop now|buy|order|order now|price|in cooperation with|supported by)',
    ],
  },
  'continues-below': {
    'line sure': [
      '(the|this|our)? (story|article|text|content|news|post|continuation|reading|report|material|continued|item|interview|publication) (continues|continue|continued|is continued|goes on|resumes|follows|to be continued|continues on|continuation) (below|after|under|here|in|on|beneath|further|underneath) (the|this|an|a)? (ad|ads|advertisement|advertising|advert|video|photo|image|gallery|below|publicity|commercial|banner|break|next page|page {number}|player|poll|tweet|newsletter|commercial break|promo)? {rest}?',
      '(continue|continues|keep|scroll|read on|scroll down|resume|please scroll|swipe|carry on) (reading|to|down|below|scrolling|on|to continue|the article|for) (to|for|below|after|under|more|reading|the|with)? (the)? (ad|advertisement|continue|below|continue reading|more|read more|article|story|read|read on|reading|advertising|content|keep reading|video|next article|see more)? {rest}?',
      '(after|below|under) (the)? (ad|advertisement|advertising|advert|photo|video|publicity|commercial) (continues|the text continues|the article continues|continue reading|read on|it continues|more)',
      '(this|the) (is an)? (ad|advertisement|advertising) (has not loaded yet but your article continues below|{rest})',
      '(to be continued|continued below|continued on next page|continued on page {number}|continuation follows|continues on next page|continue to next page|article continues after ad|continued|continues below|read below|see below)',
    ],
    'line context': ['(continues|continued|continuation|swipe|scroll)'],
  },
  subscribe: {
    'button sure': [
      '(subscribe|subscribing|sign up|become|be|get|take|buy|start|try|order|renew|gift|view|see|manage|choose|activate|take out|offer|give|extend|cancel|test) (now|today|here|to|for|a|an|your|our|us|me|us a|me a|the|all|as a)? (a|our|the|digital|free|print|online|monthly|annual|full|unlimited|trial|new)? (subscription|subscriber|subscriptions|member|membership|subscriber now|supporter|trial|now|today|here|access|subscription offers|subscription options|plans|offers|trial subscription|free trial|premium|magazine|newspaper|print edition|e paper|patron|friend of {site}|free of charge|for free) (now|today|here|for|from|of|to|offer|with|and)? {rest}?',
      'subscribe (to)? ({site}|{url}|our site|our newspaper|the newspaper|the magazine|print|the print edition|the paper|premium|updates|our feed|the blog|blog via email|this blog|this topic|our magazine|rss|the channel|the news) {rest}?',
      '(stay|keep) (updated|informed|up to date|tuned|in the loop|connected|in touch) (with|on|about)? {rest}?',
      '(already)? (a|an)? (subscriber|subscribed|member|registered) (already)? :? (log in|sign in|login|connect|connect here|log in here|sign in here|please log in|identify yourself|log on|log in now)?',
      '(subscription|subscriptions) (to|offers|offer|options|plans|service|for|from|centre|center|and|form|required|management|only|fee|rates|terms|department) {rest}?',
      '(have|do you have|are you) (a|an|already)? (subscription|account|subscriber|already a subscriber|already subscribed|member) :? {rest}?',
      '(try|get|test|read|enjoy) (it|us|{site}|everything|all articles)? (for)? (free|{number} (days|weeks|months|month|week)) (free|for free|for|now|trial|only)? {rest}?',
      '(unlimited|full|digital|all|free|complete) (access|digital access|plus access) (to|for|from|now|subscription)? {rest}?',
      '(cancel|cancellable|terminate|cancel subscription) (at)? (any time|anytime|monthly|at any time)',
      '(support|help) (us|our work|independent journalism|our journalism|quality journalism|local journalism|the project|our project|{site}) {rest}?',
    ],
    'button likely': [
      '(subscribe|subscribe now|subscription|subscriptions|my subscription|to subscribe|join now|join us|premium|sign up|subscriber|subscribers|for subscribers|become a member|membership|subscribed|get started|subscribe here|abo|subscribe to us|try now|try for free|order now)',
    ],
    'button context': ['(join|premium|plus|register|member|members|offer|offers|trial|to subscribe)'],
  },
  paywall: {
    'notice sure': [
      '(this|the|full|this full|our|the full|the rest of this|the rest of the|all) (article|content|story|text|page|material|post|interview|version|section|publication|contents|articles|full article) (is|are|has been|can|continues|for|requires|available) (only|exclusively|reserved|available|for|be|intended|behind|locked|part|accessible|limited|closed|a|an|restricted|free)? (read|only|for|to|a|available|accessible|exclusively|reserved|part)? (only|exclusively|in full|by|for|to|of|paywall|with)? (our|all|the|registered|paying|premium|digital|a)? (subscribers|subscriber|members|subscription|readers|users|registered users|paid subscribers|premium|plus|paywall|subscribers only|logged in users) {rest}?',
      '(only|exclusive|exclusively|reserved|content|article|articles|material|available|premium|free|access|for|contents) (for|to|content|article|available|reserved|only|exclusively)? (for|to|only)? (our|registered|paying|all|premium|digital)? (subscribers|members|subscriber|registered users|subscribers only|members only|subscription|logged in users)',
      '(to|you need to|you must|please|in order to|want to|would you like to|if you want to|do you want to)? (continue|keep|go on) (reading|read) (this article|the article|please|you need|you must|subscribe|log in|register|sign in|with|for free|without|all|unlimited|in full) {rest}?',
      '(please|you need to|you must|you have to|to read this article) (subscribe|log in|login|sign in|register|log in or register|be a subscriber|be logged in) (to|in order to|for|here) {rest}?',
      '(to|in order to|want to|if you want to|would you like to) (read|access|view|unlock|see) (the|this|all)? (full|whole|entire|rest of the|complete)? (article|story|content|text|articles) {rest}?',
      '(log in|subscribe|register|sign in|sign up) (to|and) (continue|read on|keep|continue reading|read the|read this|view|unlock|access|get access) {rest}?',
      'you (have|ve) (already)? (read|reached|used|used up|exceeded|exhausted) (all|your|the|up|all of)? (your|of|the|of your)? ({number}|limit|free|monthly|maximum|last) {rest}',
      'you have {number} (free)? (articles|article|stories) (left|remaining) {rest}?',
      '(unlock|access|read|open|activate) (this|the|all|full|our|unlimited|premium)? (article|story|content|articles|access|premium) (for|with|now|by|free|in|immediately)? (free|subscription|{number}|a|subscribing|now|plus)? {rest}?',
      '(continue|read|reading|access) (with|on|in) (a|the|your|our)? (subscription|free account|account|free registration|free trial|trial|premium|plus|subscriber) {rest}?',
      '{number} (free)? (articles|article) (left|remaining|this month|free) {rest}?',
    ],
    'line likely': [
      '(premium|premium content|premium article|paid content|paid|paid article|subscribers only|for subscribers|subscriber only|subscriber exclusive|member only|members only|locked|for subscribers only|plus article|exclusive for subscribers|for members|reserved for subscribers|subscriber content|subscribers edition)',
    ],
  },
  'gift-article': {
    'button sure': [
      '(gift|give|donate|give away|share|send) (this|the|a|an|full|{number})? (full|free)? (article|articles|article free|story|gift article|gift link|subscription|article for free) (as a gift|to a friend|to|free|with|per month|away|link|now)? {rest}?',
      '(gift|gifted|free) (article|link|articles|this article|subscription)',
      '(offer|giving) (this|the|an) article',
      '{name} (gave|gifted|gives) you (this|the) article',
    ],
  },
  'device-limit': {
    'notice sure': [
      '(you are|your account is|this account is|your subscription is|you re) (already)? (reading|being used|logged in|logged on|used|connected|in use) (on|from|at|by) (another|too many|more than|other|several|a different|multiple) (device|devices|one device|{rest})',
      '(only|just)? one (device|person) (at a time|can) {rest}?',
      '(add|see|manage|continue reading on) (another|this|your|a)? (device|devices|user|user to your subscription)',
      'your session (has|will|is) (expired|expire|about to expire|timed out|ended) {rest}?',
    ],
  },
  newsletter: {
    'notice sure': [
      '(subscribe|sign up|signup|register|join|get|receive|discover|try|order|read|enter your email|enrol|log on|subscribing|do you want|want|would you like) (now|here|to|for|our|up|the|me|us|to receive|daily|weekly|free|your|also|by)? (to|for|up to|and get|receive|our|the|receive our|get our|a)? (our|the|receive|get|your|free|daily|weekly|{site})? (free|daily|weekly|morning|email|e mail|monthly|best|top|main|most important|latest|breaking|{site})? (newsletter|newsletters|mailing list|news letter|information letter|email list|bulletin|mailing|email newsletter|info letter|e newsletter|emails|email alerts|email updates|digest|news bulletin|alerts|newsmail|breaking news alerts|mailings|updates by email|news by email|daily newsletter|news daily|letter|briefing|updates|daily digest|weekly digest) {rest}?',
      '(the|our|your|get|to|subscribe to|receive) (best|most important|latest|top|main|news|daily|day s|most interesting|week s|essential|essentials)? (of|news|stories|articles|dose|topics|updates|information|from {site}|in your inbox) (of|from|on|about|of the|directly|straight|delivered|sent|every|each|by|in|to|right)? {rest}?',
      '(enter|type|provide|leave|add|insert|submit|give us|fill in|your|put) (your|a valid|the|email|in your)? (email|e mail|mail|email address|e mail address|mail address|address) (address)? (here|to|below|and|for|in order|address|now) {rest}?',
      '(you can|to)? unsubscribe (at|any|from|in|with|here|anytime|whenever|from the newsletter|link) {rest}?',
      '(thank you|thanks|you have|you ve|your|congratulations) (for|successfully|subscription|you)? (subscribing|signing up|subscribed|registering|registration|have been|is|has been|joining|are|your subscription) {rest}?',
      '(by|when) (subscribing|signing|clicking|registering|entering|submitting|pressing|continuing|providing|leaving|sending|filling|checking) (up|on|to|in|your|the|this|out)? {rest}',
      '(i|yes i|yes) (agree|accept|have read|consent|want|would like|confirm|give my consent|authorise|authorize|declare|wish|hereby) (to|the|with|that|and)? {rest}',
      '(sign up|subscribe) (for|to) (our|the|{site} s|a|free|daily)? {words}? (newsletter|newsletters|here)',
      '(daily|weekly|morning|evening|free|our|email|the|monthly|sign up) (newsletter|newsletters|digest|briefing|letter|bulletin)',
      '(please)? (check|confirm|verify) your (inbox|email|e mail|subscription|spam folder|mailbox) {rest}?',
      '(this site|this form) is protected by recaptcha {rest}?',
      'newsletter (sign up|signup|subscription|registration|form|archive|login|subscribe|order) {rest}?',
      '(invalid|valid|wrong|please enter a valid) (email|e mail) (address)? {rest}?',
    ],
    'button likely': [
      '(newsletter|newsletters|subscribe newsletter|sign up for newsletter|unsubscribe|mailing list|email newsletters|information letter|news letter|e mail newsletter|sign me up|email address|your email|your e mail|your email address|news by mail)',
    ],
    'button context': ['(register|sign up|email|e mail|e mail address|letter|bulletin|bulletins|send)'],
  },
  app: {
    'notice sure': [
      '(download|get|install|try|use|open|discover|launch|read|available|now available|download now|view|also available|follow|continue|see|watch|find|enjoy|update|read us|read more|get more|exclusive) (our|the|it|now|us|this|in|on|via|with|everything|more|for free|free|news|article|articles|also)? (free|mobile|new|official|{site}|in|on|through|with|via|for|our|the)? (mobile|free|news|our|the|{site})? (app|application|apps|app store|google play|play store|mobile application|mobile app|applications|appstore|huawei appgallery|app gallery|apple store) {rest}?',
      '(on|in|from|for|via|at) (the)? (app store|google play|play store|appstore|android|ios|app gallery|apple store) (and|or)? {rest}?',
      '(app store|google play|download on the app store|get it on google play|available on google play|download from google play|get it on|mobile app|mobile version|mobile application|our apps|our app|android app|ios app|iphone app|app for android|app for ios|ios android|android ios|full version of the site|full version|desktop version|install app|open in app|open app|download app|download the app|go to app|use the app|to the app|in the app)',
      '(read|get|see|news) (faster|better|more|it) (in|on|with) (the|our) (app|application|mobile app) {rest}?',
      '(add|install) (it|us|this|site|{site})? (to|on) (your|the)? (home screen|homescreen|desktop|phone) {rest}?',
    ],
    'button likely': [
      '(app|apps|mobile|application|applications|download|android|ios|iphone|ipad|windows phone)',
    ],
  },
  'qr-code': {
    'notice sure': [
      '(scan|photograph|read|use|point your camera at|open|long press|press and hold|identify|hold|show|aim|capture|save|click) (the|this|our|to|a|with|qr|and|it)? (qr|code|two dimensional code|qr code|2d code|picture|mobile|camera|barcode|two dimensional|wechat) (code|with|to|below|on|for|above|using|and)? {rest}?',
      '(qr|two dimensional|2d|wechat) (code|official account|public account|scan|qr code|sweep) {rest}?',
      '(wechat|wechat scan|scan it|scan with wechat|scan on wechat|scan code) (to|and|scan|sweep|on)? (share|follow|scan|download|read|sweep|a scan|wechat)? {rest}?',
    ],
  },
  donation: {
    'notice sure': [
      '(donate|support|help|contribute|make|give|become|buy|please|send|transfer|join|chip in|sponsor|consider|pay) (now|today|here|us|a|to|our|the|me|this|by|your|consider|with|donate|via|me a|a one time)? (donation|donate|donations|coffee|patron|contribution|project|site|fundraiser|journalism|independent|editorial|blog|editors|newspaper|work|channel|supporting|beer|author|media|patreon|one time|monthly|paypal|card|work of|army) (now|here|today|on|via|with|through|of|by|to)? {rest}?',
      '(support|help) (us|independent journalism|free journalism|our work|our project|local journalism|{site}|quality journalism|our editors|our editorial|our journalists|the site|the author|the editors|our newsroom|press freedom) {rest}?',
      '(donate|donations|donation|support) (via|with|by|through|to|account|now|here|on|page|box|button|form|us|:|help) {rest}?',
      '(if you|did you|do you|you) (like|liked|enjoy|enjoyed|find|appreciate|value|can support|can help) (our|this|the|what|us|it)? (article|work|site|content|you read|journalism|project|blog|we do|material|useful|by)? {words}? (donate|support|donation|coffee|contribution|support us)',
      '(bank|card|paypal|iban|account|bitcoin|btc) (details|number|account|card|address|transfer) : {rest}',
    ],
    'button likely': [
      '(donate|donate now|donation|donations|support us|support|contribute|make a donation|become a supporter|become a patron|help the project|support the project)',
    ],
  },
  login: {
    'button sure': [
      '(log|sign) (in|on|out|off|up) (or|with|to|via|as|using|now|here|for|and) {rest}?',
      '(login|register|registration|sign up|log in|sign in|sign on|authorization|join|connect|log out|my account|subscribe|create account|logout|entrance|entry|enter) (login|register|registration|sign up|log in|sign in|sign on|authorization|join|connect|log out|my account|subscribe|create account|logout)',
      '(register|login|registration|authorize|connect|sign up|log in|sign in|enter) (via|with|using|through) ({network}|google|email|e mail|apple|social networks|your account|your social network|your email) {rest}?',
      '(enter|entrance|entry|login|log in|authorization) (to|into|in) (the)? (site|personal account|your account|personal cabinet|profile|personal area|system|account|portal)',
      '(create|open|register) (an|a|your)? (new|free)? (account|profile) {rest}?',
      '(forgot|forgotten|lost|reset|recover|restore|change|did you forget|remind|i forgot|have you forgotten|enter|show|hide|new|confirm|repeat|your) (your|the|my|a)? (password|username|login|user name|access data|new password) {rest}?',
      '(password|username|user name|login) (forgotten|recovery|reset|lost|reminder|or email address|or email|password|required|and password)',
      '(remember|remind|keep) me (signed in|logged in|on this computer)?',
      '(create|open|make|set up|i want) (a|an|my|your|new|free)? (new|free)? (account|profile|an account) {rest}?',
      '(don t|do not|no|not|have|do you|don t you|already) (you|yet|have|a|an|member|registered|account)? (have|a|an|member|registered|account|yet)? (account|an account|profile|member|registered|register|yet|a member) {rest}?',
      '(personal|my|your|user|private) (account|cabinet|area|office|profile|space|zone|login)',
      '(you are|not) (not|logged|signed)? (logged in|authorized|registered|signed in|in|authenticated|logged in as {rest})',
      '(welcome|hello|hi|good morning|good evening) (back)? (guest|user|log into your account|log in to your account|{name}|to your account)',
      '(register|registration|sign up) (now|here|free|for free|today|with|for an account|to)? {rest}?',
      '(entrance|entry|login|authorization|log in|sign in) (to|for|on|into|via) (the)? (site|website|registered users|social networks|subscribers|personal account|account|members|administration|system) {rest}?',
      '(log in|sign in|login|enter) (register|registration|sign up|subscribe|join|create account|logout)',
      '(creating|by creating) an account means {rest}',
      '(new|new here|are you new|new to {site}|new on {site}) : (please)? (register|sign up|create an account|join) {rest}?',
      'a password will be (e mailed|emailed|sent) to you',
    ],
    'button likely': [
      '(log in|login|sign in|log out|logout|sign out|sign up|register|registration|my account|authorization|sign off|register now|create account|my profile|connect|personal account|personal area|log in sign up|password)',
    ],
    'button context': [
      '(enter|entrance|entry|join|account|user|profile|username|password|log|input|connection|identification|connect|to enter|to log in|to come in|guest|exit|leave|disconnect|go out|cabinet|members|submission|approach)',
    ],
  },
};
