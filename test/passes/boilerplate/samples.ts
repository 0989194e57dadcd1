/** Texts of our own without any boilerplate: no word of them may be removed. */
export const WHOLE: Readonly<Record<string, string>> = {
  poem: `The Ferry

I waited where the river bends,
The rope hung slack, the boat was gone.
A heron, as a heron tends,
Stood in the shallows and stood on.

I called across. The water kept
My voice and carried it away.
Behind the reeds the village slept.
The ferryman had gone to pray.

So we stood waiting, bird and man,
Each for the thing that he had missed,
Until the evening bells began
And all the river turned to mist.`,
  recipe: `Potato soup with leek

Serves four

Ingredients

500 g potatoes
2 leeks
1 onion
30 g butter
1 litre vegetable stock
100 ml cream
Salt and pepper
Nutmeg

Method

Peel the potatoes and cut them into small cubes. Wash the leeks and cut them into rings.

Melt the butter in a large pot. Fry the chopped onion until it is soft, then add the leeks.

Add the potatoes and the stock. Boil for twenty minutes, until the potatoes fall apart.

Stir in the cream. Season with salt, pepper and a little nutmeg.

Serve with dark bread.`,
  interview: `The woman who repairs bells

You have worked on bells for forty years. Do you still hear them?

Every one. I hear a crack before I see it, and I hear it in my sleep too.

What is the hardest thing?

Telling a village that its bell will never ring again.

And then?

Then they ask whether I could try all the same.

Do you?

Always.

How many did you save?

Eleven. Out of maybe sixty. But the eleven ring every Sunday.`,
  questions: `Keeping bees in a small garden

Q: How much room does a hive need?
A: About two square metres, and a free way out in front of it.

Q: Will the neighbours be stung?
A: Rarely. Put a hedge before the hive, and the bees fly over everybody's head.

Q: When do I harvest?
A: In a good year twice, in June and in late July.

Q: How much honey will there be?
A: Between five and twenty kilos, most of it in the second year.`,
  live: `Storm on the coast: how the night went

18:05 The first ferries stay in port. The harbour office warns of waves of up to six metres.

18:40 Schools in the district will stay closed tomorrow.

19:15 A tree has fallen on the coast road. Nobody was hurt.

20:02 The power is out in four villages.

21:30 The wind measured at the lighthouse has reached 140 kilometres an hour.

23:10 The storm is moving east. The power is back in two of the villages.`,
  transcript: `HOST: Good evening and welcome. With us tonight is the geologist Mara Lind.
LIND: Thank you.
HOST: Let us begin with the island. Is it sinking?
LIND: It is. Four millimetres a year.
HOST: That does not sound like much.
LIND: Not to you. To the people who live on it, it does.
HOST: Can anything be done?
LIND: No.
HOST: Nothing at all?
LIND: One can build higher. They have been building higher for three hundred years.
(Laughter.)
HOST: Then let us talk about the houses.`,
  law: `Rules of the allotment society

Section 1. Membership
(1) Any person of full age who lives in the town may become a member.
(2) The board decides on applications within three months.

Section 2. Fees
(1) The fee is due on the first day of March.
(2) Whoever has not paid by the end of May loses the right to vote.

Section 3. Plots
(1) Each member may rent one plot.
(2) A plot may not be passed on to others without the consent of the board.
(3) Sheds must not be higher than two metres and a half.

Section 4. Dissolution
The society may be dissolved by two thirds of all members.`,
  list: `What to take on a walk of three days

Boots that you have worn before
Two pairs of socks
A coat against rain
A map made of paper
A knife
Bread, cheese and apples
More water than you think
A torch
A book, but a thin one`,
  obituary: `Anna Verhoeven, who drew maps of places that were gone

Anna Verhoeven, who has died aged 91, spent half a century drawing villages that the sea had taken.

She was born in 1930 in a house that is now four metres under water. “I knew the way to school by heart,” she used to say, “and I had nobody left to show it to.”

Her maps hang in the town hall. She leaves a sister, three nephews and eleven notebooks.`,
  german: `Die alte Mühle mahlt wieder

Nach dreißig Jahren Stillstand dreht sich das Rad der Mühle am Dorfrand wieder. Am Sonntag wurde das erste Mehl verkauft.

Der Verein hatte acht Jahre lang gesammelt. „Am Ende fehlten uns noch vierhundert Euro“, sagt die Vorsitzende, „und die kamen von einem Kind, das sein Sparschwein brachte.“

Das Mehl gibt es samstags von neun bis zwölf Uhr.`,
};

/** An article of our own with the furniture of a page around it. */
export const PAGE = `Old bridge closes for two years - The Daily Example
Skip to content
Home
News
Sports
Business
Weather
Subscribe
Log in
Old bridge closes for two years
By Jane Doe
3 March 2021
Share
Facebook
Twitter
WhatsApp
The council voted on Tuesday to close the old bridge over the river for repairs, which will take two years and cost nine million pounds.
Drivers will be sent around the town in the meantime, the mayor said, and buses will leave ten minutes earlier than they do now.
Engineers had found cracks in two of the five pillars last autumn. Since then no lorry has been allowed to cross the bridge.
Read more: Ten bridges that you should see before they fall
The last time that the bridge was closed, in 1962, the works took four years, and the shops on the northern bank never came back to life.
Related Articles
Mayor opens new swimming pool
Bus fares to rise in spring
School wins prize for garden
Leave a Reply
Your email address will not be published. Required fields are marked *
Save my name, email, and website in this browser for the next time I comment.
Sign up for our newsletter
Get the latest stories delivered straight to your inbox every morning.
About Us
Contact
Privacy Policy
Terms of Use
© 2021 The Daily Example. All rights reserved.`;

/** What must stay of PAGE. */
export const ARTICLE = PAGE.split('\n').filter(
  (line, index) =>
    index > 1 &&
    (line.length > 100 || line === 'Old bridge closes for two years') &&
    !line.startsWith('Get '),
);
