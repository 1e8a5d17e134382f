import { Note } from '../../model/note.ts';
import { defineTable } from '../table.ts';

export const notes = defineTable<Note>({ name: 'notes', schema: Note, indexes: { page: 'page' }, changed: 'at' });
