import { pageWordsEs } from '../site/page-words-es.ts';
import type { Strings } from './strings-en.ts';

const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

const left = (minutes: number) =>
  minutes < 1 ? 'falta menos de un minuto' : `faltan unos ${count(Math.round(minutes), 'minuto', 'minutos')}`;

/** The command line's Spanish. */
export const es: Strings = {
  usage: `Uso: npm run audit -- <dirección | archivo.html | sitemap.xml> … [opciones]

Lee cada página en un navegador de verdad y dice dónde deja fuera a las familias.

  --json               un informe por página en la salida, como JSON Lines, y nada más
  --html ARCHIVO       escribe en ARCHIVO un informe HTML de todas las páginas
  --csv ARCHIVO        escribe en ARCHIVO todo lo hallado, como tabla para hojas de cálculo
  --earl ARCHIVO       escribe en ARCHIVO lo que cumple, falla o no se probó, como EARL (JSON-LD)
  --sarif ARCHIVO      escribe en ARCHIVO todo lo hallado como SARIF 2.1.0, para editores de código
  --fixes              imprime una etiqueta lista para pegar por cada hallazgo que la tenga, con los datos de la página
  --points ARCHIVO     escribe las reuniones y otras formas de participar en ARCHIVO: un calendario (.ics), una tabla
                       (.csv) o una fuente para la línea de tiempo (.json); puede darse más de una vez
  --profile ARCHIVO    juzga las páginas según este perfil del distrito (JSON)
  --as-of AAAA-MM-DD   lee las páginas como si fuera este día; si falta, hoy
  --language en|es     el idioma del informe; si falta, inglés
  --viewport AxA       tamaño de la ventana en píxeles; si falta, 1280x800
  --timeout SEGUNDOS   tiempo que tiene una página para cargarse; si falta, 30
  --limit N            cuántas páginas tomar de los mapas de sitio como máximo; si falta, 1000
  --fail-on NIVEL      critical, serious, moderate, minor, any (si falta), review o never
  --shard I/N          lee solo la parte I de N de las páginas
  --help, --version

Un sitio entero: npm run audit -- --site https://www.distrito.example --out CARPETA [opciones]
Continuar:       npm run audit -- --resume --out CARPETA
Unir partes:     npm run audit -- merge CARPETA CARPETA … --out CARPETA

  --out CARPETA        donde crece pages.jsonl y se escribe report.html
  --max-pages N        cuántas direcciones visitar como máximo; si falta, 2000
  --concurrency N      páginas abiertas a la vez; si falta, el doble de los núcleos del procesador
  --include PATRÓN     solo páginas que coinciden, como /board/** o https://escuela.example/**; se puede repetir
  --exclude PATRÓN     ninguna página que coincida; se puede repetir
  --resume             continúa una revisión interrumpida
  --ignore-robots      lee también lo que robots.txt prohíbe; para un sitio propio

Termina con 0 si no se halló nada que falle, 1 si algo falla, 2 si no pudo funcionar o no se pudo revisar ninguna página.
`,
  unknownOption: (option) => `No existe la opción ${option}.`,
  valueMissing: (option) => `A la opción ${option} le falta un valor.`,
  valueUnwanted: (option) => `La opción ${option} no lleva valor.`,
  noTargets: 'Nombre al menos una página: una dirección, un archivo HTML guardado o un mapa de sitio.',
  badLanguage: (value) => `--language admite en o es, no "${value}".`,
  pagesOnly: (option) => `${option} va con páginas sueltas, no con --site: nombre las páginas para las que es.`,
  fixesAreForPeople: '--fixes imprime etiquetas para pegar y --json imprime informes y nada más: elija una de las dos.',
  badPoints: (file) => `--points admite un archivo que termine en .ics, .csv o .json, no "${file}".`,
  badDay: (value) => `--as-of admite un día como 2026-09-15, no "${value}".`,
  badViewport: (value) => `--viewport admite ancho y alto de 240 a 10000, como 1280x800, no "${value}".`,
  badNumber: (option, value, most) => `${option} admite un número entero de 1 a ${most}, no "${value}".`,
  cannotRead: (file, why) => `No se puede leer ${file}: ${why}`,
  cannotWrite: (file, why) => `No se puede escribir ${file}: ${why}`,
  wouldOverwrite: (option, file) => `${option} ${file} borraría una página que se va a revisar. Nombre otro archivo.`,
  notOfSite: (option) => `${option} es para páginas sueltas; el informe de un sitio entero es HTML, o --json.`,
  sameFile: (file) => `${file} se nombra para dos tipos de informe. Nombre un archivo para cada uno.`,
  noBrowser:
    'No se encontró Chromium. Instale Chromium o Google Chrome, o nombre uno con PORCHLIGHT_CHROMIUM=/ruta/a/chromium.',
  browserFailed: (why) => `No se pudo iniciar Chromium: ${why}`,

  ...pageWordsEs,
  noSuchFile: 'No existe ese archivo.',
  noSuchFileButAddress: (address) => `No existe ese archivo. Si es una página web, escriba ${address}`,
  isFolder: 'Es una carpeta. Nombre los archivos HTML que contiene.',
  unknownScheme: (scheme) => `Las páginas se leen de https, http y archivos, no de ${scheme}`,
  notASitemap: 'No es un mapa de sitio (un archivo XML con urlset o sitemapindex).',
  emptySitemap: 'Este mapa de sitio no nombra ninguna página.',
  limitReached: (limit) => `Solo se leen las primeras ${limit} páginas de los mapas de sitio; --limit admite más.`,
  outsideSitemap:
    'El mapa de sitio nombra algo que no es una página web de http o https, o que está fuera de su carpeta.',

  crashed: 'La página hizo fallar la pestaña del navegador.',
  browserEnded: 'El navegador terminó mientras se leía la página.',
  noServer: 'No hay ningún servidor con ese nombre, o no hay conexión a internet.',
  refused: 'El servidor rechazó la conexión.',
  noConnection: 'Se cortó la conexión con el servidor.',
  badCertificate: 'El certificado del servidor no es válido, así que no se puede confiar en la página.',
  redirectLoop: 'La dirección redirige en círculo.',

  offline: (files) =>
    `Estilos, imágenes y programas que no están junto a la página guardada (${count(files, 'archivo', 'archivos')})`,
  offlineWhy:
    'Una página guardada se lee sin red. El contraste, los tamaños y lo oculto pueden diferir de la página en vivo.',

  progress: (done, total, address) => `[${done}/${total}] ${address}`,
  reading: (total) => `Leyendo ${count(total, 'página', 'páginas')}`,
  result: (fixes, reviews) =>
    `${fixes === 0 ? 'nada que arreglar' : count(fixes, 'arreglo', 'arreglos')}${reviews > 0 ? `, ${reviews} por revisar` : ''}`,
  notAudited: 'sin revisar',
  needsSite: (option) => `${option} solo va con --site.`,
  siteAndPages: 'Nombre páginas o un --site, no las dos cosas.',
  needsOut: 'Diga con --out CARPETA dónde se guarda la revisión.',
  badShard: (value) => `--shard lleva una parte y un número de partes, como 2/4, no «${value}».`,
  badFailOn: (value, levels) => `--fail-on lleva ${levels.join(', ')}, no «${value}».`,
  mergeNothing: 'Nombre las carpetas de las partes que se unen.',
  mergeDifferent: (one, other) =>
    `${one} y ${other} no son partes de una misma revisión: difieren la página principal, la versión o las opciones.`,
  nothingToResume: (folder) => `En ${folder} no hay ninguna revisión que continuar.`,
  runIsThere: (folder) => `En ${folder} ya hay una revisión. Continúela con --resume, o nombre otra carpeta.`,
  goesOn: (pages) => `Se continúa: antes se ${pages === 1 ? 'visitó 1 dirección' : `visitaron ${pages} direcciones`}.`,
  far: (done, known, rate) =>
    `${done} de ${known} conocidas${rate > 0 ? ` · ${Math.round(rate)} por minuto · ${left((known - done) / rate)}` : ''}`,
  trying: (done, all) => `Probando enlaces de páginas para familias: ${done} de ${all}`,
  siteAsAWhole: 'Lo que ninguna página sola muestra',
  oneChange: 'Lo que ayuda a más páginas',
  samePlace: (pages) => `el mismo lugar en ${pages} páginas`,
  beyondLimit: (addresses, limit) =>
    `Al menos ${count(addresses, 'dirección no se visitó', 'direcciones no se visitaron')}: --max-pages es ${limit}.`,
  forbidden: (addresses) => `robots.txt prohíbe ${count(addresses, 'dirección', 'direcciones')}.`,
  documents: (number) =>
    `${number === 1 ? 'Se halló 1 documento' : `Se hallaron ${number} documentos`} (PDF, Word …). Los documentos no se revisan.`,
  endless: (kind, number) =>
    `Las direcciones de una clase no terminan, y ${number === 1 ? 'se dejó 1' : `se dejaron ${number}`} sin visitar: ${kind}`,

  fix: 'Arreglo',
  look: 'Mire',
  also: (places) => `y ${count(places, 'lugar más', 'lugares más')}`,
  pastPoints: (number) => (number === 1 ? 'Se encontró 1, ya pasada' : `Se encontraron ${number}, todas ya pasadas`),
  morePoints: (number) => `y ${number} más, con las pasadas`,
  start: 'Por dónde empezar',
  startMany: 'Donde hay más en juego',
  fixesTitle: 'Listo para pegar',
  fixFor: (problem) => `Para: ${problem}`,
  pointsWritten: (file, points) =>
    `${count(points, 'reunión u otra forma de participar está', 'reuniones y otras formas de participar están')} en ${file}`,
  written: (file) => `El informe está en ${file}`,
  noneAudited: 'No se pudo revisar ninguna página.',
  pagesRead: (pages, failed) =>
    `${count(pages, 'página leída', 'páginas leídas')}${failed > 0 ? `, ${failed} sin revisar` : ''}.`,
};
