import { wordSet } from '../matching/word-set.ts';

/**
 * Titles, roles, relations and first names that imply whether a person is a man or a woman. From general knowledge.
 * First names that are unisex in some language (Andrea, Sasha, Jean, Nikita, Kim) are left out.
 */
export const MALE =
  wordSet(`councilman alderman assemblyman anchorman landlord dad daddy grandpa stepdad mr sir lord king prince father grandfather brother son uncle nephew husband grandson man men boy boys actor
  gentleman businessman policeman fireman spokesman chairman congressman priest monk bishop pope imam emperor duke
  count widower groom boyfriend stepfather fisherman salesman cardinal waiter john james robert michael william
  david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua
  kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen
  larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis peter henry carl
  arthur albert joe adam nathan douglas zachary walter kyle harold roger philip hans klaus jürgen wolfgang günter
  helmut dieter uwe stefan thorsten markus matthias sebastian florian lukas jonas friedrich pierre jacques
  philippe françois louis emmanuel laurent olivier thierry christophe guillaume antoine bruno gérard josé juan
  carlos luis miguel javier fernando antonio francisco pedro pablo sergio rafael alejandro diego álvaro jorge
  giovanni giuseppe marco matteo francesco paolo roberto alessandro stefano mario luigi lorenzo davide silvio joão
  paulo ricardo rui tiago nuno vladimir sergei ivan dmitry alexei mikhail andrei yuri igor oleg viktor boris
  nikolai pavel anton maxim volodymyr oleksandr petro vitali piotr tomasz krzysztof andrzej marek jakub wojciech
  mehmet mustafa ahmet ali hasan hüseyin ibrahim murat recep mohammed muhammad mohamed ahmed omar khaled youssef
  ferenc lászló istván jános zoltán gábor péter jan petr jiří tomáš erik lars björn anders johan henrik giorgos
  nikos godfather stepson stepbrother half-brother godson ex-husband ex-boyfriend marquis patriarch archbishop
  rabbi abbot friar cowboy conscript statesman sportsman craftsman milkman postman seaman gunman hitman strongman
  conman nobleman clergyman dylan ethan lucas liam noah oliver elijah caleb connor evan gavin ian isaac jared
  jeremy joel marcus neil nigel keith stuart trevor clive derek gareth alan allan barry bernard brendan colin
  craig damian darren desmond dominic duncan eamonn edgar edmund edwin eugene felix fergus frederick gerard hector
  herbert hubert hugh hugo humphrey irving julian leonard lionel lloyd malcolm maurice nathaniel neville oscar
  oswald owen percy phillip ralph randolph reginald rodney roland rupert simon stanley terence theodore toby
  tristan vernon victor vincent wallace wilfred alfredo alberto angelo antonello aurelio bartolomeo benito carlo
  claudio cristiano dario domenico edoardo elio emilio enrico enzo fabio fabrizio federico filippo franco giacomo
  gianluca gianni gino giorgio giuliano guido leonardo luciano marcello massimo maurizio orlando ottavio pasquale
  piero pierluigi pietro raffaele renato riccardo rocco salvatore tommaso umberto valerio vincenzo vito vittorio
  adolfo agustín alfonso ángel anselmo arturo benjamín césar cristóbal eduardo enrique ernesto esteban eugenio
  ezequiel facundo felipe félix fermín gabriel germán gerardo gonzalo gregorio guillermo gustavo héctor hernán
  horacio ignacio íñigo ismael jacinto jesús joaquín julio julián leandro manuel marcelo marcos mariano mateo
  matías mauricio maximiliano nicolás octavio óscar pascual patricio ramón raúl rodolfo rodrigo rubén saúl
  sebastián tomás vicente víctor xavier afonso alexandre artur augusto bernardo caio cláudio davi denilson diogo
  edson fábio flávio gilberto gilson guilherme heitor henrique jaime joaquim márcio mauro michel murilo otávio
  raimundo renan rogério romário ronaldo sebastião sérgio thiago vagner valdir vinícius wagner adrien alain alban
  amaury andré arnaud aurélien baptiste bastien benoît bertrand cédric clément cyril damien denis didier éric
  étienne fabien fabrice frédéric gaël gaspard geoffroy georges gilles grégory hervé hugues jérôme julien léo loïc
  luc ludovic marc marcel mathieu matthieu mickaël nicolas pascal patrice quentin rémi rené rodolphe romain
  sébastien serge stéphane sylvain théo thibault ugo yannick yves yvan achim albrecht alfred andreas armin arne
  axel bastian bernd burkhard christoph clemens detlef dirk eberhard eckart egon erich ernst erwin eugen fabian
  ferdinand franz fritz georg gerhard gottfried gregor günther hannes harald hartmut heiko heinrich heinz helge
  hermann holger horst ingo jens joachim jochen johann johannes jörg josef karl karsten kilian konrad konstantin
  kurt lothar ludwig lutz manfred martin maximilian meinolf moritz norbert olaf oskar otto peer philipp rainer
  ralf reiner reinhard reinhold rolf rüdiger rudi rudolf siegfried sigmar steffen sven theodor thilo tilman timo
  tobias torben torsten udo ulf ulrich urs veit volker volkmar werner wilfried wilhelm willi winfried wolfram bart
  bram cees cornelis daan diederik frits geert gerrit gijs hendrik henk herman jaap jeroen jesse joost joris koen
  laurens maarten marijn matthijs niels pieter roel ruud sander sjoerd teun thijs wouter arvid bengt bertil
  christer fredrik göran gunnar gustav håkan ingvar jakob jesper jörgen kjell lasse leif lennart magnus mats
  mattias mikael mikkel morten nils olle ole pål rasmus sören sture tord tore torstein trond adrian antoni
  arkadiusz bartosz bogdan bogusław cezary czesław dariusz dominik filip grzegorz henryk ireneusz jacek janusz
  jarosław jerzy józef kamil karol kazimierz leszek łukasz maciej marcin mariusz mateusz mieczysław mikołaj
  mirosław paweł przemysław rafał radosław ryszard sławomir stanisław szymon tadeusz waldemar wiesław witold
  władysław zbigniew zdzisław zygmunt aleš antonín bohumil bohuslav dušan františek jaromír jaroslav jindřich
  karel ladislav libor lubomír luboš ludvík lukáš matěj michal miloš miloslav miroslav ondřej oldřich otakar radek
  radim rostislav stanislav štěpán tadeáš václav vít vladimír vlastimil vojtěch zbyněk zdeněk ján jozef juraj
  ľubomír ľudovít matúš pavol rastislav róbert štefan ádám ákos andrás attila balázs bálint béla bence csaba
  dániel dávid dénes dezső dezso endre ernő gergely gergő géza gyula imre jenő józsef károly kálmán krisztián
  lajos máté márton mátyás mihály miklós ottó pál sándor szabolcs szilárd tamás tibor tivadar vilmos zoltan zsolt
  zsigmond alexandru aurel călin cătălin ciprian claudiu constantin corneliu cosmin costin cristian dacian dorin
  dragoș dumitru emil florin gheorghe grigore horia ilie ioan ionel ionuț iulian laurențiu liviu lucian marius
  mihai mircea nelu nicolae nicușor octavian ovidiu petre răzvan sorin ștefan teodor traian tudor valentin vasile
  viorel virgil vlad aleksandar atanas blagovest boyko bojko borislav bozhidar delyan dimitar georgi hristo ivaylo
  kaloyan kiril kostadin krasimir lyubomir lyuben nikolay ognyan petko plamen radoslav rosen rumen simeon slavi
  stoyan svetoslav todor tsvetan vasil ventsislav veselin yordan zhivko branko boško darko dejan dragan dragoljub
  goran ivica jovan jure ljubomir marko milorad milos mirko mladen momčilo nebojša nemanja nenad predrag radovan
  saša siniša slobodan srđan stevan tomislav veljko vojislav zlatko zoran željko zvonimir alekos alexandros
  angelos antonis apostolos aris athanasios charalambos christos dimitris dimitrios evangelos fotis georgios
  giannis ilias ioannis konstantinos kostas kyriakos makis manolis nikolaos panagiotis pavlos petros sotiris
  spyros stavros stefanos stelios theodoros thanasis thodoris tasos vangelis vasilis vassilis yannis yiannis
  yorgos alexandr alexey aleksandr aleksei aleksey anatoly anatoli andrey arkady arseny artem artyom daniil dmitri
  dmitriy dmytro eduard evgeny yevgeny yevgeniy fyodor gennady georgy gleb grigory iosif kirill leonid lev maksim
  mykhailo mykola nazar oleh oleksiy oleksii pavlo pyotr ruslan semyon sergey serhiy serhii stepan taras timofey
  timur vadim vadym vasily vasyl viacheslav vyacheslav vitaly vitaliy vitalii vladislav vladyslav vsevolod
  yaroslav yegor yuriy yury zakhar abdullah adem alper arda ayhan aykut barış berk burak bülent cem cemal cengiz
  cihan devlet ekrem emre enver erdal erdem eren erhan erkan erol ersin fahrettin fatih ferhat fikret gökhan hakan
  halil haluk hamza harun hulusi hüsnü ihsan ilhan ismail kadir kaan kemal kenan koray levent mahmut mesut mevlüt
  metin mert muammer muhammed muharrem muzaffer necati nihat numan nuri oğuz oğuzhan okan orhan osman ömer rıza
  sadık salih samet selahattin selçuk selim serdar serhat serkan sinan süleyman şaban tahir tarık tayfun tayyip
  tolga tuncay turgut ufuk uğur ünal volkan yasin yaşar yavuz yiğit yusuf zafer zeki abbas abdallah abdel abdul
  abdulaziz abdulrahman adel adnan akram amr anwar ashraf ayman aziz bashar bassam bilal essam fahd faisal fares
  farid faruk fathi fouad ghassan habib hadi haider hakim hamad hamid hani haroun hassan haytham hazem hesham
  hicham hisham hossam hosni hussain hussein imad imran isam issa jaber jamal jawad kamal karim kareem khalid
  maher mahdi mahmoud majed majid mansour marwan medhat mounir moussa mubarak mukhtar munir musa nabil nader
  naguib nasser nawaf nayef osama othman qasim rachid rafik rami rashid riad saad saeed salah saleh salim salman
  sameh samir sayed sherif sobhi suleiman taha talal tamer tarek tariq wael waleed walid wissam yahya yasser
  younis yousef zaid zakaria ziad alireza amirhossein arash ardeshir ashkan babak bahram behrouz behnam dariush
  ebrahim ehsan esmail farhad farshad fereydoun gholamreza hamidreza hossein iraj javad kamran kaveh keyvan
  khosrow kianoush masoud mehdi mehran milad mohammadreza mohsen mojtaba morteza mostafa parviz payam peyman pouya
  rahim ramin reza rouhollah saeid sajjad sasan shahram shahriar siamak vahid aditya ajay akash akhilesh amit
  anand anil arjun arun arvind ashok ashwin bharat deepak dinesh gautam gopal harish jagdish karan kapil lalit
  mahesh manish manoj mukesh naveen nitin pankaj pradeep prakash pranab rahul rajesh rajiv rajnath rakesh ramesh
  ravi rohit sachin sandeep sanjay santosh satish shashi shivraj sourav subhash sudhir sunil suresh uday vijay
  vikas vikram vinod vivek agus ahmad andi anies arief bambang budi dedi dedy eko fadli ganjar hendra heru iwan
  joko megawan muhaimin prabowo putra ridwan rizal slamet sugeng suharto sukarno susilo tito wahyu yudi yusril
  daisuke hideki hiroshi hiroki ichiro junichiro kazuo keisuke kenji kenta koji masahiro naoki ryota satoshi
  shigeru shinji shinzo shohei shota taro takashi takeshi takuya tetsuya toshiro yasuhiro yoichi yoshihide yosuke
  yuji yusuke yuta
  andrii andriy ihor yurii bohdan ostap yevhen evgeni anatolii valery valerii rustam fedor egor ilya matvey rodion
  gancho milan ljubiša miodrag hrachya armen ashot hovhannes vardan tigran gevorg levon mher aram hayk suren toivo
  esko jukka pekka matti antti juha mikko heikki eero aarne väinö onni ilmari urho tapio seppo ville jari thanos
  loukas costel kourosh sutrisno`);

