/** Hand-written lists from general knowledge for the maker of the foreign tables. */

/** Foreign words that English writers use as their own: never evidence of an untranslated word. */
export const ADOPTED = `aficionado aficionados alfresco alma amigo amigos antipasti antipasto apéro aperitif aperitivo arrondissement arrondissements auberge autobahn autobahns avant baccalaureate baguette baguettes balsamico banlieue banlieues barista baristas barrio barrios biergarten bistro bistros blitz boulangerie bourgeois brasserie brasseries burka burqa burrito burritos campesino campesinos cantina cappuccino capo carabinieri carnaval cartel cartels casa caudillo chaebol chalet château châteaux chef chefs chic chorizo churro churros ciao cliché clichés commedia compadre compañero confit connoisseur conquistador contra contras cortado coup coups crème crêpe crêpes croissant croissants cuisine dacha décor déjà dolce doner doppelganger dulce el elan élan émigré émigrés encore ennui ensemble entente entrée entrées entrepreneur ersatz espresso espressos fajita fajitas farmacia favela favelas feta fiancé fiancée fiesta fiestas finca flamenco flâneur focaccia foie führer fútbol fußball gala gaucho gazpacho gelato gelateria gendarme gendarmes gendarmerie gesundheit glasnost gnocchi gourmet gourmets graffiti grande gringo gringos guacamole gulag habeas hacienda hausfrau haute hijab hola huevos incognito intifada jalapeño jalapeños jamón jihad jihadi jihadist jihadists junta juntas kaiser kapellmeister karaoke kebab kebabs kefir kibbutz kibbutzim kimchi kindergarten kitsch krona kronor la latte lattes laïcité lederhosen leitmotif les lira loco macchiato machismo macho madrasa madrassa mafia mafiosi mamma manga mañana mangas mariachi marinara mascarpone matinee matinée mayor mea mélange menu menus merci mesa mestizo mezcal mi mojito monde mozzarella mullah mujahideen mayo natur nein noir nouveau nouvelle nuevo oeuvre œuvre olé oligarch ombudsman opera osteria paella palazzo panini panino papa paparazzi paparazzo parmesan pasta patio pâté patois pesto petit petite piazza pied piñata piñatas plaza plazas polenta politburo politico poncho porcini première presidente prima prosciutto protégé protégés provocateur pueblo pueblos que quesadilla quiche quinoa ragù realpolitik reichstag renaissance resumé résumé résumés retro rendezvous ricotta rioja risotto risqué roman rosé roux salsa samba sangria sauerkraut sauna savoir schadenfreude schnitzel señor señora señorita sharia siesta simpatico smörgåsbord soirée soirées sombrero soufflé spa spaghetti sport sympathique taco tacos tapas tequila telenovela telenovelas tiramisu toilette torero torte tortilla tortillas touché toro trattoria tsar tsunami und vamos vendetta verboten verboten vermouth versus vibrato vino vinyasa virtuoso vis voilà volk wanderlust weltanschauung wunderkind wurst zeitgeist zucchini über café cafés née blasé passé façade façades naïve naïveté fête fêtes attaché attachés communiqué communiqués exposé exposés cliché crêpe crèche crèches débâcle débutante décolletage détente éclair éclairs fiancés fiancées flambé glacé habitué mêlée outré papier-mâché piqué précis régime régimes rôle rôles roué sauté séance séances tête à consommé cortège coté crudités divorcée raison d'être manoeuvre manoeuvres manoeuvring oeuvres doyen doyenne hommage auteur auteurs cinéma vérité nouveaux riche riches bon vivant jamais joie vivre laissez faire mise place pièce prêt porter succès vin vins domaine terroir cuvée brut sec blanc blancs rouge noirs cru crus grand prix palme cannes dauphin dauphine concierge croupier menagerie decoupage macramé appliqué lamé toupée cloisonné santé adieu bonjour bonsoir monsieur madame mademoiselle messieurs mesdames parfait maître sommelier sommeliers pâtisserie pâtissier charcuterie chèvre brie camembert fromage ratatouille bouillabaisse cassoulet jus niçoise vinaigrette béchamel hollandaise béarnaise purée purées meringue sorbet praliné nougat ganache bain-marie roulade peso pesos real reais centavo centavos euro euros franc francs marks pfennig lei leu dinar rupee won yuan yen hryvnia ruble rubles rouble roubles kopeck zloty forint lari tenge som lek`;

