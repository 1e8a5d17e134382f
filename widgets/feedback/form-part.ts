import type { LanguageModule } from '../languages/language.ts';
import type { FieldContext } from './context.ts';

/** What the part that sends may know and do of the form that it serves. */
export interface FormPart extends HTMLElement {
  readonly endpoint: string;
  readonly format: string;
  readonly keep: string;
  readonly proof: string;
  readonly level: number;
  /** What is drawn: the form, or what stands in its place. */
  readonly root: ShadowRoot;
  /** When the form was first shown. */
  shownAt: number;
  readonly language: { readonly words: LanguageModule | undefined };
  context(): FieldContext | undefined;
  draw(): Promise<void>;
  addSheet(sheet: string): void;
}