export const FEMALE =
  wordSet(`gladys isaure mayoress councilwoman councillorwoman alderwoman assemblywoman noblewoman anchorwoman sportswoman horsewoman landlady ladies mum mom mummy grandma stepmum mrs ms miss madam lady queen princess mother grandmother sister daughter aunt niece wife granddaughter woman
  women girl girls actress businesswoman policewoman spokeswoman chairwoman congresswoman nun empress duchess
  countess widow bride girlfriend stepmother waitress midwife pregnant ballerina mary patricia jennifer linda
  elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
  michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela anna brenda
  pamela emma nicole helen katherine christine rachel janet catherine diane julie joyce victoria olivia kelly
  christina joan evelyn judith hannah martha cheryl teresa gloria sara janice ursula monika petra sabine brigitte
  renate gisela heike claudia birgit katrin silke anke annegret greta isabelle sylvie nathalie valérie sophie
  céline florence hélène élisabeth juliette camille manon chloé maría carmen josefa isabel dolores pilar lucía
  cristina elena rosa marta silvia beatriz ana yolanda sofia giulia chiara francesca paola federica valentina
  martina alessandra giorgia ilaria joana mariana fernanda olga tatiana natalia natalya svetlana irina ekaterina
  anastasia yulia ludmila galina oksana larisa marina maria kateryna agnieszka małgorzata katarzyna ewa joanna
  zofia magdalena fatma ayşe emine hatice zeynep elif aisha fatima khadija maryam layla katalin erzsébet ágnes
  zsuzsanna jana lenka hana kristina ingrid astrid sigrid kirsten karin eleni ex-wife ex-girlfriend godmother
  stepdaughter stepsister half-sister goddaughter housewife heroine hostess stewardess saleswoman sportswoman
  goddess baroness seamstress sultana noblewoman heiress lass mademoiselle señora signora frau madame abigail
  alexandra alice alison amber amelia annabel annabelle anne annie arlene audrey ava bernadette bethany bianca
  bonnie bridget caitlin carla caroline carolyn cassandra catriona cecilia celia charlotte chloe clara clare
  claire colleen courtney crystal daisy danielle daphne darlene deirdre denise doreen doris dorothy edith edna
  eileen elaine eleanor eliza ella ellen elsie emilia erica erin esther ethel eva fiona flora frances freya gemma
  georgina geraldine gertrude gillian glenda grace gwen gwendolyn harriet hayley hazel heather heidi henrietta
  hilda holly imogen irene iris isabella jacqueline jane jasmine jeanette jemima jenna jenny jill joanne josephine
  judy julia juliana karina kate kathryn katie kayla kelsey kirsty kristen lauren leah lillian lily lindsay lois
  lorna lorraine louise lucille lucinda lucy lydia mabel madeleine madeline maggie mandy marcia margot marianne
  marie marilyn marjorie maureen mavis maxine megan melanie melinda mildred millicent mindy miranda miriam moira
  molly monica muriel myra nadia naomi natalie natasha nellie nina noreen norma pauline penelope penny phoebe
  philippa phyllis poppy priscilla rachael ramona rhoda rhonda rita roberta rosalind rosemary roxanne ruby ruth
  sabrina sadie sally samantha scarlett selena serena sheila shirley sonia sophia stella sue susannah suzanne
  sylvia tabitha tamara tammy tanya tara tess tessa thelma theresa tiffany tina tracey ulrike valerie vanessa vera
  veronica vicky violet vivienne wanda wendy whitney wilma winifred yasmin yvette yvonne zara zoe adriana agata
  agnese alessia annalisa antonella arianna beatrice benedetta carlotta caterina cinzia daniela debora donatella
  eleonora elisa elisabetta elly emanuela enrica erika fiorella flavia franca gabriella gaia gianna ginevra
  giovanna giuliana giuseppina grazia ilary ivana lara letizia lidia liliana loredana lorella lorenza luana lucia
  luciana luisa maddalena marcella margherita mariangela marianna mariarosaria marisa matilde michela milena
  mirella nicoletta noemi ornella patrizia raffaella romina rosanna rossella silvana simona stefania susanna
  tiziana valeria viola vittoria adela aitana alejandra alicia almudena amaia amparo andreína ángela ángeles
  antonia araceli azucena begoña belén berta blanca camila candela carlota carmela cayetana delia elvira
  encarnación esperanza estefanía estela eugenia florencia gabriela graciela inés inmaculada iria itziar jimena
  juana julieta justina laia leonor leticia lorena macarena maite manuela marcela margarita maribel marisol mayra
  micaela mónica montserrat nerea nora nuria paloma paula paulina penélope piedad raquel rebeca rosalía roxana
  sofía susana tania vanesa verónica violeta ximena andressa aline ângela aparecida bruna cássia cecília célia
  cláudia cristiane daniele débora dilma eduarda eliana elisângela fabiana flávia francisca giovana gisele gleisi
  heloísa isabela isadora ivete janaína jaqueline júlia larissa laís letícia lívia lúcia luiza márcia margarida
  mayara mirela mônica natália neide nathália patrícia poliana priscila rafaela renata rosana rosângela sílvia
  sônia soraya suely tainá tatiane thaís valéria vitória viviane zilda adèle agathe agnès amandine amélie anaïs
  annick arlette aude aurélie aurore béatrice bénédicte bérénice blandine carine carole cécile chantal charlène
  christelle christiane clémence clémentine coralie corinne danièle delphine dorothée édith élise élodie éloïse
  émilie estelle eugénie évelyne fabienne fanny françoise frédérique gabrielle gaëlle geneviève ghislaine
  gwenaëlle hortense inès irène jeanne joëlle josiane karine laetitia laure léa léna liliane lise lucie ludivine
  magali margaux marguerite marielle marine marlène martine mathilde mélanie mélissa michèle mireille monique
  morgane mylène myriam nadège nadine natacha noémie océane odette odile ophélie paule perrine raphaëlle régine
  roselyne roxane salomé sandrine ségolène séverine solène stéphanie tiphaine valentine véronique victoire
  virginie zoé alina amelie angelika anja annalena anneliese annette antje bärbel beate bettina brigitta britta
  carola christa cordula corinna cornelia dagmar dorothea elfriede elisabeth elke erna franziska frauke friederike
  gabi gerda gerlinde gertrud gesine gudrun hanna hannelore hedwig heidemarie heidrun helena helga henriette
  hertha hilde hildegard ilona ilse imke ines inga inge ingeborg irmgard isabell janina jasmin johanna jolanda
  juliane jutta karla karoline katarina katharina kathrin katja kerstin klara kristin lea lena leonie lieselotte
  lilli lina louisa maike maja mareike maren margarete margit margrit marlene marlies mechthild meike mia
  michaela nadja nele regine ricarda rosemarie roswitha sahra saskia sibylle sieglinde sonja stefanie steffi
  susanne svenja tabea tanja tatjana traute ulla uta ute verena veronika viktoria waltraud wiebke aafke aaltje
  anneke annelies anouk corrie dilan eefje esmee femke fenna hanneke ineke janneke jantien josje lieke
  liesbeth maaike machteld marieke mariëlle marijke marjan marjolein mieke mirjam mona neeltje nienke nynke renske
  sylvana tineke trijntje wilhelmina agneta anette anita ann annika åsa barbro birgitta bodil camilla carin carina
  charlotta ebba elin elisabet elsa emelie frida gro gunilla hanne helene helle inger josefin kari kirsti linnea
  lotta lovisa malin margareta margrethe mari marit märta mette ragnhild randi rigmor sanna signe silje siri
  solveig stine synnøve tove trine tuva ulrika unni viveca ylva alicja aleksandra aneta aniela beata bożena celina
  danuta dominika dorota edyta elżbieta ewelina grażyna halina honorata irena iwona izabela jadwiga jolanta
  justyna kamila karolina kinga klaudia krystyna lucyna magda mariola marzena mirosława oliwia patrycja sylwia
  stanisława urszula weronika wiesława wioletta zuzanna adéla alena anežka barbora blanka božena denisa drahomíra
  eliška ema františka jarmila jaroslava jiřina jitka johana karolína kateřina klára kristýna libuše magdaléna
  markéta milada miloslava miroslava naďa natálie pavla pavlína radka růžena sabina šárka soňa stanislava tereza
  vendula věra viktorie vladimíra vlasta zdeňka zdenka zuzana alžbeta katarína ľudmila mária oľga žofia anikó
  beáta boglárka dóra dorottya edit emese emőke enikő eszter éva fanni gizella györgyi gyöngyi hajnalka ibolya
  ildikó irén irma judit julianna kamilla kata katinka krisztina lilla magdolna márta mónika nikolett noémi nóra
  orsolya piroska réka róza sára sarolta szilvia szófia teréz terézia tímea tünde vivien viktória zita zsófia
  zsuzsa adina anamaria anca andreea aura aurelia camelia codrina constanța corina cosmina crina crinuța cristiana
  diana doina dorina ecaterina felicia florentina georgiana gina ioana ileana ilinca iulia lavinia luminița maia
  mădălina marilena mihaela mioara nicoleta oana octavia otilia raluca rodica ruxandra sanda sorina ștefania
  teodora vasilica viorica viviana albena aneliya antoaneta bilyana bistra boryana denitsa desislava donka elitsa
  galya gergana ginka ivanka iskra ivelina kalina korneliya kremena kristalina lili lyudmila mariya mira nadezhda
  neli nevena nikoleta penka petya radostina raina ralitsa rositsa rumyana slavka snezhana stanka stefka svetla
  todorka tsveta tsvetana tsvetelina vanya vesela vessela yana yordanka zhana zornitsa biljana bojana branka
  danica danijela dragana dubravka gordana jadranka jelena jovana kolinda ksenija ljiljana ljubica marija marijana
  milica mirjana nada nataša olivera radmila sanja slavica snežana suzana vesna željka zorana zorica aikaterini
  angeliki chrysa danae despina dimitra domna effie eirini eleftheria elpida evangelia evi fani fotini fofi ioanna
  irini kalliopi katerina konstantina loukia mariza niki olympia panagiota paraskevi peggy persefoni rania roula
  sotiria stavroula thalia theodora vasiliki xenia zoi alla alyona anastasiya angelina antonina anzhelika daria
  darya dina yekaterina yelena elina elizaveta evgeniya yevgenia inessa inna iya kira klavdia ksenia kseniya lada
  lidiya lilia liliya lyubov liudmila lyubava maya milana nadya nelli nonna olena olesya olha polina raisa rimma
  roza sofiya sofya solomiya svitlana taisia tatyana tetyana tetiana ulyana uliana varvara vasilisa viktoriya vira
  vitalina yanina yevheniia yuliia yuliya zhanna zinaida zoya asena aslı aslıhan asuman aynur aysel aysun ayten
  başak begüm belgin belma berna beren betül beyza büşra buse canan cansel cansu ceren ceyda damla derya didem
  dilara dilek duygu ebru elçin emel esin esma esra ezgi fadime fahriye figen filiz funda gamze gizem gonca gökçe
  gözde gülay gülben gülcan gülden gülsen gülsüm gülşen güzide hafize hacer hande hanife havva hazal hülya
  ilknur irem işıl jale kadriye kübra leyla melek melis meltem meral merve meryem müge mukaddes mükerrem müjde
  münevver naciye nazan nazlı nebahat nermin neslihan nevin nihal nilgün nilüfer nuray nurcan nurten özge özlem
  pelin pervin pınar rabia reyhan rukiye saadet safiye sedef seda selma selin sema semra serap seray serpil sevil
  sevim sevinç sibel songül suzan şebnem şengül şenay şerife şeyma şule tuba tuğba tuğçe tülay tülin türkan
  ümmühan yasemin yeliz yeşim zehra zeliha zübeyde zuhal zülfiye abeer afaf ahlam aida alia amal amani amina amira
  areej asma asmaa aya aziza basma bushra dalal dalia doaa ebtisam elham eman fadia fairouz farah faten fatemeh
  fatimah fida ghada habiba hadeel haifa hala hanaa hanan heba hiba hind huda iman inas intisar israa jamila jihan
  khadijah khawla kholoud lamia layal leila lubna lulwa maha majida malak manal mariam marwa maysa mouna nagwa
  nahed nahla najat najla nawal nesreen noha noura norah rabab raghad raghda rahaf raja rana rasha reem rima rola
  rowaida ruba ruqayya sabah safaa sahar salma samah samar samira sawsan shahd shaimaa shatha sherine shireen soad
  suad suhair suha sumaya taghreed tahani thuraya wafaa warda widad yara yasmeen yosra zahra zakia zaynab zainab
  afsaneh ahou arezoo atefeh azadeh azar bahar bahareh behnaz elaheh elnaz fariba farnaz farzaneh fereshteh
  forough golnaz golshifteh hamideh hengameh homa katayoun laleh mahnaz mahin mahsa mahtab maliheh mandana marzieh
  masoumeh mehrnaz minoo mojgan monireh nahid narges nasim nasrin nazanin nazli neda negar niloofar nooshin
  parastoo parvin parisa pegah roya rozita samaneh sanaz sareh sepideh setareh shabnam shadi shahla shahrzad
  sheida shohreh simin soheila soudabeh taraneh yalda zhaleh zohreh aishwarya akanksha alka amrita anjali ankita
  anushka aparna archana aruna asha bhavana deepa deepika divya gauri geeta gita hema indira jayalalithaa juhi
  jyoti kajol kalpana kamala kangana kareena karisma katrina kavita kriti lakshmi lata madhuri mamata manisha
  mayawati meena meera namrata nandini neetu neha nirmala nisha pallavi parvati pooja pratibha preeti preity priya
  priyanka radha raveena rekha renu richa ritu sakshi sangeeta sapna sarita seema shabana shalini sharmila shilpa
  shobha shraddha shreya shruti smriti sneha sonakshi sonali sonam sudha sujata sunita sushma swati tanvi tapsee
  twinkle usha vidya vimala vineeta yami ayu citra dewi dian endang fitri indah intan kartika krisdayanti lestari
  lilis megawati mulyani nia nining novita nurul putri rina retno sari siti susi wati wulan yuni yunita akiko
  ayaka ayumi chiaki emiko fumiko hanako haruka hiromi hitomi junko kaori kazuko keiko kumiko kyoko mayumi megumi
  michiko miho misaki miyuki momoko naoko natsumi nozomi reiko rie sachiko sakura sanae satomi sayaka shizuka
  tomoko yoko yoshiko yui yuka yukari yukiko yuko yumi yumiko yuriko
  iryna nataliya lyudmyla liudmyla halyna nadiya mariia khrystyna valentyna larysa lidiia prokofyevna siranush anahit
  hasmik gayane lusine naira arevik klári päivi aino helvi kaisa anneli marjatta riitta liisa leena aune kerttu tuula
  pirkko sirpa outi ivayla stoyanka vidosava zdena bohumila kalliope saveta ana-maria ayşegül aysha shirin ningsih
  bjørg gunvor anne-lie ingegerd marjo sanne griet uschi hedda`);