/** English words that the dictionaries lack and that also exist in another language. */
export const ENGLISH_TOO = `alum app apps applet avatar avatars blockchain blog blogger bloggers blogs bot bots covid cosplay crypto cyber decarbonise decoupling denim detox disinfo drone drones ebook ebooks emo emoji emojis fintech fracking geoengineering glamping gluten grunge hashtag hashtags hotspot hotspots influencer influencers intel kiloton kilotons kilowatt latinx lidar livestream malware manspreading memes metadata microbiome microplastic microplastics mobs multiverse nanotube nanotubes neonicotinoid neonicotinoids offline online paywall petascale pixel pixels playoff playoffs podcast podcasts prequel prion prions quad quads quarterfinal quinoa refi refugia retweet rewatch scalable scan semifinal semifinals sequester smartphone smartphones spam sudoku surreal taser tasers tech techno teleconference telehealth transgender trolls tweet tweets unfollow vape vapes vaper vegan vegans vlog vlogger webcam webinar webinars wellness wifi wiki workflow workout youtuber zoom reno avos des ute utes deli dele deles demo demos diss doco expo expos info kilo kilos macro macros meds memo memos meta mil mos multi noes ore pap para paras polis porno pro pros promo promos psycho re rep reps reposted retro semi sepa ser sino soya spec specs stat stats super sur temp temps tres trans tri uni unis vat vet vets villa visa warming zen`;

