import type { Spanish } from '../rule.ts';

export const es: Spanish<'in-person-only' | 'remote-only' | 'form-only' | 'email-only' | 'phone-only'> = {
  title: 'Hay más de una manera de participar',
  why: 'Una madre no puede dejar el turno de noche, un padre no tiene computadora, otro no habla ante una sala. Una sola manera deja fuera a la mayoría.',
  messages: {
    'in-person-only': {
      problem: 'La única manera de participar que se encontró en esta página es ir en persona.',
      fix: 'Añada una manera para quien no puede ir: un enlace o un número para unirse a distancia, un formulario, un correo, un teléfono.',
    },
    'remote-only': {
      problem: 'La única manera de participar que se encontró en esta página es unirse a distancia.',
      fix: 'Añada una manera para quien no tiene buena conexión: un lugar a donde ir, un teléfono, un papel para entregar.',
    },
    'form-only': {
      problem: 'La única manera de participar que se encontró en esta página es un formulario en línea.',
      fix: 'Añada una manera para quien no llena formularios: una reunión, un teléfono, un papel para entregar.',
    },
    'email-only': {
      problem: 'La única manera de participar que se encontró en esta página es escribir un correo.',
      fix: 'Añada una manera para quien no escribe: un teléfono, una reunión, una persona con quien hablar.',
    },
    'phone-only': {
      problem: 'La única manera de participar que se encontró en esta página es llamar por teléfono.',
      fix: 'Añada una manera para quien no puede llamar en horas de oficina: un formulario, un correo, una reunión por la tarde.',
    },
  },
};
