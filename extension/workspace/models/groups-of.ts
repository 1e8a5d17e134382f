import { LANGUAGE } from '@porchlight/core/feedback/language-kind';
import { underOneName } from '@porchlight/core/feedback/same-groups';
import type { SameGroups } from '@porchlight/core/model/engagement';
import type { Comment } from '@porchlight/core/model/feedback';

/** The group of a comment in one kind of group; '' where it is not known. Languages are primary tags. */
export function groupOf(comment: Comment, dimension: string, same: SameGroups): string {
  if (dimension === '') return '';
  if (dimension === LANGUAGE) return comment.language?.split('-')[0] ?? '';
  return underOneName(comment.groups, same)[dimension] ?? '';
}

/** The kinds of group that can be compared, and the groups of each, most frequent first. */
export function dimensionsOf(comments: readonly Comment[], same: SameGroups): Map<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  const note = (dimension: string, group: string) => {
    const own = counts.get(dimension) ?? new Map<string, number>();
    counts.set(dimension, own);
    own.set(group, (own.get(group) ?? 0) + 1);
  };
  for (const comment of comments) {
    for (const [dimension, group] of Object.entries(underOneName(comment.groups, same))) note(dimension, group);
    const language = groupOf(comment, LANGUAGE, same);
    if (language) note(LANGUAGE, language);
  }
  return new Map(
    [...counts]
      .filter(([, groups]) => groups.size > 1)
      .map(([dimension, groups]) => [
        dimension,
        [...groups].sort((one, other) => other[1] - one[1]).map(([group]) => group),
      ]),
  );
}
