import { timelineHtml, youSaidHtml } from '@porchlight/core/engagement/editor-html';
import { IntakeError } from '@porchlight/core/intake-client/intake';
import type { Feed } from '@porchlight/core/model/feed';
import { languageName } from '@porchlight/core/text/language-name';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Problem } from '../../panel/problem.tsx';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { CopyField } from '../parts/copy-field.tsx';
import { Field, Select } from '../parts/field.tsx';
import { sentenceOf } from '../parts/problem.ts';
import { useWords } from '../words.ts';

/** What families will see, drawn by the very widgets, and the ways to bring it to them. */
export function PublishView({ model }: { model: WorkspaceModel }) {
  const { respond: words, language } = useWords();
  const { feed, published } = model.respond;
  const tag = useSignal<string>(language);
  const isReady = feed.value.responses.length > 0 || feed.value.timeline.length > 0;
  if (!isReady) return <p>{words.publish.nothing}</p>;
  return (
    <div class="stack">
      <section class="section first-section" aria-labelledby="preview-title">
        <h2 class="section-title" id="preview-title">
          {words.publish.title}
        </h2>
        <Select
          label={words.publish.language}
          value={tag.value}
          options={feed.value.languages.map((value) => ({ value, text: languageName(value, language) }))}
          set={(value) => {
            if (value) tag.value = value;
          }}
          isCompact
        />
        <div class="preview-pane">
          {feed.value.responses.length > 0 && (
            <Widget name="porchlight-you-said" feed={feed.value} language={tag.value} />
          )}
          {feed.value.timeline.length > 0 && (
            <Widget name="porchlight-timeline" feed={feed.value} language={tag.value} />
          )}
        </div>
      </section>
      <section class="section" aria-labelledby="file-title">
        <h2 class="section-title" id="file-title">
          {words.publish.file}
        </h2>
        <p>{words.publish.fileText}</p>
        <button type="button" class="primary" id="save-feed" onClick={() => void model.respond.saveFile()}>
          {words.publish.file}
        </button>
      </section>
      <section class="section" aria-labelledby="html-title">
        <h2 class="section-title" id="html-title">
          {words.publish.html}
        </h2>
        <p>{words.publish.htmlText}</p>
        {feed.value.responses.length > 0 && (
          <CopyField label={words.publish.htmlCards} text={youSaidHtml(feed.value, tag.value)} />
        )}
        {feed.value.timeline.length > 0 && (
          <CopyField label={words.publish.htmlSteps} text={timelineHtml(feed.value, tag.value)} />
        )}
      </section>
      <ToIntake model={model} />
      <p role="status" class="good-news">
        {published.value === 'intake' ? words.publish.sent : published.value === 'file' ? words.publish.saved : ''}
      </p>
    </div>
  );
}

/** A widget as it will stand on the district's page. */
function Widget({ name, feed, language }: { name: string; feed: Feed; language: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const widget = document.createElement(name);
    widget.lang = language;
    Object.assign(widget, { feed, headingLevel: 3 });
    place.current?.replaceChildren(widget);
  }, [name, feed, language]);
  return <div ref={place} class="preview-widget" />;
}

function ToIntake({ model }: { model: WorkspaceModel }) {
  const { respond: words, feedback } = useWords();
  const { setting, token, reach } = model;
  const address = useSignal(setting.value.value.intake);
  const problem = useSignal('');
  return (
    <section class="section" aria-labelledby="intake-title">
      <h2 class="section-title" id="intake-title">
        {words.publish.intake}
      </h2>
      <form
        class="form"
        onSubmit={async (event) => {
          event.preventDefault();
          problem.value = '';
          const asked = reach.allow(address.value);
          if (!(await asked)) {
            problem.value = feedback.intake.notAllowed;
            return;
          }
          try {
            await model.respond.publish(address.value, token.value);
          } catch (error) {
            problem.value =
              error instanceof IntakeError && error.code === 'changed' ? words.publish.changed : sentenceOf(error);
          }
        }}
      >
        <p>{words.publish.intakeText}</p>
        <Field
          label={words.publish.address}
          type="url"
          isRequired
          value={address.value}
          set={(value) => (address.value = value)}
        />
        <Field
          label={words.publish.token}
          hint={feedback.intake.tokenHint}
          type="password"
          isRequired
          value={token.value}
          set={(value) => (token.value = value)}
        />
        <button type="submit" class="primary">
          {words.publish.send}
        </button>
        <Problem text={problem.value} />
      </form>
    </section>
  );
}
