/**
 * Machine translations of the labels before a headline on a news page: the badge of a live report, of a
 * video, of an interview …, with the original words. Matched at the start of a block, before a capital. From
 * general knowledge.
 */
export const BADGES = `
direct # French EN DIRECT: live
in direct # French EN DIRECT, Italian IN DIRETTA: live
live # French EN DIRECT, Spanish EN VIVO: live
in live # French EN LIVE
exclusive # French EXCLUSIF, Spanish EXCLUSIVA
exclusivity # French EXCLUSIVITÉ
info exclusive # French INFO EXCLUSIVE
in pictures # French EN IMAGES
in images # French EN IMAGES
in video # French EN VIDÉO
in videos # French EN VIDÉOS
in photos # French EN PHOTOS
on video # French EN VIDÉO
video # French VIDÉO
videos # French VIDÉOS
photos # French PHOTOS
photo gallery # German FOTOGALERIE
photo series # German FOTOSTRECKE
photo route # German FOTOSTRECKE
picture series # German BILDERSERIE
picture gallery # German BILDERGALERIE
image gallery # German BILDERGALERIE
picture line # German FOTOSTRECKE
interview # French INTERVIEW, Spanish ENTREVISTA
maintenance # French ENTRETIEN: interview
great interview # French GRAND ENTRETIEN
big interview # French GRAND ENTRETIEN
the big interview # French LE GRAND ENTRETIEN
testimony # French TÉMOIGNAGE
testimonies # French TÉMOIGNAGES
testimonial # French TÉMOIGNAGE
testimonials # French TÉMOIGNAGES
decryption # French DÉCRYPTAGE: analysis
deciphering # French DÉCRYPTAGE: analysis
decoding # French DÉCRYPTAGE: analysis
decrypt # French DÉCRYPTAGE: analysis
investigation # French ENQUÊTE
inquiry # French ENQUÊTE
survey # French ENQUÊTE, SONDAGE
infographic # French INFOGRAPHIE
infographics # French INFOGRAPHIES
infography # French INFOGRAPHIE
report # French REPORTAGE
reportage # French REPORTAGE
narrative # French RÉCIT
story # French RÉCIT
analysis # French ANALYSE, Spanish ANÁLISIS
portrait # French PORTRAIT
editorial # French ÉDITO
edito # French ÉDITO
chronicle # French CHRONIQUE: column
chronic # French CHRONIQUE: column
column # French CHRONIQUE
tribune # French TRIBUNE: opinion
forum # French TRIBUNE
opinion # Spanish OPINIÓN
opinions # French OPINIONS
comment # German KOMMENTAR
guest comment # German GASTKOMMENTAR
guest contribution # German GASTBEITRAG
map # French CARTE
card # French CARTE: map
cards # French CARTES: maps
maps # French CARTES
disappearance # French DISPARITION: obituary
death # French MORT
obituary # French NÉCROLOGIE
necrology # French NÉCROLOGIE
update # French MISE À JOUR
last minute # Spanish ÚLTIMA HORA, French DERNIÈRE MINUTE: breaking
last hour # Spanish ÚLTIMA HORA: breaking
latest hour # Spanish ÚLTIMA HORA
latest info # French DERNIÈRES INFOS
latest news # French DERNIÈRES NOUVELLES
alert info # French ALERTE INFO
info alert # French ALERTE INFO
urgent # French URGENT, Spanish URGENTE: breaking
flash info # French FLASH INFO
eilmeldung # German EILMELDUNG
true or false # French VRAI OU FAUX: fact check
true or fake # French VRAI OU FAKE: fact check
fact checking # FACT CHECKING
verification # French VÉRIFICATION
in question # French EN QUESTION
in detail # French EN DÉTAIL
in brief # French EN BREF
in short # French EN BREF
replay # French REPLAY
podcast # PODCAST
to listen # French À ÉCOUTER
to see # French À VOIR
live ticker # German LIVETICKER
ticker # German TICKER
news blog # German NEWSBLOG
live blog # German LIVEBLOG
live stream # German LIVESTREAM
liveticker # German LIVETICKER
newsticker # German NEWSTICKER
newsblog # German NEWSBLOG
minute by minute # Spanish MINUTO A MINUTO
minute to minute # Spanish MINUTO A MINUTO
summary # Spanish RESUMEN
chronicle of the day # French CHRONIQUE DU JOUR
the figure of the day # French LE CHIFFRE DU JOUR
number of the day # German ZAHL DES TAGES
image of the day # French L'IMAGE DU JOUR
file # French DOSSIER: special report
dossier # French DOSSIER
our file # French NOTRE DOSSIER
special # SPECIAL
documentary # French DOCUMENTAIRE
original title # Chinese 原标题
original headline # Chinese 原标题
infobae # outlet
`;

/**
 * Machine translations of links to other articles. Matched at the start of a block, before a colon, a dash,
 * two spaces or a headline. From general knowledge.
 */
