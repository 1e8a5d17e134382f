import type { LanguageModule } from '../languages/language.ts';
import type { FieldContext } from './fields.ts';

/** What the part that sends may know and do of the form that it serves. */
export interface FormPart extends HTMLElement {
  readonly endpoint: string;
  readonly format: string;
  readonly keep: string;
  readonly proof: string;
  readonly level: number;
  /** The form as it is drawn; null when something else stands in its place. */
  readonly element: HTMLFormElement | null;
  readonly shownAt: number;
  readonly language: { readonly words: LanguageModule | undefined };
  context(): FieldContext | undefined;
  /** Takes in what stands in the fields now. */
  read(): void;
  draw(): Promise<void>;
  startAgain(): void;
  focusOn(id: string): void;
  addSheet(sheet: string): void;
}
