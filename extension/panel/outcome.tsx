import type { FixGroup } from '@porchlight/core/export/group';
import type { Impact } from '@porchlight/core/model/lens';
import { Icon, type IconName } from './icons.tsx';
import { useWords } from './words.ts';

const icons: Record<Impact, IconName> = { critical: 'stop', serious: 'warn', moderate: 'warn', minor: 'bump' };

/** How hard it hits families, or that a machine cannot tell: in words and by shape, never by colour alone. */
export function Outcome({ group }: { group: FixGroup }) {
  const words = useWords();
  const isReview = group.outcome === 'review';
  return (
    <span class={`outcome ${isReview ? 'review' : group.impact}`}>
      <Icon name={isReview ? 'eye' : icons[group.impact]} />
      {isReview ? words.mustLook : words.impact[group.impact]}
    </span>
  );
}