export const LINKS = `
see also # French VOIR AUSSI, Russian СМОТРИТЕ ТАКЖЕ
see as well # French VOIR AUSSI
see too # Spanish VER TAMBIÉN
also see # Spanish VEA TAMBIÉN
look also # Spanish MIRA TAMBIÉN
look also at # Spanish MIRA TAMBIÉN
watch also # Russian СМОТРИТЕ ТАКЖЕ
look too # Spanish MIRA TAMBIÉN
to see also # French À VOIR AUSSI
to see too # French À VOIR AUSSI
to be seen # French À VOIR
read also # French LIRE AUSSI, Russian ЧИТАЙТЕ ТАКЖЕ
read too # Portuguese LEIA TAMBÉM
read as well # French LIRE AUSSI
also read # Spanish LEA TAMBIÉN
read it too # Portuguese LEIA TAMBÉM
read more # MORE
read more on # READ MORE ON
read on # German LESEN SIE AUCH
read here # German LESEN SIE HIER
read here also # German LESEN SIE HIER AUCH
read also here # German LESEN SIE AUCH HIER
also interesting # German AUCH INTERESSANT
also worth reading # German AUCH LESENSWERT
to read # French À LIRE
to read also # French À LIRE AUSSI
to be read # French À LIRE
to be read also # French À LIRE AUSSI
to read as well # French À LIRE AUSSI
to read too # French À LIRE AUSSI
to also read # French À LIRE AUSSI
also to read # French À LIRE AUSSI
to reread # French À RELIRE
to read again # French À RELIRE
to read on # French À LIRE SUR
to go further # French POUR ALLER PLUS LOIN
to go further on # French POUR ALLER PLUS LOIN
to know more # French POUR EN SAVOIR PLUS, Spanish PARA SABER MÁS
to learn more # French POUR EN SAVOIR PLUS
to find out more # French POUR EN SAVOIR PLUS
know more # Portuguese SAIBA MAIS
find out more # Portuguese SAIBA MAIS
to discover # French À DÉCOUVRIR
to discover also # French À DÉCOUVRIR AUSSI
discover also # French DÉCOUVREZ AUSSI
also discover # French DÉCOUVREZ AUSSI
find also # French RETROUVEZ AUSSI
on the same subject # French SUR LE MÊME SUJET
on the same topic # French SUR LE MÊME SUJET
on the same theme # French SUR LE MÊME THÈME
on the subject # French SUR LE SUJET
on the topic # Russian ПО ТЕМЕ
on topic # Russian ПО ТЕМЕ
more on the topic # German MEHR ZUM THEMA
more on the subject # German MEHR ZUM THEMA
more about the topic # German MEHR ZUM THEMA
more about this # German MEHR DAZU
more on this # German MEHR DAZU
more to the topic # German MEHR ZUM THEMA
materials on the topic # Russian МАТЕРИАЛЫ ПО ТЕМЕ
material on the topic # Russian МАТЕРИАЛ ПО ТЕМЕ
read on the topic # Russian ЧИТАЙТЕ ПО ТЕМЕ
read on topic # Russian ЧИТАЙТЕ ПО ТЕМЕ
related material # Russian МАТЕРИАЛЫ ПО ТЕМЕ
related materials # Russian МАТЕРИАЛЫ ПО ТЕМЕ
related news # Spanish NOTICIAS RELACIONADAS
related articles # French ARTICLES LIÉS
further reading # Chinese 延伸阅读
extended reading # Chinese 延伸阅读
recommended reading # Chinese 推荐阅读
you may be interested # Spanish TE PUEDE INTERESAR
you may be interested in # Spanish TE PUEDE INTERESAR
it may interest you # Spanish TE PUEDE INTERESAR
may interest you # Spanish TE PUEDE INTERESAR
you might be interested # Spanish TE PUEDE INTERESAR
you might be interested in # German DAS KÖNNTE SIE AUCH INTERESSIEREN
this might also interest you # German DAS KÖNNTE SIE AUCH INTERESSIEREN
this could also interest you # German DAS KÖNNTE SIE AUCH INTERESSIEREN
that might also interest you # German DAS KÖNNTE SIE AUCH INTERESSIEREN
could also interest you # German DAS KÖNNTE SIE AUCH INTERESSIEREN
it could interest you # Spanish PODRÍA INTERESARTE
it might interest you # Spanish PODRÍA INTERESARTE
don't miss # Spanish NO TE PIERDAS
do not miss # Spanish NO TE PIERDAS
not to be missed # French À NE PAS MANQUER
not to miss # French À NE PAS MANQUER
in deepening # Italian APPROFONDIMENTO
the deepening # Italian APPROFONDIMENTO
deepening # Italian APPROFONDIMENTO
responsible editor # Chinese 责任编辑
editor in charge # Chinese 责任编辑
editor responsible # Chinese 责任编辑
click here to # CLICK HERE
click to view # Chinese 点击查看
`;
