import type { ToolLanguage } from '@porchlight/core/model/lens';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { feedbackEn, feedbackEs } from './strings/feedback.ts';
import { planEn, planEs } from './strings/plan.ts';
import { practicesEn, practicesEs } from './strings/practices.ts';
import { reflectEn, reflectEs } from './strings/reflect.ts';
import { respondEn, respondEs } from './strings/respond.ts';
import { shellEn, shellEs } from './strings/shell.ts';
import { siteEn, siteEs } from './strings/site.ts';
import { themesEn, themesEs } from './strings/themes.ts';
import { translateEn, translateEs } from './strings/translate.ts';
import { whoEn, whoEs } from './strings/who.ts';

const english = {
  language: 'en' as ToolLanguage,
  shell: shellEn,
  site: siteEn,
  feedback: feedbackEn,
  translate: translateEn,
  themes: themesEn,
  who: whoEn,
  respond: respondEn,
  plan: planEn,
  reflect: reflectEn,
  practices: practicesEn,
};
export type WorkspaceWords = typeof english;

const spanish: WorkspaceWords = {
  language: 'es',
  shell: shellEs,
  site: siteEs,
  feedback: feedbackEs,
  translate: translateEs,
  themes: themesEs,
  who: whoEs,
  respond: respondEs,
  plan: planEs,
  reflect: reflectEs,
  practices: practicesEs,
};

export const words: Record<ToolLanguage, WorkspaceWords> = { en: english, es: spanish };

/** The language of everything below. */
export const Words = createContext<WorkspaceWords>(english);

export function useWords(): WorkspaceWords {
  return useContext(Words);
}
