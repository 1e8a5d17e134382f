import type { Spanish } from '../rule.ts';

export const es: Spanish<'alone' | 'format' | 'here'> = {
  title: 'Un enlace dice adónde lleva',
  why: 'Los lectores de pantalla hacen una lista de los enlaces. Diez veces "haga clic aquí" no le dice nada a quien no ve, ni a quien amplía una sola línea.',
  messages: {
    alone: {
      problem: 'Enlaces que no dicen adónde llevan: {count} con el nombre "{name}". Nada a su alrededor lo dice.',
      fix: 'Nombre en el enlace lo que abre, por ejemplo "Agenda del 12 de mayo" en lugar de "{name}".',
    },
    format: {
      problem:
        'Enlaces que solo dicen qué tipo de archivo abren: {count} con el nombre "{name}". Nada a su alrededor dice cuál.',
      fix: 'Ponga el nombre del documento en el enlace, por ejemplo "Calendario escolar (PDF)".',
    },
    here: {
      problem:
        '{count} {count|enlace de esta página solo dice|enlaces de esta página solo dicen} "{name}". Fuera de su frase nadie sabe adónde {count|lleva|llevan}.',
      fix: 'Haga enlace de las palabras que nombran la cosa: "Vea el horario del autobús" en lugar de "Para el horario del autobús haga clic aquí".',
    },
  },
};
