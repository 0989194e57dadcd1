/*
 * News outlets and agencies, written by hand from general knowledge. A line: language; the real name; the
 * literal renderings that machine translation gives it. Only renderings that are not the name of another outlet.
 */
export const OUTLETS = `fr;Le Monde;The World,World newspaper
fr;Le Figaro;
fr;Libération;Liberation
fr;L’Équipe;The Team
fr;Le Point;The Point
fr;L’Express;The Express
fr;L’Obs;The Obs
fr;Le Nouvel Observateur;The New Observer
fr;Le Parisien;The Parisian
fr;Les Échos;The Echoes,Echoes
fr;La Croix;The Cross
fr;L’Humanité;Humanity
fr;Le Canard enchaîné;The Chained Duck,The Chain Duck
fr;Le Journal du Dimanche;The Sunday Newspaper,The Journal of Sunday,Sunday Newspaper
fr;Ouest-France;West-France,West France
fr;Sud Ouest;South West,Southwest
fr;La Voix du Nord;The Voice of the North
fr;La Dépêche;The Dispatch
fr;La Dépêche du Midi;The Midi Dispatch
fr;La Provence;
fr;Le Progrès;The Progress
fr;Le Dauphiné libéré;The Liberated Dauphiné
fr;L’Est républicain;The Republican East
fr;Le Télégramme;The Telegram
fr;La Tribune;The Tribune
fr;Nice-Matin;Nice-Morning,Nice Morning
fr;Corse-Matin;Corsica-Morning,Corsica Morning
fr;20 Minutes;
fr;Le Temps;The Time
fr;Le Soir;The Evening
fr;La Libre Belgique;Free Belgium,The Free Belgium
fr;Le Matin;The Morning
fr;La Presse;The Press
fr;Le Devoir;The Duty
fr;Le Journal de Montréal;The Journal of Montreal
fr;Jeune Afrique;Young Africa
fr;Marianne;
fr;Valeurs actuelles;Current Values
fr;Les Inrockuptibles;
fr;Paris Match;
fr;Capital;
fr;L’Usine nouvelle;The New Factory,New Factory
fr;Courrier international;International Mail,International Courier
fr;Le Monde diplomatique;The Diplomatic World,Diplomatic World
fr;France Bleu;France Blue
fr;France Info;
fr;L’Orient-Le Jour;The Orient-The Day,The East-The Day
fr;El Watan;
fr;La Nouvelle République;The New Republic of the Center
fr;Le Berry républicain;The Republican Berry
fr;Les Dernières Nouvelles d’Alsace;The Latest News from Alsace,The Latest News of Alsace
fr;Le Courrier picard;The Picardy Mail
fr;La Montagne;The Mountain
fr;L’Indépendant;
fr;Midi libre;Free Midi,Free Noon
fr;Charlie Hebdo;Charlie Weekly
fr;Les Cahiers du cinéma;The Cinema Notebooks,Cinema Notebooks
fr;L’Illustré;The Illustrated
fr;Le Quotidien;The Daily
fr;Le Vif;The Lively
fr;L’Avenir;The Future
fr;La Dernière Heure;The Last Hour,The Latest Hour
de;Der Spiegel;The Mirror,Mirror Online,Mirror magazine
de;Die Zeit;The Time,Time Online
de;Die Welt;The World,World on Sunday
de;Welt am Sonntag;World on Sunday,World on Sundays
de;Bild;Picture newspaper,Image newspaper,The Picture,The Image
de;Bild am Sonntag;Picture on Sunday,Image on Sunday
de;Stern;Star magazine
de;Focus;
de;Süddeutsche Zeitung;South German Newspaper,Southern German Newspaper,South German newspaper
de;Frankfurter Allgemeine Zeitung;Frankfurt General Newspaper,Frankfurter General Newspaper,Frankfurt General
de;Frankfurter Rundschau;Frankfurt Review
de;Handelsblatt;Trade Journal,Commercial Gazette
de;Tagesspiegel;Daily Mirror of Berlin,Day Mirror,Daily mirror
de;Die Tageszeitung;The Daily Newspaper
de;Neues Deutschland;New Germany
de;Neue Zürcher Zeitung;New Zurich Newspaper,New Zurich Times
de;Der Standard;
de;Die Presse;The Press
de;Kurier;
de;Kronen Zeitung;Crown Newspaper
de;Tagesschau;Daily Show,Day Show
de;Wirtschaftswoche;Economic Week,Economy Week
de;Berliner Zeitung;Berlin Newspaper
de;Kölner Stadt-Anzeiger;Cologne City Gazette,Cologne City Advertiser
de;Rheinische Post;Rhenish Post,Rhine Post
de;Westdeutsche Allgemeine Zeitung;West German General Newspaper
de;Tages-Anzeiger;Daily Gazette,Day Indicator
de;Blick;Look newspaper
de;Der Freitag;The Friday
de;Junge Welt;Young World
de;Weltwoche;World Week
de;Manager Magazin;
es;El País;The Country
es;El Mundo;The World
es;La Vanguardia;The Vanguard
es;ABC;
es;La Razón;The Reason
es;El Periódico;The Newspaper,The Periodical
es;El Confidencial;The Confidential
es;El Español;The Spaniard,The Spanish
es;Público;
es;El Diario;The Diary
es;Marca;Brand newspaper
es;As;
es;Mundo Deportivo;Sports World,Sporting World
es;Clarín;Bugle
es;La Nación;
es;Página/12;Page/12,Page 12
es;El Universal;
es;Reforma;
es;Excélsior;
es;La Jornada;The Day,The Working Day
es;Milenio;Millennium newspaper
es;El Tiempo;The Weather,The Time
es;El Espectador;
es;Semana;Week magazine
es;El Comercio;The Commerce,The Trade
es;La República;
es;El Mercurio;The Mercury
es;La Tercera;The Third
es;El Nacional;
es;Granma;Grandma
es;La Prensa;The Press
es;El Correo;
es;La Voz de Galicia;The Voice of Galicia
es;El Heraldo;
es;El Siglo;
es;Prensa Latina;Latin Press
es;Infobae;
es;Cinco Días;Five Days
es;Expansión;Expansion newspaper
it;Corriere della Sera;Evening Courier,Courier of the Evening,Evening Mail
it;La Repubblica;The Republic
it;La Stampa;The Print,The Press
it;Il Sole 24 Ore;The Sun 24 Hours,Sun 24 Hours
it;Il Messaggero;The Messenger
it;Il Giornale;The Newspaper,The Journal
it;Il Fatto Quotidiano;The Daily Fact,The Daily Fact newspaper
it;La Gazzetta dello Sport;The Gazette of Sport,The Sports Gazette,Sports Gazette
it;Il Foglio;The Sheet
it;Libero;
it;L’Espresso;The Espresso
it;Il Manifesto;
it;Avvenire;
it;L’Osservatore Romano;The Roman Observer
it;Il Mattino;The Morning
it;Il Tempo;The Time,The Weather
it;Il Resto del Carlino;The Rest of the Carlino
it;La Nazione;The Nation newspaper
it;Tuttosport;Allsport,All Sport
it;Corriere dello Sport;Sports Courier,Courier of Sport
it;Il Secolo XIX;The Nineteenth Century,The XIX Century
pt;Folha de S.Paulo;Sheet of S. Paulo,Sheet of São Paulo,Leaf of S.Paulo
pt;O Globo;The Globe
pt;O Estado de S. Paulo;The State of S. Paulo,The State of São Paulo,State of São Paulo newspaper
pt;Veja;See magazine
pt;Público;
pt;Diário de Notícias;News Diary,Diary of News,Daily of News
pt;Jornal de Notícias;Journal of News,News Journal
pt;Correio da Manhã;Morning Mail,Mail of the Morning
pt;Expresso;
pt;A Bola;The Ball
pt;Valor Econômico;Economic Value
nl;De Telegraaf;The Telegraph newspaper
nl;de Volkskrant;The People's Newspaper,The Peoples Newspaper
nl;Algemeen Dagblad;General Daily,General Newspaper
nl;NRC Handelsblad;NRC Trade Journal
nl;Trouw;Loyalty newspaper
nl;Het Parool;The Password,The Watchword
nl;De Standaard;
nl;De Morgen;The Morning
nl;Het Laatste Nieuws;The Latest News,The Last News
nl;De Tijd;The Time
nl;Het Nieuwsblad;The Newspaper
ru;Izvestia;
ru;Pravda;
ru;Kommersant;Businessman newspaper
ru;Vedomosti;
ru;Komsomolskaya Pravda;Komsomol Truth,Komsomol Pravda
ru;Rossiyskaya Gazeta;Russian Newspaper,Russian Gazette
ru;Nezavisimaya Gazeta;Independent Newspaper,Independent Gazette
ru;Novaya Gazeta;New Newspaper,New Gazette
ru;Moskovsky Komsomolets;Moscow Komsomol,Moscow Komsomolets
ru;Argumenty i Fakty;Arguments and Facts
ru;Echo of Moscow;Moscow Echo
ru;RIA Novosti;RIA News
ru;Dozhd;TV channel Rain
ru;Meduza;Jellyfish
ru;Krasnaya Zvezda;
ru;Parlamentskaya Gazeta;Parliamentary Newspaper
uk;Ukrainska Pravda;Ukrainian Truth
uk;Dzerkalo Tyzhnia;Mirror of the Week,Mirror Weekly
uk;Holos Ukrainy;Voice of Ukraine newspaper
pl;Gazeta Wyborcza;Electoral Gazette,Election Newspaper,Electoral Newspaper
pl;Rzeczpospolita;Republic newspaper
pl;Fakt;Fact newspaper
cs;Lidové noviny;People's Newspaper
cs;Mladá fronta Dnes;Young Front Today,Young Front DNES
cs;Právo;
cs;Hospodářské noviny;Economic Newspaper
sv;Dagens Nyheter;Today's News,News of the Day
sv;Aftonbladet;Evening paper Aftonbladet,The Evening Paper
sv;Svenska Dagbladet;Swedish Daily Newspaper,The Swedish Daily
sv;Expressen;The Express
sv;Dagens Industri;Today's Industry
no;Aftenposten;The Evening Post
no;Verdens Gang;Course of the World,Way of the World
no;Dagbladet;The Daily Magazine
no;Dagens Næringsliv;Today's Business
da;Jyllands-Posten;Jutland Post,The Jutland Post
da;Berlingske;
da;Ekstra Bladet;Extra Magazine,The Extra Paper
da;Politiken;The Policy
fi;Helsingin Sanomat;Helsinki News,Helsinki Newspaper
fi;Ilta-Sanomat;Evening News of Helsinki
is;Morgunblaðið;The Morning Paper,The Morning Magazine
is;Fréttablaðið;The Newspaper
tr;Hürriyet;Freedom newspaper,Liberty newspaper
tr;Milliyet;Nationality newspaper
tr;Cumhuriyet;Republic newspaper
tr;Sabah;Morning newspaper
tr;Yeni Şafak;New Dawn newspaper
tr;Sözcü;Spokesperson newspaper,Spokesman newspaper
el;Kathimerini;Daily newspaper Kathimerini
el;Ta Nea;The News newspaper
he;Haaretz;The Land newspaper
he;Yedioth Ahronoth;Latest News newspaper,Last News
he;Israel Hayom;Israel Today newspaper
he;Maariv;
ar;Al-Ahram;The Pyramids newspaper,Pyramids newspaper
ar;Al-Hayat;Life newspaper
ar;Asharq Al-Awsat;The Middle East newspaper,Middle East newspaper
ar;Al-Quds Al-Arabi;Arab Jerusalem
ar;Al-Akhbar;The News newspaper
ar;An-Nahar;The Day newspaper
ar;Al-Masry Al-Youm;The Egyptian Today,Egyptian Today
ar;Al Jazeera;The Island channel,The Peninsula channel
zh;People's Daily;People’s Newspaper,People Daily
zh;Global Times;Globe Times,Universal Times
zh;China Daily;
zh;Guangming Daily;Light Daily,Bright Daily
zh;Economic Daily;
zh;Southern Weekly;Southern Weekend
zh;Xinhua;New China News
zh;The Paper;Surging News,Peng Pai News
zh;United Daily News;Joint Newspaper
ja;Asahi Shimbun;Rising Sun Newspaper,Morning Sun Newspaper
ja;Yomiuri Shimbun;Yomiuri newspaper company
ja;Mainichi Shimbun;Every Day Newspaper,Daily Newspaper
ja;Sankei Shimbun;Industrial Economy Newspaper
ja;Nikkei;Japan Economic Newspaper,Nihon Economic Newspaper
ja;Tokyo Shimbun;Tokyo Newspaper
ko;Chosun Ilbo;Korea Daily Report,Joseon Daily
ko;JoongAng Ilbo;Central Daily,Central Daily News
ko;Dong-A Ilbo;East Asia Daily,East Asia Ilbo
ko;Hankyoreh;One People newspaper
ko;Yonhap;United News,Union News
fa;Kayhan;Universe newspaper,Cosmos newspaper`;

