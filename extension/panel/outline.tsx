import { useSignalEffect } from '@preact/signals';
import type { OutlineKind } from '../models/outline-model.ts';
import type { PanelModel } from '../models/panel-model.ts';
import type { OutlineItem } from '../page/protocol.ts';
import { Choices } from './choices.tsx';
import { Icon } from './icons.tsx';
import { useWords } from './words.ts';

const kinds: OutlineKind[] = ['heading', 'landmark', 'name'];

/** The page as a screen reader tells it, in lists; choosing a line marks its place. */
export function OutlineView({ model }: { model: PanelModel }) {
  const words = useWords();
  const own = words.outline;
  const { outline, kind, state, ask } = model.outline;
  useSignalEffect(() => {
    const isFree = model.audit.state.value.status !== 'running';
    if (isFree && outline.value === undefined && state.peek() === 'idle') void ask();
  });
  const items = outline.value?.items.filter((item) => item.kind === kind.value) ?? [];
  const doubts = items.filter(({ doubt }) => doubt).length;
  return (
    <section class="section first-section" aria-labelledby="outline-title">
      <h2 class="section-title" id="outline-title">
        <Icon name="heard" /> <span>{own.title}</span>
      </h2>
      <p class="soft">{own.text}</p>
      <Choices
        legend={own.kind}
        name="outline-kind"
        options={kinds.map((value) => ({ value, text: own.kinds[value] }))}
        value={kind.value}
        isShort
        choose={(value) => {
          kind.value = value;
        }}
      />
      <p class="small" role="status">
        {state.value === 'asking' && own.asking}
        {state.value === 'failed' && own.failed}
        {outline.value && items.length === 0 && own.none}
        {doubts > 0 && own.doubts(doubts)}
      </p>
      <ol class="heard-list">
        {items.map((item, index) => (
          <Line key={`${item.target.selector} ${index}`} item={item} index={index} model={model} />
        ))}
      </ol>
      {outline.value?.isCut && <p class="soft small">{own.cut}</p>}
      <button type="button" class="quiet" onClick={() => void ask()}>
        {own.again}
      </button>
    </section>
  );
}

function Line({ item, index, model }: { item: OutlineItem; index: number; model: PanelModel }) {
  const { outline } = useWords();
  const key = `heard-${item.kind}-${index}`;
  const role = item.level === undefined ? outline.role(item.role) : outline.level(item.level);
  return (
    <li class="heard-item" data-level={item.level}>
      <button
        type="button"
        class="place"
        dir="auto"
        aria-current={model.place.other.value === key ? 'true' : undefined}
        onClick={() => model.place.point(key, item.target, outline.mark(`${role}, ${item.name || outline.noName}`))}
      >
        <span class="heard-role">{role}</span> {item.name || <i>{outline.noName}</i>}
        {item.doubt && (
          <span class="heard-doubt">
            <Icon name="warn" /> {outline.doubt[item.doubt]}
          </span>
        )}
      </button>
    </li>
  );
}
