import type { ReadingReason } from '@porchlight/core/model/theme';
import { localText } from '@porchlight/core/text/local-text';
import { useSignal } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { CommentText } from '../parts/comment-row.tsx';
import { Field, Select } from '../parts/field.tsx';
import { useWords } from '../words.ts';
import { PossibleThemes } from './possible.tsx';

const reasons: ReadingReason[] = ['random', 'unsure', 'left-over', 'second'];
/** One letter per theme; no letter that a hand reaches for to do something else. */
const KEYS = 'abcdefghijklmopqrstuvwxyz';

/** Reading comments one by one. The random sample comes first, and its suggestions stay hidden. */
export function ReadView({ model }: { model: WorkspaceModel }) {
  const { themes: words } = useWords();
  const { themes, setting } = model;
  const why = useSignal<ReadingReason>('random');
  const later = useSignal<readonly string[]>([]);
  const { coder, dimension, sample } = setting.value.value;
  const queue = themes.queue(why.value);
  const waiting = queue.filter((index) => !later.value.includes(themes.subject.value[index]?.id ?? ''));
  const current = waiting[0] ?? queue[0];
  return (
    <div class="read">
      <section class="section first-section read-how" aria-label={words.views.read}>
        <div class="grid-fields">
          <Field
            label={words.read.who}
            hint={words.read.whoHint}
            value={coder}
            set={(value) => void setting.save({ coder: value.slice(0, 60) })}
          />
          <Select
            label={words.read.group}
            value={dimension}
            none={words.read.groupNone}
            options={[...model.who.dimensions.value.keys()].map((value) => ({ value, text: value }))}
            set={(value) => void setting.save({ dimension: value })}
          />
          <Field
            label={words.read.sample}
            hint={words.read.sampleHint}
            type="number"
            value={String(sample)}
            set={(value) => {
              const size = Number(value);
              if (Number.isInteger(size) && size >= 10 && size <= 500) void setting.save({ sample: size });
            }}
          />
        </div>
        <fieldset class="choices">
          <legend>{words.views.read}</legend>
          {reasons.map((reason) => (
            <label key={reason} class="check">
              <input
                type="radio"
                name="why"
                checked={why.value === reason}
                onChange={() => {
                  why.value = reason;
                  later.value = [];
                }}
              />
              <span>
                {words.read.reasons[reason as keyof typeof words.read.reasons]}{' '}
                <span class="soft small block">
                  {words.read.reasonHint[reason as keyof typeof words.read.reasonHint]}
                </span>
              </span>
            </label>
          ))}
        </fieldset>
        <p role="status" class="big-fact">
          {why.value === 'random' && queue.length === 0 ? words.read.sampleDone : words.read.left(queue.length)}
        </p>
      </section>
      {current !== undefined && (
        <ReadOne
          key={`${why.value} ${current}`}
          model={model}
          index={current}
          why={why.value}
          skip={() => {
            later.value = [...later.value, themes.subject.value[current]?.id ?? ''];
          }}
        />
      )}
      <div class="row">
        <button type="button" class="quiet" onClick={() => void themes.learn()}>
          {words.read.learn}
        </button>
      </div>
      <PossibleThemes model={model} />
    </div>
  );
}

function ReadOne(props: { model: WorkspaceModel; index: number; why: ReadingReason; skip(): void }) {
  const { model, index, why, skip } = props;
  const { themes: words, language } = useWords();
  const { themes } = model;
  const comment = themes.subject.value[index];
  const all = themes.codebook.value.themes;
  const isLed = why !== 'random' && why !== 'second';
  const suggested = all.flatMap((theme, at) => (themes.found(index, at)?.by === 'machine' ? [theme.id] : []));
  const marked = useSignal<ReadonlySet<string>>(new Set(isLed ? suggested : []));
  const toggle = (id: string) => {
    const next = new Set(marked.value);
    if (!next.delete(id)) next.add(id);
    marked.value = next;
  };
  const keep = () => {
    if (comment) void themes.read(comment.id, [...marked.value], why);
  };

  // At once, not after the next paint: a key pressed while the next comment appears is for that comment.
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement | null;
      const isTyping = target?.closest('input[type="text"], input[type="number"], textarea, select');
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      const at = KEYS.indexOf(event.key.toLowerCase());
      const theme = at >= 0 && event.key.length === 1 ? all[at] : undefined;
      if (theme) toggle(theme.id);
      // Enter on a button is that button's.
      else if (event.key === 'Enter' && !target?.closest('button, a, summary, label')) keep();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [all, comment]);

  if (!comment) return null;
  return (
    <section class="reading" aria-labelledby="reading-title">
      <h2 class="heard" id="reading-title">
        {words.read.legend}
      </h2>
      <div class="reading-words" aria-live="polite">
        {comment.question && (
          <p class="soft small" dir="auto">
            {comment.question}
          </p>
        )}
        <CommentText comment={{ ...comment, groups: {}, at: undefined } as typeof comment} />
      </div>
      <fieldset class="reading-themes">
        <legend>
          {words.read.legend} <span class="soft small block">{words.read.keys}</span>
        </legend>
        {all.map((theme, at) => (
          <label key={theme.id} class="check" title={localText(theme.about, language)}>
            <input type="checkbox" checked={marked.value.has(theme.id)} onChange={() => toggle(theme.id)} />
            <span>
              {KEYS[at] && <kbd>{KEYS[at]}</kbd>} {localText(theme.name, language)}
              {isLed && suggested.includes(theme.id) && <span class="tag">{words.read.suggested}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <div class="row">
        <button type="button" class="primary" id="keep-reading" onClick={keep}>
          {words.read.next}
        </button>
        <button type="button" class="quiet" onClick={skip}>
          {words.read.skip}
        </button>
      </div>
    </section>
  );
}
