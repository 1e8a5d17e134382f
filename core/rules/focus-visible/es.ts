import type { Spanish } from '../rule.ts';

export const es: Spanish<'removed' | 'doubtful'> = {
  title: 'El ojo puede seguir la tecla Tab',
  why: 'Quien recorre la página con el teclado tiene que ver dónde está. Sin una señal, pulsa teclas a ciegas.',
  messages: {
    removed: {
      problem:
        'No se ve nada cuando la tecla Tab llega aquí: el estilo "{selector}" quita el borde. Afecta a {count} {count|enlace o control|enlaces y controles}.',
      fix: 'En la hoja de estilos, borre "outline: none" de "{selector}", o añada un estilo para :focus-visible que se vea bien.',
    },
    doubtful: {
      problem:
        'El estilo "{selector}" quita el borde. No se pudo saber si otra señal se ve cuando la tecla Tab llega aquí.',
      fix: 'Pulse Tab hasta llegar aquí. Si no lo ve, borre "outline: none" de la hoja de estilos.',
    },
  },
};