/** Single words left untranslated in pages from that language, with the English. */
export const LEFTOVERS = `fr	OTAN	NATO
es	OTAN	NATO
fr	ONU	UN
es	ONU	UN
it	ONU	UN
fr	UE	EU
es	UE	EU
it	UE	EU
fr	OMS	WHO
es	OMS	WHO
it	OMS	WHO
fr	OMC	WTO
fr	OPEP	OPEC
es	OPEP	OPEC
fr	OCDE	OECD
es	OCDE	OECD
fr	FMI	IMF
es	FMI	IMF
it	FMI	IMF
fr	BCE	ECB
es	BCE	ECB
it	BCE	ECB
de	EZB	ECB
fr	PIB	GDP
es	PIB	GDP
pt	PIB	GDP
it	PIL	GDP
de	BIP	GDP
fr	CIJ	ICJ
fr	CPI	ICC
fr	CEDH	ECHR
fr	TVA	VAT
fr	PDG	CEO
fr	SRAS	SARS
fr	AIEA	IAEA
es	AIEA	IAEA
de	IAEO	IAEA
fr	OSCE	OSCE
es	EEUU	US
es	EE.UU.	US
es	UCI	ICU
es	ADN	DNA
fr	ADN	DNA
fr	SIDA	AIDS
es	SIDA	AIDS
de	UNO	UN
fr	HCR	UNHCR
es	ACNUR	UNHCR
fr	RFA	West Germany
fr	RDA	East Germany
fr	URSS	USSR
es	URSS	USSR
it	URSS	USSR
pt	URSS	USSR
de	UdSSR	USSR
fr	Mme	Mrs.
fr	Mmes	Mrs.
fr	Mlle	Miss
fr	MM.	Messrs.
fr	n°	No.
fr	1er	1st
fr	1ère	1st
fr	2e	2nd
fr	2ème	2nd
fr	XXe	20th
fr	XXIe	21st
fr	XIXe	19th
fr	Pékin	Beijing
fr	Moscou	Moscow
fr	Londres	London
es	Londres	London
pt	Londres	London
it	Londra	London
es	Moscú	Moscow
pt	Moscovo	Moscow
pt	Moscou	Moscow
it	Mosca	Moscow
de	Moskau	Moscow
nl	Moskou	Moscow
es	Pekín	Beijing
pt	Pequim	Beijing
it	Pechino	Beijing
de	Peking	Beijing
fr	Varsovie	Warsaw
es	Varsovia	Warsaw
it	Varsavia	Warsaw
de	Warschau	Warsaw
fr	Bruxelles	Brussels
it	Bruxelles	Brussels
es	Bruselas	Brussels
pt	Bruxelas	Brussels
de	Brüssel	Brussels
nl	Brussel	Brussels
fr	Genève	Geneva
es	Ginebra	Geneva
it	Ginevra	Geneva
de	Genf	Geneva
pt	Genebra	Geneva
fr	Vienne	Vienna
es	Viena	Vienna
pt	Viena	Vienna
de	Wien	Vienna
fr	Athènes	Athens
es	Atenas	Athens
it	Atene	Athens
de	Athen	Athens
fr	Le Caire	Cairo
es	El Cairo	Cairo
de	Kairo	Cairo
fr	Alger	Algiers
es	Argel	Algiers
it	Algeri	Algiers
de	Algier	Algiers
fr	Damas	Damascus
es	Damasco	Damascus
it	Damasco	Damascus
de	Damaskus	Damascus
fr	Beyrouth	Beirut
fr	Téhéran	Tehran
es	Teherán	Tehran
de	Teheran	Tehran
fr	Séoul	Seoul
es	Seúl	Seoul
it	Seul	Seoul
fr	Tokyo	Tokyo
es	Tokio	Tokyo
de	Tokio	Tokyo
fr	Lisbonne	Lisbon
es	Lisboa	Lisbon
de	Lissabon	Lisbon
fr	Copenhague	Copenhagen
es	Copenhague	Copenhagen
de	Kopenhagen	Copenhagen
fr	Bucarest	Bucharest
es	Bucarest	Bucharest
de	Bukarest	Bucharest
fr	Barcelone	Barcelona
it	Barcellona	Barcelona
fr	Édimbourg	Edinburgh
fr	Douvres	Dover
fr	Anvers	Antwerp
es	Amberes	Antwerp
fr	Gand	Ghent
fr	Cologne	Cologne
de	Köln	Cologne
es	Colonia	Cologne
de	München	Munich
it	Monaco di Baviera	Munich
de	Nürnberg	Nuremberg
fr	Munich	Munich
fr	Francfort	Frankfurt
it	Francoforte	Frankfurt
fr	Hambourg	Hamburg
es	Hamburgo	Hamburg
it	Amburgo	Hamburg
fr	Fribourg-en-Brisgau	Freiburg
it	Parigi	Paris
it	Berlino	Berlin
es	Berlín	Berlin
it	Roma	Rome
de	Rom	Rome
it	Napoli	Naples
es	Nápoles	Naples
de	Neapel	Naples
it	Firenze	Florence
de	Florenz	Florence
es	Florencia	Florence
it	Venezia	Venice
fr	Venise	Venice
es	Venecia	Venice
de	Venedig	Venice
it	Milano	Milan
es	Milán	Milan
de	Mailand	Milan
it	Torino	Turin
es	Turín	Turin
it	Genova	Genoa
fr	Gênes	Genoa
es	Génova	Genoa
it	Padova	Padua
it	Zurigo	Zurich
it	Lione	Lyon
it	Marsiglia	Marseille
es	Marsella	Marseille
it	Nizza	Nice
de	Nizza	Nice
it	Strasburgo	Strasbourg
de	Straßburg	Strasbourg
es	Estrasburgo	Strasbourg
it	Bruges	Bruges
fr	Prague	Prague
es	Praga	Prague
it	Praga	Prague
de	Prag	Prague
es	Budapest	Budapest
es	Estocolmo	Stockholm
pt	Estocolmo	Stockholm
it	Stoccolma	Stockholm
es	Nueva York	New York
it	Nuova York	New York
pt	Nova Iorque	New York
pt	Nova York	New York
fr	Nouvelle-Orléans	New Orleans
fr	Philadelphie	Philadelphia
es	Filadelfia	Philadelphia
es	Jerusalén	Jerusalem
it	Gerusalemme	Jerusalem
pt	Jerusalém	Jerusalem
fr	Jérusalem	Jerusalem
es	Kiev	Kyiv
de	Kiew	Kyiv
fr	Marioupol	Mariupol
fr	Kharkiv	Kharkiv
de	Charkiw	Kharkiv
es	Járkov	Kharkiv
de	Cherson	Kherson
es	Jersón	Kherson
fr	Odessa	Odesa
de	Saporischschja	Zaporizhzhia
fr	Zaporijjia	Zaporizhzhia
es	Zaporiyia	Zaporizhzhia
fr	Louhansk	Luhansk
es	Lugansk	Luhansk
de	Luhansk	Luhansk
fr	Gaza	Gaza
fr	Cisjordanie	West Bank
es	Cisjordania	West Bank
it	Cisgiordania	West Bank
fr	Tachkent	Tashkent
de	Taschkent	Tashkent
fr	Erevan	Yerevan
es	Ereván	Yerevan
de	Eriwan	Yerevan
fr	Bakou	Baku
es	Bakú	Baku
fr	Tbilissi	Tbilisi
es	Tiflis	Tbilisi
de	Tiflis	Tbilisi
fr	Oulan-Bator	Ulaanbaatar
fr	Katmandou	Kathmandu
es	Katmandú	Kathmandu
fr	New Delhi	New Delhi
es	Nueva Delhi	New Delhi
it	Nuova Delhi	New Delhi
pt	Nova Deli	New Delhi
fr	Bombay	Mumbai
es	Bombay	Mumbai
fr	Singapour	Singapore
es	Singapur	Singapore
fr	Hanoï	Hanoi
fr	Taïwan	Taiwan
fr	Canton	Guangzhou
es	Cantón	Guangzhou
fr	Pyongyang	Pyongyang
de	Pjöngjang	Pyongyang
fr	Mogadiscio	Mogadishu
es	Mogadiscio	Mogadishu
it	Mogadiscio	Mogadishu
fr	Khartoum	Khartoum
es	Jartum	Khartoum
fr	Addis-Abeba	Addis Ababa
es	Adís Abeba	Addis Ababa
it	Addis Abeba	Addis Ababa
fr	Tripoli	Tripoli
es	Trípoli	Tripoli
de	Tripolis	Tripoli
fr	Mossoul	Mosul
de	Mossul	Mosul
fr	Bagdad	Baghdad
es	Bagdad	Baghdad
de	Bagdad	Baghdad
fr	Riyad	Riyadh
es	Riad	Riyadh
de	Riad	Riyadh
fr	Koweït	Kuwait
fr	Mascate	Muscat
es	Mascate	Muscat
fr	Kaboul	Kabul
fr	Mexico	Mexico City
de	Mexiko-Stadt	Mexico City
fr	La Havane	Havana
es	La Habana	Havana
de	Havanna	Havana
it	L'Avana	Havana
fr	Catalogne	Catalonia
es	Cataluña	Catalonia
it	Catalogna	Catalonia
de	Katalonien	Catalonia
fr	Bavière	Bavaria
es	Baviera	Bavaria
it	Baviera	Bavaria
de	Bayern	Bavaria
fr	Saxe	Saxony
es	Sajonia	Saxony
it	Sassonia	Saxony
fr	Corse	Corsica
es	Córcega	Corsica
fr	Sardaigne	Sardinia
es	Cerdeña	Sardinia
it	Sardegna	Sardinia
fr	Sicile	Sicily
it	Sicilia	Sicily
es	Sicilia	Sicily
fr	Toscane	Tuscany
it	Toscana	Tuscany
it	Lombardia	Lombardy
fr	Lombardie	Lombardy
fr	Bretagne	Brittany
es	Bretaña	Brittany
fr	Normandie	Normandy
es	Normandía	Normandy
fr	Bourgogne	Burgundy
fr	Picardie	Picardy
fr	Savoie	Savoy
fr	Écosse	Scotland
es	Escocia	Scotland
it	Scozia	Scotland
de	Schottland	Scotland
fr	Angleterre	England
es	Inglaterra	England
it	Inghilterra	England
pt	Inglaterra	England
fr	Pays de Galles	Wales
es	Gales	Wales
it	Galles	Wales
fr	Irlande	Ireland
es	Irlanda	Ireland
fr	Crimée	Crimea
es	Crimea	Crimea
de	Krim	Crimea
fr	Tchétchénie	Chechnya
es	Chechenia	Chechnya
de	Tschetschenien	Chechnya
it	Cecenia	Chechnya
fr	Sibérie	Siberia
es	Siberia	Siberia
de	Sibirien	Siberia
fr	Afrique	Africa
es	África	Africa
de	Afrika	Africa
fr	Amérique	America
es	América	America
de	Amerika	America
fr	Asie	Asia
de	Asien	Asia
de	Europa	Europe
es	Europa	Europe
it	Europa	Europe
pt	Europa	Europe
es	Océano Atlántico	Atlantic Ocean
fr	Élysée	Élysée
fr	Tamise	Thames
es	Támesis	Thames
it	Tamigi	Thames
de	Themse	Thames
fr	Danube	Danube
es	Danubio	Danube
de	Donau	Danube
fr	Rhin	Rhine
es	Rin	Rhine
it	Reno	Rhine
de	Rhein	Rhine
de	Mosel	Moselle
fr	Nil	Nile
es	Nilo	Nile
fr	Méditerranée	Mediterranean
es	Mediterráneo	Mediterranean
de	Mittelmeer	Mediterranean
de	Ostsee	Baltic Sea
de	Nordsee	North Sea
fr	Manche	English Channel
fr	Alpes	Alps
es	Alpes	Alps
de	Alpen	Alps
fr	Pyrénées	Pyrenees
es	Pirineos	Pyrenees
fr	Poutine	Putin
fr	Medvedev	Medvedev
fr	Loukachenko	Lukashenko
es	Lukashenko	Lukashenko
de	Lukaschenko	Lukashenko
fr	Khrouchtchev	Khrushchev
de	Chruschtschow	Khrushchev
es	Jruschov	Khrushchev
fr	Eltsine	Yeltsin
de	Jelzin	Yeltsin
fr	Gorbatchev	Gorbachev
de	Gorbatschow	Gorbachev
es	Gorbachov	Gorbachev
it	Gorbaciov	Gorbachev
fr	Lénine	Lenin
fr	Staline	Stalin
fr	Trotski	Trotsky
fr	Soljenitsyne	Solzhenitsyn
de	Solschenizyn	Solzhenitsyn
fr	Tchaïkovski	Tchaikovsky
de	Tschaikowski	Tchaikovsky
fr	Chostakovitch	Shostakovich
de	Schostakowitsch	Shostakovich
fr	Dostoïevski	Dostoevsky
de	Dostojewski	Dostoevsky
fr	Tolstoï	Tolstoy
de	Tolstoi	Tolstoy
fr	Tchekhov	Chekhov
de	Tschechow	Chekhov
fr	Pouchkine	Pushkin
de	Puschkin	Pushkin
fr	Prigojine	Prigozhin
de	Prigoschin	Prigozhin
es	Prigozhin	Prigozhin
fr	Choïgou	Shoigu
de	Schoigu	Shoigu
fr	Chtcherbakov	Shcherbakov
de	Selenskyj	Zelensky
de	Selenski	Zelensky
fr	Timochenko	Tymoshenko
de	Timoschenko	Tymoshenko
fr	Porochenko	Poroshenko
de	Poroschenko	Poroshenko
fr	Iouchtchenko	Yushchenko
de	Juschtschenko	Yushchenko
fr	Ianoukovitch	Yanukovych
de	Janukowitsch	Yanukovych
fr	Kadhafi	Gaddafi
es	Gadafi	Gaddafi
fr	Khomeiny	Khomeini
es	Jomeini	Khomeini
de	Chomeini	Khomeini
es	Jamenei	Khamenei
de	Chamenei	Khamenei
fr	Ben Laden	bin Laden
fr	Nétanyahou	Netanyahu
fr	Netanyahou	Netanyahu
fr	Al-Assad	al-Assad
fr	Abe Shinzo	Shinzo Abe
fr	Jésus	Jesus
fr	Hezbollah	Hezbollah
de	Hisbollah	Hezbollah
es	Hezbolá	Hezbollah
fr	Talibans	Taliban
es	talibanes	Taliban
fr	Daech	Islamic State
es	Dáesh	Islamic State
fr	Maison-Blanche	White House
fr	Maison Blanche	White House
es	Casa Blanca	White House
it	Casa Bianca	White House
pt	Casa Branca	White House
fr	Kremlin	Kremlin
de	Kreml	Kremlin
es	Estados Unidos	United States
fr	États-Unis	United States
it	Stati Uniti	United States
pt	Estados Unidos	United States
de	Vereinigte Staaten	United States
nl	Verenigde Staten	United States
fr	Royaume-Uni	United Kingdom
es	Reino Unido	United Kingdom
it	Regno Unito	United Kingdom
fr	Pays-Bas	Netherlands
es	Países Bajos	Netherlands
it	Paesi Bassi	Netherlands
fr	Union européenne	European Union
es	Unión Europea	European Union
it	Unione Europea	European Union
de	Europäische Union	European Union
fr	Nations unies	United Nations
es	Naciones Unidas	United Nations
it	Nazioni Unite	United Nations
de	Vereinte Nationen	United Nations
es	Corea del Norte	North Korea
es	Corea del Sur	South Korea
fr	Corée du Nord	North Korea
fr	Corée du Sud	South Korea
it	Corea del Nord	North Korea
it	Corea del Sud	South Korea
de	Nordkorea	North Korea
de	Südkorea	South Korea
fr	Arabie saoudite	Saudi Arabia
es	Arabia Saudita	Saudi Arabia
de	Saudi-Arabien	Saudi Arabia`;

/** Names of countries and months that are also names of people, or that English uses, and so prove nothing. */
export const EXONYMS_TO_LEAVE = `Hollande Maurice Dominique Dominica Nauru Palma Mark Lira Jordan Jordanie Guernesey Man Niger Samoa Norfolk Georgia Bermuda Domingo Sahara Franco Roma Milano Canton Cologne Colonia Munich Prague Danube Kremlin Crimea Budapest Bruges Gaza Barcelona Tokyo Hezbollah Lukashenko Prigozhin Siberia Seul Rin Reno Gales Damas Vienne Gand Nil Rom Manche Mexico Rio Tripoli Khartoum Odessa Kiev Bombay Peking Bayern Europa Torino Napoli Firenze Medvedev Kharkiv Luhansk Pyongyang OSCE Mosel Canarias Timor Guinea Praga Bretagne Bourgogne Corse Savoie Toscana Lombardia Élysée Kreml CPI`;
