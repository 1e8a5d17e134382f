import type { ProfileDraft, WrongField } from '../../models/profile-draft.ts';

interface FieldWords {
  name: string;
  hint?: string;
}

/** Words of what staff may tell of their district once there are forms and numbers. */
export interface ProfileMoreWords {
  title: string;
  fields: Record<Exclude<keyof ProfileDraft, 'shares'>, FieldWords>;
  shares: string;
  sharesHint: string;
  wrong: Record<WrongField['field'], string>;
}
