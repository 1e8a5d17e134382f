/** What has to be done in a content management system. */
export type Task = 'paste' | 'alt' | 'lang' | 'words';

/** The systems that US districts edit their pages with.. */
export const systems = [
  { id: 'finalsite', name: 'Finalsite Composer' },
  { id: 'schoolwires', name: 'Blackboard / Finalsite Web Community Manager' },
  { id: 'apptegy', name: 'Apptegy (Thrillshare)' },
  { id: 'edlio', name: 'Edlio' },
  { id: 'wordpress', name: 'WordPress' },
  { id: 'google-sites', name: 'Google Sites' },
  { id: 'other', name: '' },
] as const;
export type SystemId = (typeof systems)[number]['id'];

export interface CmsWords {
  other: string;
  /** Said wherever the steps were written from the makers' descriptions and not tried by us. */
  untried: string;
  steps: Record<SystemId, Record<Task, string[]>>;
}

export function isSystem(id: string): id is SystemId {
  return systems.some((system) => system.id === id);
}
