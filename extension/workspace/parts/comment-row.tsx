import type { Comment } from '@porchlight/core/model/feedback';
import { languageName } from '@porchlight/core/text/language-name';
import type { ComponentChildren } from 'preact';
import { useWords } from '../words.ts';
import { Translation } from './translation.tsx';

/** A family's words in their own language, and what is known of them. */
export function CommentText({ comment, children }: { comment: Comment; children?: ComponentChildren }) {
  const { language } = useWords();
  const facts = [
    ...Object.values(comment.groups),
    comment.language ? languageName(comment.language, language) : '',
    comment.at ?? '',
    ...(comment.flags ?? []),
  ].filter(Boolean);
  return (
    <div class="comment" data-aside={comment.setAside !== undefined}>
      <p class="comment-text" lang={comment.language} dir="auto">
        {comment.text}
      </p>
      <p class="comment-facts">{facts.join(' · ')}</p>
      <Translation key={comment.id} comment={comment} />
      {children}
    </div>
  );
}