/** News agencies, and their full names. */
export const AGENCIES = `AFP;Agence France-Presse
AP;Associated Press
Reuters;Reuters
DPA;Deutsche Presse-Agentur
EFE;EFE
ANSA;Agenzia Nazionale Stampa Associata
TASS;Telegraph Agency of the Soviet Union
RIA Novosti;RIA Novosti
Interfax;Interfax
Xinhua;Xinhua News Agency
Kyodo;Kyodo News
Jiji;Jiji Press
Yonhap;Yonhap News Agency
KCNA;Korean Central News Agency
IRNA;Islamic Republic News Agency
Fars;Fars News Agency
Tasnim;Tasnim News Agency
Mehr;Mehr News Agency
Anadolu;Anadolu Agency
SANA;Syrian Arab News Agency
PTI;Press Trust of India
ANI;Asian News International
UPI;United Press International
APA;Austria Presse Agentur
Belga;Belga
ANP;Algemeen Nederlands Persbureau
PAP;Polska Agencja Prasowa
CTK;Czech News Agency
MTI;Magyar Távirati Iroda
Tanjug;Tanjug
Ukrinform;Ukrinform
UNIAN;UNIAN
BelTA;Belarusian Telegraph Agency
Lusa;Lusa
NTB;Norsk Telegrambyrå
TT;Tidningarnas Telegrambyrå
Ritzau;Ritzau
STT;Finnish News Agency
Bernama;Bernama
Antara;Antara
WAFA;Palestine News & Info Agency
MENA;Middle East News Agency
SPA;Saudi Press Agency
WAM;Emirates News Agency
QNA;Qatar News Agency
APS;Algérie Presse Service
MAP;Maghreb Arabe Presse
TAP;Tunis Afrique Presse
Notimex;Notimex
Télam;Télam
Europa Press;Europa Press
Bloomberg;Bloomberg News`;

