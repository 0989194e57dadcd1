/** An article with something to repair, different for every number. */
export function articleOf(number: number): string {
  return [
    `The bridge of village number ${number}`,
    `The mayor said that the bridge " will stand for ${number} years " , and nobody in the village doubted it.`,
    'It was built by people who had never built a bridge before. They read about it in the evenings.',
    `In the year ${1900 + (number % 100)} the first cart crossed the river ,and the children ran behind it.`,
  ].join('\n\n');
}
