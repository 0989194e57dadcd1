/**
 * Names of months and days as they occur in dates, in English, in the languages of the lexicon's labels, and
 * as translations spell them. Forms with a case ending are listed beside the plain ones.
 */
export const MONTHS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  januar jänner februar märz mai juni juli oktober dezember mär okt dez
  janvier février fevrier mars avril juin juillet août aout septembre octobre novembre décembre janv févr avr juil déc
  enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug set ott
  janeiro fevereiro março abril maio junho julho setembro outubro novembro dezembro fev out
  januari februari maart mei juni juli augustus december mrt
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
  styczeń luty marzec kwiecień czerwiec lipiec sierpień wrzesień październik listopad grudzień sty lut kwi cze lip sie wrz paź lis gru
  ledna února března dubna května června července srpna září října listopadu prosince
  leden únor březen duben květen červen červenec srpen říjen prosinec
  január február március április május június július augusztus szeptember október november
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь янв фев мар апр июн июл авг сен сент окт ноя дек
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
  януари февруари април юни юли септември октомври ноември декември
  ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
  augusti maj tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta
  ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie
  ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
  agustus desember pebruari januari maret`.split(/\s+/u),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche
  lunes martes miércoles jueves viernes sábado domingo
  lunedì martedì mercoledì giovedì venerdì sabato domenica
  segunda terça quarta quinta sexta sábado
  poniedziałek wtorek środa czwartek piątek sobota niedziela
  pondělí úterý středa čtvrtek pátek neděle
  hétfő kedd szerda csütörtök péntek szombat vasárnap
  понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
  pazartesi salı çarşamba perşembe cuma cumartesi pazar senin selasa rabu kamis jumat sabtu minggu`.split(
    /\s+/u,
  ),
);

/** Relative days, such as `yesterday`. */
export const NEAR_DAYS: ReadonlySet<string> = new Set(
  `today yesterday tonight now heute gestern hier hoy ayer oggi ieri hoje ontem dzisiaj dziś wczoraj dnes včera ma tegnap
  сегодня вчера сьогодні вчора днес вчера bugün dün vandaag gisteren idag igår`.split(/\s+/u),
);
