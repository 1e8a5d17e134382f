import { Decision } from '../../model/decision.ts';
import { defineTable } from '../table.ts';

export const decisions = defineTable<Decision>({
  name: 'decisions',
  schema: Decision,
  indexes: { page: 'page' },
  changed: 'at',
});
