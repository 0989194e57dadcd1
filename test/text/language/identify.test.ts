import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/text/language/identify.ts';

function of(text: string, favoured?: string): string {
  return identify(text, { start: 0, end: text.length }, favoured).language;
}

/** Sentences of our own, one of each language. */
const SENTENCES: readonly (readonly [language: string, sentence: string])[] = [
  ['en', 'The ferry left an hour late because nobody could find the man who had the key.'],
  ['de', 'Die Fähre legte eine Stunde später ab, weil niemand den Mann mit dem Schlüssel finden konnte.'],
  ['fr', 'Le bateau est parti avec une heure de retard parce que personne ne trouvait la clé.'],
  ['es', 'El barco salió una hora tarde porque nadie encontraba al hombre que tenía la llave.'],
  ['it', 'Il traghetto è partito con un’ora di ritardo perché nessuno trovava la chiave della sala.'],
  ['pt', 'O barco saiu com uma hora de atraso porque ninguém encontrava o homem que tinha a chave.'],
  ['nl', 'De boot vertrok een uur te laat omdat niemand de man met de sleutel kon vinden.'],
  ['sv', 'Båten gick en timme för sent eftersom ingen kunde hitta mannen som hade nyckeln.'],
  ['no', 'Båten gikk en time for sent fordi ingen kunne finne mannen som hadde nøkkelen til rommet.'],
  ['fi', 'Laiva lähti tunnin myöhässä, koska kukaan ei löytänyt miestä, jolla oli avain.'],
  ['is', 'Báturinn fór klukkutíma of seint vegna þess að enginn fann manninn sem var með lykilinn.'],
  ['et', 'Laev väljus tund aega hiljem, sest keegi ei leidnud meest, kelle käes oli võti.'],
  ['lv', 'Kuģis aizbrauca stundu vēlāk, jo neviens nevarēja atrast vīru, kuram bija atslēga.'],
  ['lt', 'Laivas išplaukė valanda vėliau, nes niekas negalėjo rasti žmogaus, kuris turėjo raktą.'],
  ['pl', 'Prom odpłynął godzinę później, bo nikt nie mógł znaleźć człowieka, który miał klucz.'],
  ['cs', 'Loď vyplula o hodinu později, protože nikdo nemohl najít muže, který měl klíč.'],
  ['sk', 'Loď vyplávala o hodinu neskôr, pretože nikto nevedel nájsť muža, ktorý mal kľúč.'],
  ['sl', 'Ladja je odplula uro pozneje, ker nihče ni mogel najti moža, ki je imel ključ.'],
  ['hr', 'Brod je isplovio sat kasnije jer nitko nije mogao pronaći čovjeka koji je imao ključ.'],
  ['hu', 'A hajó egy órával később indult el, mert senki sem találta azt az embert, akinél a kulcs volt.'],
  ['ro', 'Vaporul a plecat cu o oră mai târziu, pentru că nimeni nu-l găsea pe omul cu cheia.'],
  ['tr', 'Vapur bir saat geç kalktı, çünkü kimse anahtarı olan adamı bulamıyordu.'],
  ['sq', 'Anija u nis një orë më vonë, sepse askush nuk e gjente njeriun që kishte çelësin.'],
  ['ca', 'El vaixell va sortir amb una hora de retard perquè ningú no trobava l’home que tenia la clau.'],
  ['gl', 'O barco saíu cunha hora de atraso porque ninguén atopaba o home que tiña a chave da sala.'],
  ['eu', 'Ontzia ordubete beranduago atera zen, inork ez baitzuen giltza zuen gizona aurkitzen.'],
  ['ga', 'D’fhág an bád uair an chloig déanach mar ní raibh aon duine in ann an fear a aimsiú.'],
  ['cy', 'Gadawodd y cwch awr yn hwyr am nad oedd neb yn gallu dod o hyd i’r dyn â’r allwedd.'],
  ['eo', 'La ŝipo ekveturis unu horon poste, ĉar neniu povis trovi la viron kiu havis la ŝlosilon.'],
  ['la', 'Navis una hora serius profecta est, quod nemo virum qui clavem habebat invenire poterat.'],
  ['sw', 'Meli iliondoka saa moja baadaye kwa sababu hakuna mtu aliyeweza kumpata mwenye ufunguo.'],
  ['id', 'Kapal itu berangkat satu jam terlambat karena tidak ada yang bisa menemukan orang itu.'],
  ['tl', 'Umalis ang barko makalipas ang isang oras dahil walang makahanap sa lalaking may susi.'],
  ['vi', 'Con tàu rời bến muộn một giờ vì không ai tìm thấy người đàn ông giữ chìa khóa.'],
  ['ru', 'Паром ушёл на час позже, потому что никто не мог найти человека с ключом.'],
  ['uk', 'Пором відплив на годину пізніше, бо ніхто не міг знайти чоловіка, який мав ключ.'],
  ['be', 'Паром адышоў на гадзіну пазней, бо ніхто не мог знайсці чалавека, у якога быў ключ.'],
  ['bg', 'Корабът тръгна с един час закъснение, защото никой не можеше да намери човека с ключа.'],
  ['sr', 'Брод је отишао сат касније, јер нико није могао да нађе човека који је имао кључ.'],
  ['el', 'Το πλοίο έφυγε μία ώρα αργότερα, γιατί κανείς δεν έβρισκε τον άνθρωπο με το κλειδί.'],
  ['he', 'הספינה יצאה באיחור של שעה כי איש לא מצא את האדם שהמפתח היה אצלו.'],
  ['ar', 'غادرت السفينة متأخرة ساعة لأن أحدا لم يجد الرجل الذي كان معه المفتاح.'],
  ['fa', 'کشتی یک ساعت دیر حرکت کرد چون هیچ کس مردی را که کلید داشت پیدا نمی‌کرد.'],
  ['hi', 'नाव एक घंटे देर से चली क्योंकि किसी को वह आदमी नहीं मिला जिसके पास चाबी थी।'],
  ['bn', 'জাহাজটি এক ঘণ্টা দেরিতে ছাড়ল, কারণ চাবিওয়ালা লোকটিকে কেউ খুঁজে পায়নি।'],
  ['ta', 'சாவி வைத்திருந்தவரை யாராலும் கண்டுபிடிக்க முடியாததால் கப்பல் தாமதமாகப் புறப்பட்டது.'],
  ['th', 'เรือออกช้าไปหนึ่งชั่วโมงเพราะไม่มีใครหาคนที่ถือกุญแจพบ'],
  ['ka', 'გემი ერთი საათით გვიან გავიდა, რადგან ვერავინ იპოვა კაცი, ვისაც გასაღები ჰქონდა.'],
  ['hy', 'Նավը մեկ ժամ ուշ մեկնեց, որովհետև ոչ ոք չէր գտնում բանալին ունեցող մարդուն։'],
  ['zh', '船晚了一个小时才开，因为没有人找得到拿着钥匙的人。'],
  ['ja', '鍵を持っている人が見つからなかったので、船は一時間遅れて出た。'],
  ['ko', '열쇠를 가진 사람을 아무도 찾지 못해서 배가 한 시간 늦게 떠났다.'],
];

