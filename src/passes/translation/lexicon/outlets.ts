/** Newspapers and magazines with translated names, as `translation > name`. From general knowledge. */
export const OUTLETS = `
the world > Le Monde, Die Welt or El Mundo
the team > L’Équipe
release > Libération
liberation > Libération
the figaro > Le Figaro
the parisian > Le Parisien
the echoes > Les Échos
the point > Le Point
the express > L’Express
the cross > La Croix
humanity > L’Humanité
the humanity > L’Humanité
west france > Ouest-France
western france > Ouest-France
south west > Sud Ouest
southwest > Sud Ouest
the dispatch > La Dépêche
the dispatch of the south > La Dépêche du Midi
the midi dispatch > La Dépêche du Midi
nice morning > Nice-Matin
var morning > Var-Matin
the progress > Le Progrès
the telegram > Le Télégramme
the voice of the north > La Voix du Nord
the new observer > Le Nouvel Observateur
new observer > Le Nouvel Observateur
the observer > L’Obs
the obs > L’Obs
the chained duck > Le Canard enchaîné
the chained up duck > Le Canard enchaîné
chained duck > Le Canard enchaîné
the duck > Le Canard enchaîné
international mail > Courrier international
international courier > Courrier international
the latest news from|of alsace > Les Dernières Nouvelles d’Alsace
the republican east > L’Est républicain
the sunday newspaper > Le Journal du dimanche
the sunday journal > Le Journal du dimanche
the journal of sunday > Le Journal du dimanche
the opinion > L’Opinion
the tribune > La Tribune
the evening > Le Soir
the free belgium > La Libre Belgique
free belgium > La Libre Belgique
the last hour > La Dernière Heure
the time > Le Temps or Die Zeit
times > Le Temps
the morning > Le Matin
the union > L’Union
the mountain > La Montagne
the free south > Midi libre
free midi > Midi libre
free noon > Midi libre
the republic of the pyrenees > La République des Pyrénées
the charente libre > La Charente libre
the courier of the west > Le Courrier de l’Ouest
the country > El País
country > El País
the confidential > El Confidencial
the newspaper > El Periódico or Il Giornale
the vanguard > La Vanguardia
the avant-garde > La Vanguardia
the reason > La Razón
public > Público
the diary > El Diario
brand > Marca
the brand > Marca
as > As
sport world > Mundo Deportivo
sports world > Mundo Deportivo
the nation > La Nación
bugle > Clarín
page 12 > Página 12
page twelve > Página 12
the universal > El Universal
reform > Reforma
the day > La Jornada
the journey > La Jornada
millennium > Milenio
the trade > El Comercio
the commerce > El Comercio
the republic > La República or La Repubblica
the mercury > El Mercurio
the third > La Tercera
the spectator > El Espectador
the weather > El Tiempo
the national > El Nacional
the herald > El Heraldo
the sun of mexico > El Sol de México
the mirror > Der Spiegel
mirror > Der Spiegel
the picture > Bild
picture > Bild
image > Bild
the image > Bild
photo > Bild
star > Stern
the star > Stern
south german newspaper > Süddeutsche Zeitung
southern german newspaper > Süddeutsche Zeitung
frankfurt general > Frankfurter Allgemeine
frankfurt general newspaper > Frankfurter Allgemeine Zeitung
frankfurter general > Frankfurter Allgemeine
daily mirror > Der Tagesspiegel
the daily mirror > Der Tagesspiegel
trade journal > Handelsblatt
commercial paper > Handelsblatt
economic week > WirtschaftsWoche
business week > WirtschaftsWoche
the standard > Der Standard
the press > Die Presse or La Stampa
the courier > Kurier
crown newspaper > Kronen Zeitung
berlin newspaper > Berliner Zeitung
berlin morning post > Berliner Morgenpost
world on sunday > Welt am Sonntag
picture on sunday > Bild am Sonntag
the friday > Der Freitag
rhenish post > Rheinische Post
stuttgart newspaper > Stuttgarter Zeitung
cologne city gazette > Kölner Stadt-Anzeiger
daily gazette > Tages-Anzeiger
view > Blick
the view > Blick
new zurich newspaper > Neue Zürcher Zeitung
new zürich newspaper > Neue Zürcher Zeitung
evening courier > Corriere della Sera
the evening courier > Corriere della Sera
courier of the evening > Corriere della Sera
the print > La Stampa
the sun 24 hours > Il Sole 24 Ore
the messenger > Il Messaggero
the daily fact > Il Fatto Quotidiano
daily fact > Il Fatto Quotidiano
the gazette of sport > La Gazzetta dello Sport
the sports gazette > La Gazzetta dello Sport
the gazette > La Gazzetta dello Sport
free > Libero
future > Avvenire
the sheet > Il Foglio
the truth > La Verità or Pravda
truth > Pravda
the rest of the pug > Il Resto del Carlino
the globe > O Globo
the leaf > Folha de S.Paulo
sheet of são paulo > Folha de S.Paulo
state of são paulo > O Estado de S. Paulo
the state of são paulo > O Estado de S. Paulo
morning mail > Correio da Manhã
the morning mail > Correio da Manhã
news diary > Diário de Notícias
daily news > Diário de Notícias
the game > O Jogo
the ball > A Bola
record > Record
news > Izvestia
businessman > Kommersant
the businessman > Kommersant
merchant > Kommersant
statements > Vedomosti
the gazette of russia > Rossiyskaya Gazeta
russian newspaper > Rossiyskaya Gazeta
new newspaper > Novaya Gazeta
arguments and facts > Argumenty i Fakty
independent newspaper > Nezavisimaya Gazeta
komsomol truth > Komsomolskaya Pravda
ukrainian truth > Ukrainska Pravda
european truth > Yevropeiska Pravda
mirror of the week > Dzerkalo Tyzhnia
weekly mirror > Dzerkalo Tyzhnia
tape > Lenta
ribbon > Lenta
electoral newspaper > Gazeta Wyborcza
election gazette > Gazeta Wyborcza
electoral gazette > Gazeta Wyborcza
people’s newspaper > de Volkskrant
the people's newspaper > de Volkskrant
the telegraph > De Telegraaf
the latest news > Het Laatste Nieuws
general newspaper > Algemeen Dagblad
general daily > Algemeen Dagblad
the financial daily > Het Financieele Dagblad
evening paper > Aftonbladet
evening sheet > Aftonbladet
the evening paper > Aftonbladet
today's news > Dagens Nyheter
the daily news > Dagens Nyheter
swedish daily > Svenska Dagbladet
the express newspaper > Expressen
the path of the world > VG
freedom > Hürriyet
nationality > Milliyet
the republic newspaper > Cumhuriyet
morning > Sabah
spokesman > Sözcü
the middle east > Asharq Al-Awsat
the pyramids > Al-Ahram
the news > Al-Akhbar
the day before > Vijesti
evening news > Večernji list
morning paper > Jutarnji list
politics > Politika
evening newspapers > Večernje novosti
free thought > Svobodna misao
capital > Kapital
`;
