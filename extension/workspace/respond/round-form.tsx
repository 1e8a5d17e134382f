import { MOST_STATEMENTS, statementForm } from '@porchlight/core/engagement/statement-form';
import { LANGUAGE } from '@porchlight/core/feedback/language-kind';
import { feedbackTag } from '@porchlight/core/fixes/feedback-tag';
import { fixWords } from '@porchlight/core/fixes/fix-words';
import type { Statement } from '@porchlight/core/model/engagement';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { CopyField } from '../parts/copy-field.tsx';
import { useWords } from '../words.ts';

/** The round as a form to paste into a page, and how its votes come back. */
export function RoundForm({ model, statements }: { model: WorkspaceModel; statements: readonly Statement[] }) {
  const { respond: words, language } = useWords();
  const { endpoint, contact } = model.respond.profile.value;
  const { dimension } = model.setting.value.value;
  // The form knows the language it was filled in, and asks for the role by itself.
  const kind = dimension === LANGUAGE || dimension === 'Role' ? '' : dimension;
  const groups = kind ? model.who.groups.value.filter((group) => group !== '') : [];
  const form = statementForm(statements, kind, groups);
  if (!form) return null;
  return (
    <section class="section" aria-labelledby="round-title">
      <h2 class="section-title" id="round-title">
        {words.check.vote}
      </h2>
      <p>{words.check.voteText}</p>
      <ul class="plain-list">
        {form.groups ? <li>{words.check.asks(kind)}</li> : dimension === '' && <li>{words.check.noKind}</li>}
        <li>{endpoint ? words.check.sends(endpoint) : words.check.noEndpoint}</li>
        {statements.length > MOST_STATEMENTS && <li>{words.check.tooMany(MOST_STATEMENTS)}</li>}
      </ul>
      <CopyField
        label={words.check.form}
        text={feedbackTag({ asks: { form }, contact, endpoint, lead: fixWords[language].lead })}
      />
    </section>
  );
}