describe('identify', () => {
  it.each(SENTENCES)('tells %s', (language, sentence) => {
    expect(of(sentence)).toBe(language);
  });

  it.each([
    ['older', 'Thou knowest not what thou hast lost, nor shalt thou find it though thy days be many.'],
    ['Scots', 'The auld wife cam doun frae the hill wi a basket o eggs, and nane o them was broken.'],
    [
      'a recipe',
      'Melt butter, stir in flour, add milk slowly, season with salt, simmer ten minutes, serve hot.',
    ],
    ['a list', 'nuts, bolts, screws, washers, two hammers, one saw, sandpaper, paint, brushes'],
    ['names', 'Giovanni Rossi of Milan met Jürgen Müller and the Garcías in Łódź on Friday.'],
    [
      'a quotation',
      'He said “je ne sais quoi” twice, which was more French than any of us had heard from him.',
    ],
    ['speech', '“Well, I never did see the like of it,” she said, “not in all my born days.”'],
    ['verse', 'The rain upon the window sill / has nothing more to say'],
  ])('takes %s for English', (_kind, text) => {
    expect(of(text)).toBe('en');
  });

  it.each(['', '...', '1234 5678', '—', 'x', '© 2024'])('knows nothing of %j', (text) => {
    expect(identify(text, { start: 0, end: text.length })).toEqual({ language: 'und', confidence: 0 });
  });

  it('distinguishes Malay from Indonesian by words that only one has', () => {
    expect(of('Beliau tidak dapat hadir kerana kereta itu rosak, kata jurucakap polis di sini.')).toBe('ms');
  });

  it('is less sure of names than of words', () => {
    const names = identify('Karl-Heinz Schröder, Wolfgang Lindemann', { start: 0, end: 39 });
    expect(names.confidence).toBeLessThanOrEqual(0.5);
  });

  it('leans to the language that is expected', () => {
    const text = 'hun var i byen med sin mor';
    expect(of(text, 'no')).toBe('no');
    expect(of(text, 'da')).toBe('da');
  });

  it('gives the same result for the same text after any other calls', () => {
    const [, german] = SENTENCES[1];
    const once = identify(german, { start: 0, end: german.length });
    for (const [, sentence] of SENTENCES) of(sentence);
    expect(identify(german, { start: 0, end: german.length })).toEqual(once);
  });

  it('reads only its span', () => {
    const text = `${SENTENCES[1][1]}\n${SENTENCES[2][1]}`;
    expect(identify(text, { start: SENTENCES[1][1].length + 1, end: text.length }).language).toBe('fr');
  });
});