/** Institutions and, after the first, the other ways in which one document may come to name the same. */
export const INSTITUTIONS = `European Commission;Commission of the European Union
European Parliament;Parliament of the European Union
European Central Bank;ECB,Central European Bank
United Nations;UN,Organization of the United Nations,United Nations Organization
Security Council;UN Security Council,Council of Security
World Health Organization;WHO,World Organization of Health,World Health Organisation
International Monetary Fund;IMF,Monetary International Fund
World Trade Organization;WTO,World Organization of Trade
International Atomic Energy Agency;IAEA,International Agency of Atomic Energy
International Court of Justice;ICJ
International Criminal Court;ICC,International Penal Court,Criminal International Court
European Court of Human Rights;ECHR,European Court of the Rights of Man
North Atlantic Treaty Organization;NATO,Atlantic Alliance
Organization of the Petroleum Exporting Countries;OPEC
Organisation for Economic Co-operation and Development;OECD
Organization for Security and Co-operation in Europe;OSCE
Court of Cassation;Court of Appeal of Cassation
Constitutional Council;Constitutional Court of France
National Assembly;Assembly National,French National Assembly
Ministry of Defence;Ministry of Defense,Defence Ministry,Defense Ministry,Defense Department,Department of Defense,Defence Department
Ministry of Foreign Affairs;Foreign Ministry,Foreign Affairs Ministry,Foreign Department,Ministry of External Affairs
Ministry of the Interior;Interior Ministry,Ministry of Interior,Interior Department,Ministry of Internal Affairs
Ministry of Health;Health Ministry,Health Department,Department of Health
Ministry of Finance;Finance Ministry,Finance Department,Treasury
Ministry of Justice;Justice Ministry,Justice Department,Department of Justice
Ministry of Education;Education Ministry,Education Department,Department of Education
Ministry of Agriculture;Agriculture Ministry,Agriculture Department
Ministry of Economy;Economy Ministry,Ministry of the Economy,Economics Ministry
Ministry of Transport;Transport Ministry,Transport Department,Transportation Ministry
Ministry of Culture;Culture Ministry,Culture Department
Ministry of Labour;Labour Ministry,Ministry of Labor,Labor Ministry,Labor Department
Ministry of Energy;Energy Ministry,Energy Department
Ministry of Environment;Environment Ministry,Ministry of the Environment,Environment Department
Federal Constitutional Court;Federal Court of the Constitution
Bundesbank;German Federal Bank,Federal Bank of Germany
State Duma;Duma,Duma of State
Supreme Council;Verkhovna Rada
Prosecutor General;General Prosecutor,Attorney General,General Attorney,Public Prosecutor General
Prosecutor's Office;Parquet,Public Prosecutor's Office,Public Ministry
European Union;EU,Union European
Red Cross;International Committee of the Red Cross,ICRC`;
