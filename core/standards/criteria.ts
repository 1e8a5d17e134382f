import type { ToolLanguage } from '../model/lens.ts';

/** The standards that a district can choose to be held to. */
export type Standard = 'wcag21aa' | 'wcag22aa';

/** Success criteria of WCAG 2.2, levels A and AA: the W3C's page name, English name, Spanish name. */
const criteria: Record<string, readonly [page: string, en: string, es: string]> = {
  '1.1.1': ['non-text-content', 'Non-text Content', 'Contenido no textual'],
  '1.2.1': [
    'audio-only-and-video-only-prerecorded',
    'Audio-only and Video-only (Prerecorded)',
    'Solo audio y solo video (grabado)',
  ],
  '1.2.2': ['captions-prerecorded', 'Captions (Prerecorded)', 'Subtítulos (grabados)'],
  '1.2.3': [
    'audio-description-or-media-alternative-prerecorded',
    'Audio Description or Media Alternative (Prerecorded)',
    'Audiodescripción o medio alternativo (grabado)',
  ],
  '1.2.4': ['captions-live', 'Captions (Live)', 'Subtítulos (en directo)'],
  '1.2.5': ['audio-description-prerecorded', 'Audio Description (Prerecorded)', 'Audiodescripción (grabada)'],
  '1.3.1': ['info-and-relationships', 'Info and Relationships', 'Información y relaciones'],
  '1.3.2': ['meaningful-sequence', 'Meaningful Sequence', 'Secuencia significativa'],
  '1.3.3': ['sensory-characteristics', 'Sensory Characteristics', 'Características sensoriales'],
  '1.3.4': ['orientation', 'Orientation', 'Orientación'],
  '1.3.5': ['identify-input-purpose', 'Identify Input Purpose', 'Identificar el propósito de la entrada'],
  '1.4.1': ['use-of-color', 'Use of Color', 'Uso del color'],
  '1.4.2': ['audio-control', 'Audio Control', 'Control del audio'],
  '1.4.3': ['contrast-minimum', 'Contrast (Minimum)', 'Contraste (mínimo)'],
  '1.4.4': ['resize-text', 'Resize Text', 'Cambio de tamaño del texto'],
  '1.4.5': ['images-of-text', 'Images of Text', 'Imágenes de texto'],
  '1.4.10': ['reflow', 'Reflow', 'Reajuste'],
  '1.4.11': ['non-text-contrast', 'Non-text Contrast', 'Contraste no textual'],
  '1.4.12': ['text-spacing', 'Text Spacing', 'Espaciado del texto'],
  '1.4.13': [
    'content-on-hover-or-focus',
    'Content on Hover or Focus',
    'Contenido al pasar el puntero o recibir el foco',
  ],
  '2.1.1': ['keyboard', 'Keyboard', 'Teclado'],
  '2.1.2': ['no-keyboard-trap', 'No Keyboard Trap', 'Sin trampas para el foco del teclado'],
  '2.1.4': ['character-key-shortcuts', 'Character Key Shortcuts', 'Atajos con teclas de caracteres'],
  '2.2.1': ['timing-adjustable', 'Timing Adjustable', 'Tiempo ajustable'],
  '2.2.2': ['pause-stop-hide', 'Pause, Stop, Hide', 'Poner en pausa, detener, ocultar'],
  '2.3.1': ['three-flashes-or-below-threshold', 'Three Flashes or Below Threshold', 'Umbral de tres destellos o menos'],
  '2.4.1': ['bypass-blocks', 'Bypass Blocks', 'Evitar bloques'],
  '2.4.2': ['page-titled', 'Page Titled', 'Página titulada'],
  '2.4.3': ['focus-order', 'Focus Order', 'Orden del foco'],
  '2.4.4': ['link-purpose-in-context', 'Link Purpose (In Context)', 'Propósito de los enlaces (en contexto)'],
  '2.4.5': ['multiple-ways', 'Multiple Ways', 'Múltiples vías'],
  '2.4.6': ['headings-and-labels', 'Headings and Labels', 'Encabezados y etiquetas'],
  '2.4.7': ['focus-visible', 'Focus Visible', 'Foco visible'],
  '2.4.11': ['focus-not-obscured-minimum', 'Focus Not Obscured (Minimum)', 'Foco no oculto (mínimo)'],
  '2.5.1': ['pointer-gestures', 'Pointer Gestures', 'Gestos del puntero'],
  '2.5.2': ['pointer-cancellation', 'Pointer Cancellation', 'Cancelación del puntero'],
  '2.5.3': ['label-in-name', 'Label in Name', 'Etiqueta en el nombre'],
  '2.5.4': ['motion-actuation', 'Motion Actuation', 'Activación por movimiento'],
  '2.5.7': ['dragging-movements', 'Dragging Movements', 'Movimientos de arrastre'],
  '2.5.8': ['target-size-minimum', 'Target Size (Minimum)', 'Tamaño del objetivo (mínimo)'],
  '3.1.1': ['language-of-page', 'Language of Page', 'Idioma de la página'],
  '3.1.2': ['language-of-parts', 'Language of Parts', 'Idioma de las partes'],
  '3.2.1': ['on-focus', 'On Focus', 'Al recibir el foco'],
  '3.2.2': ['on-input', 'On Input', 'Al recibir entradas'],
  '3.2.3': ['consistent-navigation', 'Consistent Navigation', 'Navegación coherente'],
  '3.2.4': ['consistent-identification', 'Consistent Identification', 'Identificación coherente'],
  '3.2.6': ['consistent-help', 'Consistent Help', 'Ayuda coherente'],
  '3.3.1': ['error-identification', 'Error Identification', 'Identificación de errores'],
  '3.3.2': ['labels-or-instructions', 'Labels or Instructions', 'Etiquetas o instrucciones'],
  '3.3.3': ['error-suggestion', 'Error Suggestion', 'Sugerencias ante errores'],
  '3.3.4': [
    'error-prevention-legal-financial-data',
    'Error Prevention (Legal, Financial, Data)',
    'Prevención de errores (legales, financieros, datos)',
  ],
  '3.3.7': ['redundant-entry', 'Redundant Entry', 'Entrada redundante'],
  '3.3.8': [
    'accessible-authentication-minimum',
    'Accessible Authentication (Minimum)',
    'Autenticación accesible (mínimo)',
  ],
  '4.1.2': ['name-role-value', 'Name, Role, Value', 'Nombre, función, valor'],
  '4.1.3': ['status-messages', 'Status Messages', 'Mensajes de estado'],
};

