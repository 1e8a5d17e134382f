import type { ThemeId } from '@porchlight/core/themes/education/themes';

/** What a family might say of each theme; `dress-code` is one that the codebook does not know. */
export type SampleTheme = ThemeId | 'no-theme' | 'dress-code';
export type Bank = Record<SampleTheme, readonly string[]>;
