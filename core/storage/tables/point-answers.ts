import { PointAnswer } from '../../model/point-answer.ts';
import { defineTable } from '../table.ts';

export const pointAnswers = defineTable<PointAnswer>({
  name: 'point-answers',
  schema: PointAnswer,
  indexes: { page: 'page' },
  changed: 'at',
});
