import type { LookId, LookWords } from './by-hand-en.ts';

/** Lo mismo en español. */
export const byHandEs: Record<LookId, LookWords> = {
  keyboard: {
    title: 'Use la página sin ratón',
    steps: [
      'Recargue la página y pulse Tab. Lo primero debe ser un enlace que salta los menús. Pulse Intro y vea que sirve.',
      'Siga con Tab hasta el final. Siempre debe ver dónde está y llegar a las cosas en el orden en que se leen.',
      'Abra cada menú, ventana y reproductor con Intro o la barra. Salga de cada uno con Esc o Tab.',
      'Anote a dónde no llega, de dónde no sale y dónde no ve en qué lugar está.',
    ],
  },
  'screen-reader': {
    title: 'Escuche la página',
    steps: [
      'Encienda un lector de pantalla: Narrador (Windows: Ctrl, tecla Windows e Intro) o VoiceOver (Mac: Comando y F5).',
      'Salte de título en título. Deben sonar como un índice.',
      'Escuche un menú, una tabla y un formulario. Cada botón y campo debe decir qué es y si está abierto, elegido o mal.',
      'Envíe un formulario o abra un filtro. Lo que cambia en la pantalla también se debe decir.',
    ],
  },
  zoom: {
    title: 'Agrande la página',
    steps: [
      'Pulse Ctrl y + (Mac: Comando y +) hasta que diga 200%, luego 400%.',
      'Todo el texto debe seguir ahí, sin nada encima, y bastar con mover la página en una sola dirección.',
      'Mírela también en un teléfono, en vertical.',
    ],
  },
  pictures: {
    title: 'Compare las imágenes con sus descripciones',
    steps: [
      'Con cada imagen del informe, pregunte: si no se cargara, ¿diría lo mismo la descripción?',
      'El texto de una imagen (un volante, un cartel) debe estar también en la página como texto.',
      'Las gráficas necesitan sus números cerca, en una tabla o con palabras.',
    ],
  },
  media: {
    title: 'Mire los videos sin sonido y escúchelos sin mirar',
    steps: [
      'Quite el sonido. Debe haber subtítulos, sin errores, que digan quién habla.',
      'Cierre los ojos. Lo que se ve y no se dice lo debe contar quien habla o un texto.',
      'Las reuniones en vivo necesitan subtítulos en vivo. Las grabaciones de sonido necesitan sus palabras por escrito.',
      'Nada debe sonar solo más de tres segundos sin manera de pararlo.',
    ],
  },
  color: {
    title: 'Mire la página sin color',
    steps: [
      'Imprímala en blanco y negro, o ponga la pantalla en gris. Enlaces, errores, gráficas y calendarios se deben entender.',
      'Mire los iconos, los bordes de los campos y el marco del enlace elegido: se deben ver bien.',
      'Lea el texto que está sobre imágenes, afuera y con luz de día.',
    ],
  },
  movement: {
    title: 'Fíjese en lo que se mueve',
    steps: [
      'Espere diez segundos. Lo que se mueve o cambia solo debe tener un botón que lo pare.',
      'Nada debe destellar más de tres veces por segundo.',
    ],
  },
  forms: {
    title: 'Llene el formulario, mal y bien',
    steps: [
      'Envíelo vacío. Cada error se debe decir con palabras, junto a su campo, y decir qué estaría bien.',
      'Elegir una respuesta no debe enviar el formulario ni abrir otra página.',
      'Debe haber tiempo y manera de revisar, antes de enviarlo, lo que tiene efectos legales o de dinero.',
      'No pida lo mismo dos veces. Se debe poder pegar la contraseña o usar una guardada.',
    ],
  },
  words: {
    title: 'Lea solo el título, los encabezados y los enlaces',
    steps: [
      'El título de la pestaña debe nombrar esta página, no solo el distrito.',
      'Cada encabezado debe decir lo que sigue. Cada enlace debe decir a dónde lleva, al menos con su frase.',
      'Lo que dice un botón es lo que la gente le dice: su nombre oculto debe tener las mismas palabras.',
    ],
  },
  directions: {
    title: 'Busque indicaciones que piden ver u oír',
    steps: [
      'Busque palabras como "a la derecha", "el botón verde" o "después del tono".',
      'Añada cómo se llama la cosa: "el botón verde Enviar, al final del formulario".',
    ],
  },
  hover: {
    title: 'Deje el ratón sobre los menús e iconos',
    steps: [
      'Si se abre algo, se debe poder llevar el ratón encima sin que se vaya.',
      'Esc lo debe cerrar sin mover el ratón. Con Tab se debe abrir igual.',
    ],
  },
  touch: {
    title: 'Use la página en un teléfono con un dedo',
    steps: [
      'Gire el teléfono: la página debe servir en ambas posiciones.',
      'Lo que pide deslizar, pellizcar, arrastrar o agitar debe servir también con un toque.',
      'Pulse un botón, saque el dedo de él y suelte: no debe pasar nada.',
      'Los botones deben ser grandes, o estar separados, para no tocar otro.',
    ],
  },
  site: {
    title: 'Compare esta página con otras tres del sitio',
    steps: [
      'Los menús, la búsqueda y la ayuda deben estar en el mismo orden y llamarse igual en todas.',
      'Debe haber dos maneras de hallar una página, como menús y búsqueda.',
    ],
  },
  languages: {
    title: 'Revise lo que está en otros idiomas',
    steps: [
      'Pida a alguien que lea el idioma que mire la página y su traducción.',
      'Haga que el lector de pantalla lea un párrafo de cada idioma: la voz debe cambiar.',
    ],
  },
};
