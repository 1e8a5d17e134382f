/** One thing a person or a machine does to bring a widget into a state. Selectors reach into the widget. */
export type Step = { fill: string; with: string } | { press: string };

/**
 * One state that a widget can be in. A widget's list of states feeds its pictures, its accessibility tests and the
 * demo, so that a state which is listed is looked at. Addresses are those of `testing/site.ts`.
 */
export interface WidgetState {
  /** Kebab-case; names the picture. */
  name: string;
  /** What a webmaster would have in the page. */
  html: string;
  /** The page's language; English when missing. */
  lang?: string;
  steps?: Step[];
  /** The network goes away before the last step. */
  offline?: boolean;
  /** A part that cannot be loaded, by the name of its file. */
  without?: string;
  /** What can be seen once the state is reached. */
  shows: string;
}
