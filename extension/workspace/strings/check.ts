const many = (count: number, one: string, more: string) => `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

/** Statements that say back what was heard, and the votes on them. */
export const checkEn = {
  text: 'Say back what you heard in one sentence each, and let families vote. Shared means: in every group at least 20 votes and 60% agreement. Nobody’s no is outvoted by a larger group.',
  none: 'No statement yet.',
  statement: 'Statement',
  statementEs: 'The same in Spanish',
  votes: 'Votes counted by hand, by group',
  votesHint: 'One line per group: Lincoln: 40 yes, 5 no, 3 unsure',
  line: (yes: number, no: number, unsure: number) => `${yes} yes, ${no} no, ${unsure} unsure`,
  badLine: (line: string) => `"${line}" is not like "Lincoln: 40 yes, 5 no, 3 unsure".`,
  shared: 'Shared by all groups',
  notShared: 'Not shared by all groups',
  tooFew: (groups: string) => `Too few votes: ${groups}`,
  strength: (value: string) => `Strength ${value} of 1`,
  caption: (statement: string) => `Votes on "${statement}" by group`,
  group: 'Group',
  all: 'Votes',
  kinds: { agree: 'Agree', disagree: 'Disagree', unsure: 'Not sure' },
  vote: 'Let families vote',
  voteText:
    'Paste this form into a page that has the Porchlight script. Votes come in with the other answers: Feedback, Web form. Each reading counts them anew. A statement that was changed after people voted is another statement: add it as a new one.',
  asks: (kind: string) => `It asks for ${kind}, if the family wishes to say.`,
  noKind: 'Choose under Who what to compare by: then the form asks for it, and you see whether every group agrees.',
  sends: (endpoint: string) => `It sends to ${endpoint}.`,
  noEndpoint:
    'It does not know yet where to send the votes: write the address of your intake into the settings of the side panel, "Where your feedback forms send to". Until then families see your contact instead of the form.',
  tooMany: (most: number) => `It holds the first ${many(most, 'statement', 'statements')}: shorter is answered more.`,
  form: 'Form as HTML',
};
export type CheckWords = typeof checkEn;

const muchos = (count: number, one: string, more: string) =>
  `${count.toLocaleString('es')} ${count === 1 ? one : more}`;

export const checkEs: CheckWords = {
  text: 'Devuelva en una frase cada cosa que escuchó y deje votar a las familias. Compartido significa: en cada grupo al menos 20 votos y 60 % de acuerdo. Un grupo mayor no anula el no de nadie.',
  none: 'Aún no hay frases.',
  statement: 'Frase en inglés',
  statementEs: 'La misma en español',
  votes: 'Votos contados a mano, por grupo',
  votesHint: 'Una línea por grupo: Lincoln: 40 sí, 5 no, 3 no sé',
  line: (yes, no, unsure) => `${yes} sí, ${no} no, ${unsure} no sé`,
  badLine: (line) => `"${line}" no es como "Lincoln: 40 sí, 5 no, 3 no sé".`,
  shared: 'Compartido por todos los grupos',
  notShared: 'No compartido por todos los grupos',
  tooFew: (groups) => `Muy pocos votos: ${groups}`,
  strength: (value) => `Fuerza ${value} de 1`,
  caption: (statement) => `Votos sobre "${statement}" por grupo`,
  group: 'Grupo',
  all: 'Votos',
  kinds: { agree: 'De acuerdo', disagree: 'En desacuerdo', unsure: 'No sé' },
  vote: 'Deje votar a las familias',
  voteText:
    'Pegue este formulario en una página que tenga el script de Porchlight. Los votos llegan con las demás respuestas: Comentarios, Formulario web. Cada lectura los cuenta de nuevo. Una frase cambiada después de votar es otra frase: agréguela como nueva.',
  asks: (kind) => `Pregunta por ${kind}, si la familia quiere decirlo.`,
  noKind:
    'Elija en Quién por qué comparar: entonces el formulario lo pregunta y usted ve si cada grupo está de acuerdo.',
  sends: (endpoint) => `Envía a ${endpoint}.`,
  noEndpoint:
    'Aún no sabe adónde enviar los votos: escriba la dirección de su receptor en los ajustes del panel lateral, "Adónde envían sus formularios de opinión". Hasta entonces las familias ven su contacto en lugar del formulario.',
  tooMany: (most) =>
    `Lleva ${most === 1 ? 'la primera frase' : `las primeras ${muchos(most, 'frase', 'frases')}`}: a lo corto se responde más.`,
  form: 'Formulario en HTML',
};
