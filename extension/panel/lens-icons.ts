import type { Lens } from '@porchlight/core/model/lens';
import type { IconName } from './icons.tsx';

export const lensIcons: Record<Lens, IconName> = {
  accessibility: 'use',
  language: 'understand',
  participation: 'take-part',
};
