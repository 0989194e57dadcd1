/**
 * Frequent words of the languages that most news is translated from. An English dictionary may list them as
 * loans or rarities, but no English article uses them on their own. German nouns are listed in lower case and
 * matched with their capital. From general knowledge.
 */
export const FREQUENT: Readonly<Record<string, string>> = {
  fr: `monde famille recherche recherches chercheurs chercheur mois jour jours semaine semaines année années siècle pays-bas
    aujourd'hui hier demain matin soir soirée nuit heure heures femme femmes homme hommes enfant enfants fille filles garçon
    père mère frère soeur ami amis peuple gens citoyens habitants travailleurs travailleur travail emploi emplois chômage
    salaire salariés entreprise entreprises société usine usines agriculteur agriculteurs éleveurs pêcheurs ouvriers
    gouvernement ministre ministre-président ministère député députés maire mairie loi lois projet élection élections vote-là parti
    pouvoir pouvoirs droit droits guerre paix armée soldats attentat attentats victimes blessés morts mort policiers
    gendarmes gendarmerie pompiers procureur tribunal juge avocat avocats prison-là école écoles élèves étudiants enseignants
    professeur université lycée collège santé hôpital hôpitaux médecin médecins maladie maladies malades patient-là
    nourriture eau pluie neige mer montagne rivière fleuve forêt forêts ville villes village-là rue rues maison maisons
    route-là voiture voitures avion avions bateau vélo train-là chemin pont île îles nord sud ouest est-là
    argent prix-là vente ventes achat achats marché marchés croissance dette budget-là impôts banque banques
    nouveau nouvelle nouvelles grand grande grands grandes petit petite petits petites beau belle bonne mauvais dernier dernière derniers
    dernières premier-ministre première premières plusieurs beaucoup trop très moins plus-là aussi encore toujours jamais souvent
    déjà maintenant ensuite depuis pendant avant-hier après selon cependant toutefois pourtant parce mais donc alors
    avec sans pour dans entre vers chez cette ces leur leurs notre votre nos vos être avoir faire dire voir aller
    était étaient sont serait seront avait avaient auront fait-là peut peuvent doit doivent veut veulent
    rapport-là enquête enquêtes accord-là réunion réunions sommet mesure-là mesures hausse baisse chiffre chiffres
    environ près loin partout ailleurs quelque quelques chaque aucun aucune même autres autre-là tous toute toutes`,
  es: `gobierno gobiernos presidente-electo ciudad ciudades pueblo pueblos calle calles país países mundo año años mes-pasado
    meses semana semanas día días noche noches mañana tarde-noche hoy ayer mujer mujeres hombre hombres niño niños niña niñas
    hijo hijos hija hijas padre-hijo madre hermano hermana familia familias amigo-mío gente personas jóvenes trabajador
    trabajadores trabajo trabajos empleo empleos empresa empresas sueldo huelga campesinos agricultores ganaderos
    policía policías ejército soldados guerra paz muerte muertos heridos víctimas ataque ataques ley leyes juez jueza
    fiscal-general abogado abogados cárcel escuela escuelas maestros alumnos estudiantes universidad salud hospitales
    médico médicos enfermedad enfermedades enfermos agua lluvia nieve mar-adentro río ríos montaña bosque bosques isla islas
    dinero precio precios venta ventas compra mercado mercados crecimiento deuda impuestos banco-central
    nuevo nueva nuevos nuevas grande grandes pequeño pequeña pequeños buen buena buenos buenas malo mayor-parte último última
    últimos últimas primero primera varios muchas muchos mucho mucha poco poca pocos también todavía siempre nunca ya-no
    ahora después antes-de entonces aunque embargo mientras desde hasta hacia según sin-embargo pero porque cuando donde
    como-si esta-vez este-año estos estas esos esas nuestro nuestra nuestros ellos ellas ser-o estar tener hacer decir
    había habían está están serán fueron puede pueden debe deben quiere quieren dijo dijeron aseguró
    informe informes investigación investigadores acuerdo acuerdos reunión reuniones medida medidas cifra cifras aumento`,
  de: `aber und-oder nicht auch noch schon immer wieder jetzt heute gestern morgen-früh jahr jahre jahren monat monate woche wochen tag
    tage nacht stunde stunden mensch menschen frau frauen mann männer kind kinder kindern mädchen junge vater mutter bruder
    schwester familie freund freunde leute bürger arbeiter arbeitnehmer arbeitgeber arbeit arbeitsplätze unternehmen firma
    firmen fabrik gewerkschaft gewerkschaften lohn löhne regierung regierungen bundesregierung minister-innen ministerium
    kanzler kanzlerin bundeskanzler bundestag-wahl landtag partei parteien wahl wahlen gesetz gesetze recht gericht gerichte
    richter anwalt anwälte staatsanwaltschaft polizei polizisten feuerwehr krieg frieden heer soldaten angriff angriffe
    opfer verletzte tote schule schulen schüler lehrer studenten universität gesundheit krankenhaus krankenhäuser arzt
    ärzte krankheit krankheiten wasser regen schnee meer fluss berg berge wald wälder insel inseln stadt städte dorf dörfer
    straße straßen haus häuser welt land-es länder europa-wahl geld preis preise markt märkte wirtschaft wachstum schulden
    steuern bank-en zeitung zeitungen forscher forscherin forschung wissenschaft wissenschaftler studie studien bericht
    berichte untersuchung zahl zahlen prozent neue neuen neuer neues große großen großer kleine kleinen gute guten letzte
    letzten erste ersten viele vielen wenige alle-n andere anderen zwischen während wegen gegen ohne für über unter-dem nach
    durch seit bereits jedoch allerdings obwohl weil dass deshalb dann-als wurde wurden worden werden wird kann können muss
    müssen soll sollen haben hatte hatten sein-e sind waren`,
  it: `governo governi città paese paesi mondo anno anni mese mesi settimana settimane giorno giorni notte notti oggi ieri domani
    donna donne uomo uomini bambino bambini bambina ragazzo ragazzi ragazza ragazze figlio figli figlia padre-figlio fratello
    sorella famiglia famiglie gente-comune persone lavoratori lavoratore lavoro lavori azienda aziende impresa imprese
    stipendio sciopero agricoltori contadini polizia carabinieri esercito soldati guerra-civile pace-fatta morte morti feriti
    vittime attacco attacchi legge leggi giudice giudici avvocato avvocati carcere scuola scuole insegnanti studenti
    università salute sanità ospedale ospedali medico medici malattia malattie malati acqua pioggia mare-mosso fiume fiumi
    bosco boschi isola isole strada strade soldi prezzo prezzi vendita mercato mercati crescita debito tasse banca banche
    nuovo nuova nuovi nuove grande-opera piccolo piccola piccoli ultimo ultima ultimi primo-ministro prima-volta molti molte
    molto poco-fa anche ancora sempre mai-più adesso dopo quindi però perché quando-mai dove mentre secondo-cui sono-stati
    essere avere fare dire era-no hanno aveva avevano può possono deve devono vuole ricerca ricerche ricercatori rapporto
    inchiesta squadra squadre accordo accordi riunione misure aumento-dei circa`,
  pt: `governo governos cidade cidades país mundo ano anos mês meses semana-passada dia-a-dia noite noites hoje ontem amanhã mulher
    mulheres homem homens criança crianças filho filhos filha pai-e-mãe mãe irmão irmã família pessoas trabalhador
    trabalhadores trabalho trabalhos empresa-mãe emprego salário greve agricultores polícia exército soldados guerra-fria
    morte mortos feridos vítimas ataque lei leis juiz juízes advogado advogados prisão escola escolas professores alunos
    estudantes universidade saúde hospitais médico-chefe doença doenças água chuva rio-abaixo floresta ilha ilhas rua ruas
    dinheiro preço preços venda vendas mercado crescimento dívida impostos novo nova-iorquino novos grandes pequeno
    pequena último última primeiro primeira muitos muitas muito pouco também ainda sempre agora depois então porque
    quando onde enquanto segundo-os ser-á fazer dizer não são está estão foram pode podem deve-se pesquisa pesquisadores
    relatório acordo reunião medidas aumento equipe equipes`,
  nl: `regering regeringen overheid jaar jaren maand maanden weken dagen nacht vandaag gisteren morgenochtend vrouw vrouwen
    mannen kinderen meisje meisjes jongen vader moeder broer zus gezin mensen werknemers werkgevers werk-nemers bedrijf
    bedrijven wet wetten rechter rechters advocaat politie leger soldaten oorlog vrede slachtoffers gewonden doden
    scholen leraren leerlingen ziekenhuis ziekenhuizen artsen ziekte ziekten regen sneeuw zee rivier bossen eiland
    eilanden stad steden dorp dorpen straat straten huizen wereld geld prijs prijzen markt groei schuld belastingen
    onderzoek onderzoekers onderzoeker nieuwe grote kleine goede laatste eerste veel weinig altijd nooit opnieuw echter
    omdat terwijl tussen tijdens volgens zonder werd werden worden wordt kunnen moeten hebben`,
};

