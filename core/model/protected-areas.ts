/**
 * The eight areas that a school may not ask students about without their parents, in a survey that is required and
 * paid for by federal funds, and must tell parents of in any other. Protection of Pupil Rights Amendment,
 * 20 USC 1232h(b). The words are hints for the people who write a form, in English and Spanish; they prove nothing.
 */
const areas: [string, RegExp][] = [
  ['political affiliations or beliefs', /\b(politic|republican|democrat|vote for|partido|polític)/i],
  ['mental or psychological problems', /\b(depress|anxi|suicid|mental health|therap|deprim|ansiedad|salud mental)/i],
  ['sex behavior or attitudes', /\b(sexual|dating|pregnan|gender identity|orientation|sexualidad|embaraz)/i],
  [
    'illegal, anti-social or self-incriminating behavior',
    /\b(drug|alcohol|vap(e|ing)|steal|arrest|weapon|drogas|robar|arma)/i,
  ],
  [
    'critical appraisals of family members',
    /\b(your (parents?|mother|father) (fight|hit|drink)|at home.*(safe|violen)|violencia en casa)/i,
  ],
  ['privileged relationships', /\b(lawyer|attorney|pastor|priest|doctor told|abogad|sacerdote)/i],
  ['religious practices or beliefs', /\b(relig|church|mosque|pray|faith|iglesia|mezquita|rezar)/i],
  ['income', /\b(income|salary|earn|food stamps|free lunch|ingresos|salario|cuánto gana)/i],
];

/** The protected areas that a question may touch. */
export function protectedAreas(question: string): string[] {
  return areas.filter(([, words]) => words.test(question)).map(([area]) => area);
}
