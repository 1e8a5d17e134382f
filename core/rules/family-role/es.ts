import type { Spanish } from '../rule.ts';

export const es: Spanish<'not-found'> = {
  title: 'La página dice qué hacen allí las familias, además de escuchar',
  why: 'La gente viene cuando sabe que está para asesorar, elegir o decidir, y no para llenar sillas.',
  messages: {
    'not-found': {
      problem:
        'Se describe un comité ("{name}"), y no se encontró qué hacen en él las familias: asesorar, recomendar, decidir.',
      fix: 'Añada una frase sobre su papel: "Los padres de este comité recomiendan en qué se gasta el dinero; la junta decide."',
    },
  },
};
