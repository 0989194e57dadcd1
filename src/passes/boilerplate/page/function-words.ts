/**
 * The most frequent function words of each language, lower case; from general knowledge. The model was
 * trained with these exact lists.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as are be by at this from have has he his they not but or an which their you were we had been will would who its more said about when there can if all one out',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux ou été son cette ses mais comme nous on leur elle d l s qu n c y ont fait ces être après deux',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque',
  it: 'di che e la il un a è per in una sono non del si le con i da della al ha come più dei ma lo gli alla nel anche delle se o nella dal questo ai su cui essere era stato loro due suo dopo ed',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois',
  nl: 'de van het een en in is dat op te zijn met voor die niet aan er om ook als bij maar uit naar dan nog hij worden door wordt over werd of zich meer kan ze deze heeft tot al haar was geen had onder',
  pl: 'i w na z do nie się że to jest o jak po a za od przez ale dla są by już tego czy tym co jego ich jednak także tylko ze może oraz które przy który został był było roku',
  sv: 'och i att det som en på är av för med till den har de inte om ett men var jag sig från vi så kan han när ska år under också efter eller nu sin där vid mot hade alla andra',
  ro: 'de și în a la cu pe că nu care un o este din pentru mai au fost se să sau ca dar ce le al prin lui fi după sunt ale către fiind',
  tr: 've bir bu da de için ile olarak çok daha olan gibi en kadar sonra ne ama ya olduğu her o var ise göre ilk iki',
  ru: 'и в не на что с по как это а к от но из за для он у о его же то так все было бы быть также года до или мы она при они их был который',
  uk: 'і в не на що з та до як це за від про у але для його є й він по так вже які було із',
};