/** Level AA; all others in the table are level A. */
const doubleA = new Set(
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3'.split(
    ' ',
  ),
);
/** New in WCAG 2.2. */
const since22 = new Set(['2.4.11', '2.5.7', '2.5.8', '3.2.6', '3.3.7', '3.3.8']);

/** The success criteria of a standard, levels A and AA, in their order. */
export function criteriaOf(standard: Standard): string[] {
  return Object.keys(criteria).filter((number) => standard === 'wcag22aa' || !since22.has(number));
}

/** The level of a criterion of the table; undefined for level AAA and for what is no criterion. */
export function levelOf(number: string): 'A' | 'AA' | undefined {
  if (!Object.hasOwn(criteria, number)) return undefined;
  return doubleA.has(number) ? 'AA' : 'A';
}

/** What a success criterion is called, and the W3C page that explains it. An unknown number has no page. */
export function criterion(number: string, language: ToolLanguage): { name: string; url?: string } {
  const known = Object.hasOwn(criteria, number) ? criteria[number] : undefined;
  if (!known) return { name: `WCAG ${number}` };
  const [page, en, es] = known;
  return {
    name: `WCAG ${number} ${language === 'es' ? es : en}`,
    url: `https://www.w3.org/WAI/WCAG22/Understanding/${page}.html`,
  };
}