/** Words in the lists above that English uses, too: as words, as names of things, as parts of names. */
export const ENGLISH_AFTER_ALL = `est page place vote train prison village route patient mort rapport pays tribunal sommet
  jour matin beau belle grand grande petit petite bonne premier fille mare juge avocat chemin droit collège lycée est mens
  sud ouest nouveau nouvelle maison père mère frère mer soirée homme femme mesure neuf projet accord mode prix
  marché salaire pont ile avant pour sans dans entre hier est dire voir fait plus trop tous mais sent bon enfant amour
  este esta mesa toro casa padre madre ciudad-real rio isla sierra playa mayor grande malo primero poco mucho tarde noche
  hombre niño niña dinero guerra mercado pueblo plaza fiesta vino hasta manana mañana familia gente agua salud paz
  alle dies kind bank land fluss hand ring wind finger warm winter minister arm fast war was also stern mark preis haus berg
  land dorf wald insel tag nacht stern junge freund mutter vater frau kinder mann krieg welt-en polizei heute morgen
  era sale due dove sono pace prima vita dolce primo ultimo piano mare fiume notte donna uomo ragazza bambino domani
  presto grande ora mezzo carabinieri polizia mercato casa via nuovo nuova guerra paese mondo acqua
  novo samba capoeira favela rua onde mar mae rio saudade
  weken dagen zee veel weinig grote kleine goede straat stad broer zus advocaat regen morgen prijs markt groei doden
  vandaag wet weken manga winter trek
  regering veld neue gute ersten alle recht land wahl lohn lohne einigen vers autres nos vos ces leur chez moins peut
  selon pendant fiscal ministère loin notre muerte muertos ataque mundo muchos mucho corte nuestra
  seit dann ohne sein arzt richter walder lehrer junge preise markt menschen leute
  encore embargo aller nord tasse rue rues avion calle calles hoy ley lei leis sind muss soll kann tote heer meer
  opfer anno donne doit ami amis environ gens argent droits dorp vrouw leger eiland faire enfants buenos parti
  ventas buena buenas primera ultima greve agora quando schuld geld gendarmes gendarmerie firma landtag mensch
  kanzler impresa medici mucha maestros grands petits petites dernier première premières réunion pueblos personas
  ayer auch bruder worden hatten isola salute piccolo piccoli avoir bosque bosques voiture bateau garçon déjà après
  ser fazer nova pode mare circa molto sempre ancora essere avere fare legge terra medico aumento governo ragazzi
  abitur affogato anschluss aperitivo arepa arepas autobahn azzurri açaí añejo bacalhau baccalauréat bachata baht
  banlieue banlieues barrio barrios bianconeri bildungsroman birr bitterballen blaugrana boliviano bratwurst
  bresaola bucatini bundesliga burrata cacio caipirinha calcio catenaccio caudillo cedi ceviche chorizo churrasco
  churros clasico clásico corrido corridos croisette cumbia cuvée digestivo dirham dirndl domestique domestiques
  dram einsatzgruppen empanada empanadas energiewende fachhochschule fado favelas femininum flatscreen forint
  futsal gastarbeiter gaucho generalitat gezellig gialli giallo glühwein guanciale guarani hammam hammams
  hauptschule hochschule horchata hryvnia hryvnias iberico jamón junta kibbutzim koruna lampante lari laïcité
  lebensraum lebkuchen lempira limoncello luftwaffe lycées länder maillot manchego masculinum merengue mestizo
  mezcal mittelstand mojo mortadella naira nduja nerazzurri neutrum norteño oktoberfest orecchiette ostpolitik
  parcours passeggiata peloton pintxos polder porchetta quetzal ranchera realpolitik realschule reggaeton renminbi
  reposado ringgit riyal rossoneri rupiah sambal scudetto sicario sobrasada sommelier soppressata spätzle stollen
  stolperstein stolpersteine stracciatella stroopwafel stroopwafels tartufo telenovela telenovelas tenge terroir
  tifosi torx ultras vallenato wehrmacht weltanschauung wirtschaftswunder yuan zloty zlotys`;
