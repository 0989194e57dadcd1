/** Idioms of other languages, translated word for word, with the English idiom. From general knowledge. */
export const IDIOMS = `
drop that made the glass|vase|cup overflow > the last straw # French la goutte d'eau qui fait déborder le vase
drop that overflowed the glass|vase|cup > the last straw # Spanish la gota que colmó el vaso
drop of water that made the vase overflow > the last straw # French la goutte d'eau
drop that spilled the glass|vase|cup > the last straw # Spanish la gota que derramó el vaso
drop that broke the vase|glass > the last straw # French la goutte d'eau
last drop that filled the cup|glass > the last straw # Russian последняя капля
fall|fell|falls into the apples > faint # French tomber dans les pommes
fall|fell|falls in the apples > faint # French tomber dans les pommes
other cats to whip > other fish to fry # French d'autres chats à fouetter
hair on the soup > out of place # French comme un cheveu sur la soupe
eyes of the head > an arm and a leg # French coûter les yeux de la tête
eye of the face > an arm and a leg # Spanish costar un ojo de la cara
skin of the buttocks > an arm and a leg # French la peau des fesses
when chickens have teeth > when pigs fly # French quand les poules auront des dents
when hens have teeth > when pigs fly # French quand les poules auront des dents
from the rooster to the donkey > from one subject to another # French du coq à l'âne
from the cock to the donkey > from one subject to another # French du coq à l'âne
carrots are cooked > it is all over # French les carottes sont cuites
sell|sold|selling the skin of the bear > count one's chickens before they hatch # French vendre la peau de l'ours
sell|sold|selling the bear's skin > count one's chickens before they hatch # French vendre la peau de l'ours
divide|share the skin of the bear > count one's chickens before they hatch # Russian делить шкуру неубитого медведя
skin of an unkilled bear > count one's chickens before they hatch # Russian шкура неубитого медведя
language of wood > empty talk # French langue de bois
tongue of wood > empty talk # French langue de bois
wooden tongue > empty talk # French langue de bois
oil on the fire > fuel to the fire # French de l'huile sur le feu, German Öl ins Feuer
oil into|to the fire > fuel to the fire # German Öl ins Feuer
oil in the fire > fuel to the fire # German Öl ins Feuer
between the hammer and the anvil > between a rock and a hard place # French entre le marteau et l'enclume
between hammer and anvil > between a rock and a hard place # German zwischen Hammer und Amboss
between the sword and the wall > between a rock and a hard place # Spanish entre la espada y la pared
between sword and wall > between a rock and a hard place # Spanish entre la espada y la pared
like two drops of water > like two peas in a pod # French comme deux gouttes d'eau
as two drops of water > like two peas in a pod # Russian как две капли воды
like two drops of milk > like two peas in a pod
black beast of > bête noire of # French bête noire
understand only train station > it is all Greek to me # German nur Bahnhof verstehen
understood only train station > it was all Greek to me # German nur Bahnhof verstehen
tomatoes on the|his|her|your|their eyes > blind to it # German Tomaten auf den Augen
paint the devil on the wall > tempt fate # German den Teufel an die Wand malen
painted|painting the devil on the wall > tempt fate # German den Teufel an die Wand malen
press|presses|pressed|pressing the|our|my|their thumbs > keep one's fingers crossed # German die Daumen drücken
hold|holds|held|holding thumbs > keep one's fingers crossed # German Daumen halten, Czech držet palce
keep|keeps|kept our|my|the|their thumbs > keep one's fingers crossed # German die Daumen drücken
hold|holds|held fists > keep one's fingers crossed # Russian держать кулаки, Romanian a ține pumnii
hold|holds|held the|our|my fists > keep one's fingers crossed # Russian держать кулаки
under four eyes > in private # German unter vier Augen
under six eyes > in private # German unter sechs Augen
between four eyes > in private # French entre quatre yeux
in four eyes > in private # Polish w cztery oczy
face to face with four eyes > in private
take|takes|took|taken under the magnifying glass > scrutinise # German unter die Lupe nehmen
put|puts under the magnifying glass > scrutinise # German unter die Lupe nehmen
cat in the bag|sack > a pig in a poke # German die Katze im Sack kaufen
cat in a bag|sack > a pig in a poke # Russian кот в мешке
set|sets all levers in motion > move heaven and earth # German alle Hebel in Bewegung setzen
move|moved all levers > move heaven and earth # German alle Hebel in Bewegung setzen
took|takes|take|taking the word > take the floor # French prendre la parole
gave|give|gives him|her|them the word > give the floor # French donner la parole
gave|give|gives green light > give the green light # French donner le feu vert
on foot of war > on a war footing # French sur le pied de guerre
foot of equality > an equal footing # French sur un pied d'égalité
on equal foot > on an equal footing # French sur un pied d'égalité
foot of the letter > to the letter # French au pied de la lettre
put|puts the foot in the dish > put one's foot in it # French mettre les pieds dans le plat
put|puts the|his|her|their feet in the dish|plate > put one's foot in it # French mettre les pieds dans le plat
throw|threw|throws the house out the window > spare no expense # Spanish tirar la casa por la ventana
throw|threw|throws the house through the window > spare no expense # Spanish tirar la casa por la ventana
without hairs|hair on the tongue > without mincing words # Spanish sin pelos en la lengua
no hair|hairs on the|his|her tongue > does not mince words # Spanish no tener pelos en la lengua
frying pan by the handle > the whip hand # Spanish tener la sartén por el mango
pan by the handle > the whip hand # Spanish tener la sartén por el mango
take|takes|took|taking my|his|her|our|your hair > pull one's leg # Spanish tomar el pelo
gave|give|gives light to a|her baby|son|daughter|girl|boy|child|twins > gave birth to # Spanish dar a luz
gave|give|gives to light > gave birth to # Spanish dar a luz
in the mouth of the wolf > good luck # Italian in bocca al lupo
into the mouth of the wolf > into the lion's den # Spanish en la boca del lobo
to the mouth of the wolf > into the lion's den # Spanish en la boca del lobo
salt in the|his|her pumpkin > common sense # Italian sale in zucca
made|make|makes a bad figure > look bad # Italian fare una brutta figura
made|make|makes a brutal figure > look bad # Italian fare una brutta figura
put|puts|putting hand|hands to the dough|paste > get down to work # French mettre la main à la pâte
put|puts|putting the|his|her|their hand|hands in|to the dough|paste > get down to work # French mettre la main à la pâte
hang|hanging|hung noodles > pull the wool over one's eyes # Russian вешать лапшу на уши
noodles on the|his|her|our|your|their ears > a tall tale # Russian вешать лапшу на уши
where crayfish|crayfishes|lobsters winter|hibernate > what is what # Russian где раки зимуют
where the crayfish|crayfishes winter|hibernate > what is what # Russian где раки зимуют
where crayfish spend the winter > what is what # Russian где раки зимуют
when the crayfish|cancer whistles > when pigs fly # Russian когда рак на горе свистнет
neither fish nor meat > neither fish nor fowl # Russian ни рыба ни мясо, German weder Fisch noch Fleisch
first pancake is|was|came|comes lumpy|out > practice makes perfect # Russian первый блин комом
first pancake is|was always lumpy > practice makes perfect # Russian первый блин комом
bear stepped on the|his|her|my ear > tone-deaf # Russian медведь на ухо наступил
pull|pulls|pulling the cat by the|its tail > drag things out # Russian тянуть кота за хвост
sticks in the wheels|wheel > a spoke in the wheel # French mettre des bâtons dans les roues
stick in the wheels|wheel > a spoke in the wheel # Russian палки в колёса
sticks into the wheels|wheel > a spoke in the wheel # Russian палки в колёса
spokes in the wheels > a spoke in the wheel # Russian палки в колёса
elephant out of a fly|mosquito > a mountain out of a molehill # Russian делать из мухи слона
elephant of a fly > a mountain out of a molehill # Russian делать из мухи слона
elephant from a fly|mosquito > a mountain out of a molehill # Russian делать из мухи слона
blood with milk > the picture of health # Russian кровь с молоком
people mountain people sea > huge crowds # Chinese 人山人海
horse horse tiger tiger > so-so # Chinese 马马虎虎
eat|eating|eats|ate vinegar > be jealous # Chinese 吃醋
piano|lute|harp to a|the cow|ox|cows > cast pearls before swine # Chinese 对牛弹琴
snake and add|adding feet > gild the lily # Chinese 画蛇添足
snake and added feet > gild the lily # Chinese 画蛇添足
melon eaters > onlookers # Chinese 吃瓜群众
melon eating masses|crowd|people > onlookers # Chinese 吃瓜群众
eat|eating melons masses > onlookers # Chinese 吃瓜群众
blow|blowing the cow > boast # Chinese 吹牛
pay|pays|paid|paying the duck > take the blame # Portuguese pagar o pato
broken dishes > the bill for it # Spanish pagar los platos rotos
pay|pays|paid|paying the broken pots > carry the can # French payer les pots cassés
travel|travelling|traveling in the mayonnaise > talk nonsense # Portuguese viajar na maionese
swallow|swallowed|swallowing frogs|toads > put up with it # Portuguese engolir sapos
swallow|swallowed|swallowing the|a toad|frog > bite the bullet # German die Kröte schlucken
swallow|swallowed|swallowing snakes > put up with it # French avaler des couleuvres
a roll|bun with butter > a piece of cake # Polish bułka z masłem
not my beer > not my business # German das ist nicht mein Bier
no|not a pony farm > no bed of roses # German kein Ponyhof
sausage to me|him|her|us|them > all the same to me # German das ist mir Wurst
a big|large|wide bow|arc around > a wide berth # German einen großen Bogen machen
standing|stand|stands|stood on the hose > be slow on the uptake # German auf dem Schlauch stehen
clear as dumpling broth|soup > crystal clear # German klar wie Kloßbrühe
his|her|their mustard to it|this|everything > two cents # German seinen Senf dazugeben
on the wooden|wood way > on the wrong track # German auf dem Holzweg
on the wrong steamer > barking up the wrong tree # German auf dem falschen Dampfer
stone fell from my|his|her|our heart > a weight off one's mind # German ein Stein vom Herzen fallen
stone falls|fell|fallen off|from my|his|her|our heart > a weight off one's mind # German ein Stein vom Herzen fallen
stone from the soul > a weight off one's mind # Russian камень с души
talk|talks|talked|talking|speak|speaks|spoke|speaking plain text > speak plainly # German Klartext reden
talk|talks|talked|talking|speak|speaks|spoke|speaking plaintext > speak plainly # German Klartext reden
brings|brought|bring it to the point > put it in a nutshell # German auf den Punkt bringen
goes|go|went on the account of > be put down to # German auf das Konto gehen
carry|carrying|carried owls to athens > carry coals to Newcastle # German Eulen nach Athen tragen
built|build|building a donkey bridge > a mnemonic # German Eselsbrücke
a donkey bridge > a mnemonic # German Eselsbrücke
pearls before the sows|pigs > pearls before swine # German Perlen vor die Säue
snow from yesterday > water under the bridge # German Schnee von gestern
yesterday's snow > water under the bridge # German Schnee von gestern
snow of yesterday > water under the bridge # German Schnee von gestern
bite|bit|bites|biting in|into the sour apple > bite the bullet # German in den sauren Apfel beißen
in|into the sour apple > bite the bullet # German in den sauren Apfel beißen
put|puts everything on one card > put all one's eggs in one basket # German alles auf eine Karte setzen
bet everything on one card > put all one's eggs in one basket # German alles auf eine Karte setzen
no blade|leaf in front of the|his|her mouth > not mince words # German kein Blatt vor den Mund nehmen
leaf before|in front of the|his|her|your mouth > not mince words # German kein Blatt vor den Mund nehmen
out of the blue sky > out of the blue # German aus heiterem Himmel
like lightning from a|the clear sky > like a bolt from the blue # Russian как гром среди ясного неба
thunder from|in|out of a clear sky > a bolt from the blue # Russian гром среди ясного неба
lightning from|out of a clear sky > a bolt from the blue # Italian fulmine a ciel sereno
bolt from the clear sky > a bolt from the blue # Italian fulmine a ciel sereno
with closed eyes buy > buy blindly
knife in the|his|her back from friends > stabbed in the back
hit|hits|hitting the nail on its head > hit the nail on the head # German den Nagel auf den Kopf treffen
kill|killing|killed two flies with > kill two birds with one stone # German zwei Fliegen mit einer Klappe
two flies with|in one stroke|swat|blow|flap > two birds with one stone # German zwei Fliegen mit einer Klappe
two rabbits|hares with|in|of one shot|stone > two birds with one stone # Russian убить двух зайцев
two pigeons with one bean > two birds with one stone # Italian due piccioni con una fava
two birds with one shot > two birds with one stone # Spanish dos pájaros de un tiro
two birds of one shot > two birds with one stone # Spanish dos pájaros de un tiro
make|makes|made a blow of two stones > two birds with one stone # French faire d'une pierre deux coups
of one stone two blows|hits|strokes > two birds with one stone # French faire d'une pierre deux coups
it rains ropes > it rains cats and dogs # French il pleut des cordes
raining ropes|strings|jugs|pitchforks|chains > raining cats and dogs # French il pleut des cordes
costs|cost|costing the skin > cost an arm and a leg
in the skin of > in the shoes of # French dans la peau de
turn|turned|turning the jacket > change sides # French retourner sa veste
put|puts|putting the package > go all out # French mettre le paquet
put|puts|putting water in his|her|their|your wine > tone it down # French mettre de l'eau dans son vin
water in his|her|their|your|its wine > tone it down # French mettre de l'eau dans son vin
the grass under the feet|foot > cut the ground from under # French couper l'herbe sous le pied
cut|cuts|cutting the grass under > steal a march on # French couper l'herbe sous le pied
drown|drowned|drowning the fish > cloud the issue # French noyer le poisson
put|puts|putting the hand in the fire > swear to it # French mettre sa main au feu
hand into|in|on the fire for > vouch for # German die Hand ins Feuer legen
break|breaks|broke|breaking the sugar on > run down # French casser du sucre sur le dos
hold|holds|held|holding the candle > play gooseberry # French tenir la chandelle
make|makes|made|making the bridge > take a long weekend # French faire le pont
the cat has other mice > has other fish to fry
neither hot nor cold to me|him|her > leave me cold # French ni chaud ni froid
neither head nor tail|tails in it|this > no rhyme or reason # French ni queue ni tête
without queue nor head > without rhyme or reason # French sans queue ni tête
without tail or head > without rhyme or reason # French sans queue ni tête
without feet or head > without rhyme or reason # Spanish sin pies ni cabeza
no feet nor head > no rhyme or reason # Spanish no tiene ni pies ni cabeza
thick as thieves at the fair > thick as thieves # French s'entendre comme larrons en foire
put|puts|putting the batteries on > get a move on # Spanish ponerse las pilas
more lost than an octopus > completely lost # Spanish más perdido que un pulpo en un garaje
octopus in a garage > a fish out of water # Spanish como un pulpo en un garaje
the fifth leg of the cat > split hairs # Spanish buscarle cinco pies al gato
five legs to|on the cat > split hairs # Spanish buscarle cinco pies al gato
three feet to the cat > split hairs # Spanish buscarle tres pies al gato
give|gives|gave|giving pumpkins > turn down # Spanish dar calabazas
water passed moves no mill > no use crying over spilt milk # Spanish agua pasada no mueve molino
not see the forest because of the trees > not see the wood for the trees # German den Wald vor lauter Bäumen
`;
