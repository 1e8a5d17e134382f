// Long because it is one list of words, four sentences for each rule.

import type { EngineWords } from '../engine.ts';
import type { WordsId } from './en.ts';
import { aria } from './es-aria.ts';

const makerOf = 'Envíe este informe a quien hizo el menú, el carrusel o el complemento y pida que lo arregle.';
const template = 'Pida a quien cuida la plantilla del sitio';
const jump = 'Quien usa lector de pantalla salta de una parte a otra. Aquí no puede distinguirlas.';
const noName = 'Quien usa lector de pantalla o da órdenes con la voz no sabe para qué sirve.';
const listSound = 'Una persona ciega oye "lista, siete elementos" y sabe lo que viene. Aquí eso se pierde.';
const tableSound = 'Una persona ciega va de celda en celda y debe oír de qué fila y columna es cada una.';
const crowded = 'Hay quien necesita más espacio para leer, por vista débil o dislexia. Esta página no se lo permite.';

/** The same words in Spanish. */
export const es: Record<WordsId, EngineWords> = {
  ...aria,
  'image-alt': {
    title: 'Las imágenes dicen con palabras lo que muestran',
    problem: 'Esta imagen no tiene descripción.',
    fix: 'Seleccione la imagen en el editor y llene "Texto alternativo": lo que dice o muestra. Si solo adorna, márquela como decorativa.',
    why: 'Quien no ve la imagen oye el nombre de un archivo, o nada. Si es un volante, se pierde toda la invitación.',
  },
  'drawing-name': {
    title: 'Los dibujos y gráficas tienen nombre',
    problem: 'Este dibujo o gráfica no tiene nombre.',
    fix: 'Pida a su webmaster un título que diga lo que muestra. Ponga los números de la gráfica también en el texto.',
    why: 'Quien no ve el dibujo no se entera de lo que dice.',
  },
  'icon-name': {
    title: 'Los iconos que dicen algo tienen nombre',
    problem: 'Este icono cuenta como imagen, pero no tiene nombre.',
    fix: 'Pida a su webmaster que diga lo que significa, o que lo oculte al lector de pantalla si solo adorna.',
    why: 'Quien no ve el icono oye "imagen" y nada más.',
  },
  'image-button-name': {
    title: 'Los botones con imagen dicen qué hacen',
    problem: 'Este botón con imagen no tiene nombre.',
    fix: 'Dé a la imagen un texto alternativo que diga qué hace el botón, como "Buscar".',
    why: noName,
  },
  'map-area-name': {
    title: 'Las partes de una imagen donde se hace clic tienen nombre',
    problem: 'Una parte de esta imagen donde se hace clic no tiene nombre.',
    fix: 'Dé a cada parte un texto alternativo. Mejor: ponga enlaces sencillos debajo de la imagen.',
    why: 'Quien usa lector de pantalla no sabe a dónde lleva.',
  },
  'object-name': {
    title: 'Los archivos incrustados tienen nombre',
    problem: 'Este archivo incrustado no tiene nombre.',
    fix: 'Diga en el código qué es, y ponga al lado un enlace al archivo.',
    why: 'Quien no lo ve no se entera de que está ahí.',
  },
  'repeated-alt': {
    title: 'Las imágenes no repiten las palabras de al lado',
    problem: 'La descripción de esta imagen dice lo mismo que las palabras de al lado.',
    fix: 'Vacíe el texto alternativo o marque la imagen como decorativa: bastan las palabras de al lado.',
    why: 'Quien usa lector de pantalla lo oye todo dos veces.',
  },
  'alt-words': {
    title: 'Las descripciones no empiezan con "imagen de"',
    problem: 'La descripción de esta imagen empieza con palabras como "imagen de".',
    fix: 'Quite esas palabras y diga enseguida lo que se ve.',
    why: 'El lector de pantalla ya dice "imagen". La gente lo oye dos veces.',
  },
  'field-purpose': {
    title: 'Los campos dicen al navegador qué piden',
    problem: 'Este campo dice al navegador algo que no entiende.',
    fix: 'En el creador de formularios, ponga en "autocomplete" una palabra conocida, como name, email o tel.',
    why: 'A quien le cuesta escribir, el navegador le llena el nombre y la dirección. Aquí no puede.',
  },
  'list-items': {
    title: 'Las listas tienen solo elementos de lista',
    problem: 'Esta lista tiene algo que no es un elemento de lista.',
    fix: 'Use los botones de lista del editor. En una lista solo puede haber elementos de lista.',
    why: listSound,
  },
  'list-of-item': {
    title: 'Los elementos de lista están en una lista',
    problem: 'Este elemento de lista está fuera de una lista.',
    fix: 'Seleccione las líneas en el editor y pulse el botón de lista.',
    why: listSound,
  },
  'list-of-term': {
    title: 'Los términos y sus significados están en una lista de términos',
    problem: 'Este término o su significado está fuera de una lista de términos.',
    fix: 'Use los botones de lista del editor, o títulos con texto debajo.',
    why: listSound,
  },
  'term-list': {
    title: 'Las listas de términos tienen solo términos y significados',
    problem: 'Esta lista de términos tiene además otra cosa.',
    fix: 'Use los botones de lista del editor, o títulos con texto debajo.',
    why: listSound,
  },
  'cell-headers': {
    title: 'Las celdas remiten a encabezados que existen',
    problem: 'Una celda de esta tabla remite a un encabezado que no existe.',
    fix: 'Haga la tabla de nuevo en el editor y elija "fila de encabezado" en sus ajustes.',
    why: tableSound,
  },
  'data-table-headers': {
    title: 'Las tablas de datos tienen encabezados',
    problem: 'Esta tabla parece no tener encabezados.',
    fix: 'Mire si la primera fila o columna nombra a las otras. Si es así, elija "fila de encabezado" en los ajustes. Si la tabla solo pone cosas una junto a otra, use columnas.',
    why: tableSound,
  },
  'header-scope': {
    title: 'Los encabezados dicen si nombran una fila o una columna',
    problem: 'Un encabezado no dice bien si nombra una fila o una columna.',
    fix: 'En los ajustes de la tabla elija de nuevo "fila de encabezado" o "columna de encabezado".',
    why: tableSound,
  },
  'empty-header': {
    title: 'Los encabezados no están vacíos',
    problem: 'Este encabezado está vacío.',
    fix: 'Escriba qué hay en la fila o columna, o haga de él una celda normal.',
    why: 'Quien usa lector de pantalla no oye nombre para toda la fila o columna.',
  },
  'letter-spacing': {
    title: 'Las letras se pueden separar',
    problem: 'El espacio entre estas letras es fijo y estrecho.',
    fix: 'Seleccione el texto en el editor y elija "borrar formato". Déjelo sin espacio fijo.',
    why: crowded,
  },
  'line-height': {
    title: 'Las líneas se pueden separar',
    problem: 'El espacio entre estas líneas es fijo y estrecho.',
    fix: 'Seleccione el texto en el editor y elija "borrar formato". Déjelo sin espacio fijo.',
    why: crowded,
  },
  'word-spacing': {
    title: 'Las palabras se pueden separar',
    problem: 'El espacio entre estas palabras es fijo y estrecho.',
    fix: 'Seleccione el texto en el editor y elija "borrar formato". Déjelo sin espacio fijo.',
    why: crowded,
  },
  'link-in-text': {
    title: 'Los enlaces se notan por algo más que el color',
    problem: 'Este enlace solo se distingue por el color de las palabras que lo rodean.',
    fix: `${template} que subraye los enlaces dentro del texto.`,
    why: 'Quien no distingue bien los colores no halla el enlace.',
  },
  'server-map': {
    title: 'Los mapas donde se hace clic sirven sin ratón',
    problem: 'Esta imagen solo se puede usar con ratón.',
    fix: 'Ponga debajo de la imagen enlaces sencillos a los mismos sitios.',
    why: 'Quien usa teclado o lector de pantalla no llega a donde lleva.',
  },
  'tab-order': {
    title: 'La tecla Tab sigue el orden de la página',
    problem: 'La tecla Tab salta a este sitio fuera de orden.',
    fix: `${template} que quite el número de "tabindex".`,
    why: 'Quien usa el teclado salta de un lado a otro y se pierde.',
  },
  'focus-role': {
    title: 'Lo que recibe el teclado dice qué es',
    problem: 'El teclado se para aquí, pero nada dice qué es esto.',
    fix: makerOf,
    why: 'Una persona ciega no sabe si es un botón, un enlace o solo texto.',
  },
  'nested-controls': {
    title: 'Los botones y enlaces no están uno dentro de otro',
    problem: 'Este botón o enlace está dentro de otro.',
    fix: 'Póngalos uno al lado del otro. Si lo hace la plantilla, envíe este informe a quien la hizo.',
    why: 'El lector de pantalla y el control por voz a menudo llegan solo a uno de los dos.',
  },
  'scroll-area': {
    title: 'Los cuadros que se desplazan se mueven con el teclado',
    problem: 'Este cuadro se desplaza, pero no con el teclado.',
    fix: `${template} que el cuadro reciba el teclado ("tabindex=0") o se muestre entero.`,
    why: 'Quien no puede usar ratón nunca ve lo demás.',
  },
  'shortcut-keys': {
    title: 'Cada atajo de teclado tiene un solo uso',
    problem: 'Dos sitios de esta página usan el mismo atajo de teclado.',
    fix: `${template} que quite los atajos.`,
    why: 'La tecla lleva a algunas personas a otro sitio.',
  },
  'page-reload': {
    title: 'La página no se recarga ni se va sola',
    problem: 'Al cabo de un rato, esta página se recarga o lleva a otra ella sola.',
    fix: `${template} que quite la recarga automática y ponga un enlace.`,
    why: 'Quien lee despacio o escucha la página pierde su lugar y lo que escribió.',
  },
  'late-reload': {
    title: 'La página nunca se recarga sola',
    problem: 'Al cabo de mucho tiempo, esta página se recarga o lleva a otra ella sola.',
    fix: `${template} que quite la recarga automática y ponga un enlace.`,
    why: 'Quien está llenando un formulario largo puede perderlo.',
  },
  'document-title': {
    title: 'La página tiene título',
    problem: 'La página no tiene título.',
    fix: 'Llene el título en los ajustes de la página: de qué trata y luego el nombre del distrito.',
    why: 'El título es lo primero que dice el lector de pantalla. También es el nombre de la pestaña y del marcador.',
  },
  'main-heading': {
    title: 'La página tiene un título principal',
    problem: 'La página no tiene un título principal.',
    fix: 'Haga del nombre de la página un título de nivel 1.',
    why: 'El título principal dice a quien usa lector de pantalla que ha llegado.',
  },
  'empty-heading': {
    title: 'Los títulos tienen palabras',
    problem: 'Este título está vacío.',
    fix: 'Borre el título vacío, o haga de esa línea un espacio normal.',
    why: 'Quien usa lector de pantalla llega a un título que no dice nada.',
  },
  'link-name': {
    title: 'Los enlaces tienen palabras',
    problem: 'Este enlace no tiene palabras.',
    fix: 'Escriba a dónde lleva. Si el enlace es una imagen, dígalo en su texto alternativo.',
    why: 'Quien usa lector de pantalla oye "enlace" y nada más.',
  },
  'skip-link': {
    title: 'El enlace para saltar los menús sirve',
    problem: 'El enlace para saltar los menús no lleva a nada: "{value}" no está en esta página.',
    fix: `${template} que el enlace lleve a la parte principal.`,
    why: 'Quien usa el teclado lo pulsa y no pasa nada.',
  },
  'main-part': {
    title: 'La parte principal está marcada, una sola vez',
    problem: 'La parte principal de la página no está marcada, o hay más de una.',
    fix: `${template} que ponga el contenido, y solo eso, en un elemento "main".`,
    why: 'Quien usa lector de pantalla salta a la parte principal. Aquí debe oír antes todos los menús.',
  },
  'one-header': {
    title: 'La página tiene una sola cabecera',
    problem: 'La página tiene más de una cabecera.',
    fix: `${template} que marque como cabecera solo lo de arriba.`,
    why: jump,
  },
  'one-footer': {
    title: 'La página tiene un solo pie',
    problem: 'La página tiene más de un pie.',
    fix: `${template} que marque como pie solo lo de abajo.`,
    why: jump,
  },
  'header-place': {
    title: 'La cabecera de la página está aparte',
    problem: 'La cabecera de la página está dentro de otra parte.',
    fix: `${template} que la saque de esa parte.`,
    why: jump,
  },
  'footer-place': {
    title: 'El pie de la página está aparte',
    problem: 'El pie de la página está dentro de otra parte.',
    fix: `${template} que lo saque de esa parte.`,
    why: jump,
  },
  'main-place': {
    title: 'La parte principal está aparte',
    problem: 'La parte principal de la página está dentro de otra parte.',
    fix: `${template} que la saque de esa parte.`,
    why: jump,
  },
  'aside-place': {
    title: 'Las columnas laterales están aparte',
    problem: 'Esta columna lateral está dentro de otra parte.',
    fix: `${template} que la saque de esa parte.`,
    why: jump,
  },
  'part-names': {
    title: 'Las partes de un mismo tipo tienen nombres distintos',
    problem: 'Dos partes de esta página tienen el mismo nombre, o ninguno.',
    fix: `${template} que les ponga nombre, como "Menú principal" y "Enlaces rápidos".`,
    why: jump,
  },
  'outside-parts': {
    title: 'Todo el contenido está en una parte marcada de la página',
    problem: 'Este contenido está fuera de las partes marcadas de la página.',
    fix: `${template} que lo ponga en la parte principal, el menú, la cabecera o el pie.`,
    why: 'Quien usa lector de pantalla y salta de parte en parte no lo halla.',
  },
  'two-languages': {
    title: 'La página dice un solo idioma',
    problem: 'Los ajustes de la página dicen dos idiomas.',
    fix: `${template} que ponga el mismo idioma en "lang" y en "xml:lang".`,
    why: 'El lector de pantalla puede elegir la voz equivocada.',
  },
  'frame-name': {
    title: 'Lo incrustado tiene título',
    problem: 'Este mapa, video o formulario incrustado no tiene título.',
    fix: 'Añada title="…" al código, diciendo qué contiene: "Mapa de la oficina del distrito".',
    why: 'Quien usa lector de pantalla no puede decidir si entrar.',
  },
  'frame-keyboard': {
    title: 'A lo incrustado se llega con el teclado',
    problem: 'A esto incrustado no se puede llegar con el teclado.',
    fix: 'Quite tabindex="-1" del código, o pida a quien lo hizo un código sin eso.',
    why: 'Quien no puede usar ratón no puede usarlo.',
  },
  'field-name': {
    title: 'Los campos tienen etiqueta',
    problem: 'Este campo del formulario no tiene etiqueta.',
    fix: 'En el creador de formularios, dé al campo su propia etiqueta. El texto gris dentro del campo no cuenta.',
    why: 'Quien usa lector de pantalla o da órdenes con la voz no sabe qué escribir.',
  },
  'hint-as-label': {
    title: 'Las etiquetas siguen ahí mientras se escribe',
    problem: 'La única etiqueta de este campo es una pista que se borra al escribir.',
    fix: 'En el creador de formularios, dé al campo una etiqueta que se quede encima.',
    why: 'Quien se distrae, olvida o lee despacio ya no sabe qué pide el campo.',
  },
  'tooltip-as-label': {
    title: 'Las etiquetas se ven',
    problem: 'La única etiqueta de este campo sale al poner el ratón encima.',
    fix: 'En el creador de formularios, dé al campo una etiqueta que todos vean.',
    why: 'Quien usa teléfono o teclado nunca la ve.',
  },
  'many-labels': {
    title: 'Cada campo tiene una etiqueta',
    problem: 'Este campo tiene varias etiquetas.',
    fix: 'Mire si todas son de él y junte las palabras en una sola.',
    why: 'Algunos lectores de pantalla leen solo una.',
  },
  'button-name': {
    title: 'Los botones dicen qué hacen',
    problem: 'Este botón no tiene nombre.',
    fix: 'Ponga palabras en el botón. Si solo muestra un icono, pida a su webmaster un nombre ("aria-label").',
    why: noName,
  },
  'input-button-name': {
    title: 'Los botones de los formularios dicen qué hacen',
    problem: 'Este botón de formulario no tiene nombre.',
    fix: 'En el creador de formularios, escriba en el botón qué hace, como "Enviar".',
    why: noName,
  },
  'summary-name': {
    title: 'Las partes plegadas dicen qué tienen',
    problem: 'La línea que abre esta parte no tiene palabras.',
    fix: 'Escriba en esa línea qué hay en la parte.',
    why: noName,
  },
  'doubled-id': {
    title: 'Cada etiqueta es de un solo campo',
    problem: 'Dos cosas de esta página tienen el mismo id, y una etiqueta puede ser de la otra.',
    fix: makerOf,
    why: 'El lector de pantalla puede leer la etiqueta equivocada.',
  },
  'login-paste': {
    title: 'El navegador puede llenar la contraseña',
    problem: 'Este campo de contraseña pide al navegador que no ayude.',
    fix: 'Pruebe si se llena una contraseña guardada. Si no, envíe este informe a quien hizo la entrada.',
    why: 'Quien no puede recordar o escribir contraseñas largas se queda fuera.',
  },
  'screen-rotation': {
    title: 'La página sirve con el teléfono en ambas posiciones',
    problem: 'La página se gira sola a una posición de la pantalla.',
    fix: `${template} que quite el giro.`,
    why: 'Un teléfono o tableta fijo en una silla de ruedas no se puede girar.',
  },
};
