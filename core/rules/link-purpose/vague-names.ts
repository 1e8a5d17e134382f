// Whole names, in lower case and without signs, that say nothing of where a link leads. English and Spanish.
const vague = new Set(
  `click|click here|here|press here|tap here|more|read more|learn more|see more|view more|show more|find out more|more info|more information|more details|details|go|go here|link|this link|this|this page|visit|visit link|view|see|open|continue|continue reading|start|next|download|download here|download now|see here|view here|read this|learn more here|find out more here
haga clic|haga clic aquí|haga click aquí|clic aquí|click aquí|pulse aquí|presione aquí|aquí|más|leer más|lea más|ver más|ver|saber más|conozca más|más información|más detalles|detalles|ir|enlace|este enlace|abrir|continuar|seguir leyendo|descargar|descargar aquí|descargue aquí`
    .split(/[|\n]/)
    .map((name) => name.trim()),
);
// Kinds of files only: "video" or "print" may well be the name of a page.
const formats = new Set(
  'pdf|html|epub|word|doc|docx|excel|xls|xlsx|csv|powerpoint|ppt|pptx|plain text|txt|rtf|mp3|mp4|pdf version|word version|versión pdf'.split(
    '|',
  ),
);

/** Whether a link's name is one of those that could stand for any link. */
export function isVague(words: string): boolean {
  return vague.has(words);
}

/** Whether a link's name only says the kind of file. */
export function isFormat(words: string): boolean {
  return formats.has(words);
}
