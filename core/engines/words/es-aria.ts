import type { EngineWords } from '../engine.ts';
import type { aria as english } from './en-aria.ts';

const maker = 'Envíe este informe a quien hizo el menú, el carrusel o el complemento y pida que lo arregle.';
const wrong = 'El lector de pantalla dice algo falso, o nada.';
const noName = 'Quien usa lector de pantalla o da órdenes con la voz no sabe para qué sirve.';

/** Lo que falla dentro de menús, carruseles y complementos, en español. */
export const aria: Record<keyof typeof english, EngineWords> = {
  'widget-field-name': {
    title: 'Los campos de los complementos tienen etiqueta',
    problem: 'Este campo de un complemento no tiene etiqueta.',
    fix: maker,
    why: noName,
  },
  'toggle-name': {
    title: 'Los interruptores y casillas tienen etiqueta',
    problem: 'Este interruptor o casilla no tiene etiqueta.',
    fix: maker,
    why: noName,
  },
  'command-name': {
    title: 'Las entradas de menú y los botones caseros tienen nombre',
    problem: 'Esta entrada de menú o este botón no tiene nombre.',
    fix: 'Póngale palabras. Si lo hace la plantilla, envíe este informe a quien la hizo.',
    why: noName,
  },
  'meter-name': {
    title: 'Los medidores dicen qué miden',
    problem: 'Este medidor no dice qué mide.',
    fix: 'Ponga una etiqueta al lado o pida un nombre a quien lo hizo.',
    why: noName,
  },
  'progress-name': {
    title: 'Las barras de avance dicen qué se hace',
    problem: 'Esta barra de avance no dice qué se está haciendo.',
    fix: maker,
    why: noName,
  },
  'dialog-name': {
    title: 'Las ventanas que se abren tienen nombre',
    problem: 'Esta ventana que se abre no tiene nombre.',
    fix: 'Póngale un título. Si la hace la plantilla, envíe este informe a quien la hizo.',
    why: 'Quien usa lector de pantalla cae en ella y no sabe dónde está.',
  },
  'tooltip-name': {
    title: 'Los avisos tienen palabras',
    problem: 'Este aviso no tiene palabras.',
    fix: maker,
    why: noName,
  },
  'tree-name': {
    title: 'Las entradas de un menú plegable tienen nombre',
    problem: 'Esta entrada de un menú plegable no tiene nombre.',
    fix: maker,
    why: noName,
  },
  'hidden-page': {
    title: 'La página no se oculta a los lectores de pantalla',
    problem: 'Toda la página está oculta para los lectores de pantalla.',
    fix: 'Pida hoy mismo a quien cuida la plantilla que quite "aria-hidden" del cuerpo de la página.',
    why: 'Para una madre ciega, en esta página no hay nada.',
  },
  'hidden-focus': {
    title: 'Lo oculto a los lectores de pantalla no recibe el teclado',
    problem: 'Esto está oculto para los lectores de pantalla, pero el teclado se para aquí.',
    fix: maker,
    why: 'Una persona ciega que usa el teclado llega a algo que no dice nada.',
  },
  'role-name': {
    title: 'Las partes dicen qué son con palabras que el navegador conoce',
    problem: 'Esta parte se llama "{value}", y ningún navegador conoce esa palabra.',
    fix: maker,
    why: wrong,
  },
  'aria-spelling': {
    title: 'Los datos para lectores de pantalla están bien escritos',
    problem: 'El dato "{value}" para lectores de pantalla no existe.',
    fix: maker,
    why: wrong,
  },
  'aria-value': {
    title: 'Los datos para lectores de pantalla tienen valores que existen',
    problem: 'Un dato para lectores de pantalla tiene un valor que no existe.',
    fix: maker,
    why: wrong,
  },
  'aria-missing': {
    title: 'Los controles caseros dicen cómo están',
    problem: 'Este control casero no dice cómo está.',
    fix: maker,
    why: 'Una persona ciega no oye si está prendido o apagado, abierto o cerrado, ni cuánto falta.',
  },
  'aria-misplaced': {
    title: 'Los datos para lectores de pantalla están donde van',
    problem: 'El dato "{value}" para lectores de pantalla no va aquí.',
    fix: maker,
    why: wrong,
  },
  'role-misplaced': {
    title: 'Ninguna parte dice ser lo que no puede ser',
    problem: 'Esta parte dice ser algo que no puede ser.',
    fix: maker,
    why: wrong,
  },
  'role-conflict': {
    title: 'El adorno no recibe el teclado ni tiene nombre',
    problem: 'Esto dice ser un adorno, pero tiene nombre o recibe el teclado.',
    fix: maker,
    why: wrong,
  },
  'swallowed-control': {
    title: 'Los botones no llevan otros botones ni enlaces dentro',
    problem: 'Aquí un botón o enlace está dentro de algo que lo oculta a los lectores de pantalla.',
    fix: maker,
    why: 'Una persona ciega que usa el teclado llega a algo que no dice nada.',
  },
};
