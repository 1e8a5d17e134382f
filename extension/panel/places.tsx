import type { FixGroup } from '@porchlight/core/export/group';
import { isWholePage } from '@porchlight/core/export/place';
import type { Finding } from '@porchlight/core/model/finding';
import { useSignal } from '@preact/signals';
import type { PanelModel } from '../models/panel-model.ts';
import { placeName } from '../models/place-name.ts';
import { HiddenWhy } from './hidden-why.tsx';
import type { Strings } from './strings.ts';
import { useWords } from './words.ts';

const FEW = 10;

/** Where on the page; choosing a place marks it there. */
export function Places({ group, model }: { group: FixGroup; model: PanelModel }) {
  const words = useWords();
  const isWhole = useSignal(false);
  const { findings } = group;
  const where = model.place.where.value;
  const index = where?.group.key === group.key ? where.index : undefined;
  const shown = isWhole.value || findings.length <= FEW + 2 ? findings.length : Math.max(FEW, (index ?? 0) + 1);
  const choose = (at: number) => {
    const finding = findings[at];
    if (finding) model.place.choose(group, at, words.place.label(at + 1, findings.length, finding.problem));
  };
  return (
    <>
      <h4>{words.places(findings.length)}</h4>
      <ol class="places">
        {findings.slice(0, shown).map((finding, at) => (
          <li key={finding.id}>
            <PlaceButton finding={finding} isChosen={at === index} choose={() => choose(at)} />
            {finding.problem !== group.problem && <p class="place-note">{finding.problem}</p>}
            {finding.also.length > 0 && <p class="place-note">{words.group.also(finding.also.length)}</p>}
          </li>
        ))}
      </ol>
      {shown < findings.length && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            isWhole.value = true;
          }}
        >
          {words.group.showAll(findings.length)}
        </button>
      )}
      <div class="walk">
        <p class="small" role="status">
          {index === undefined ? '' : sentence(model, words, index + 1, findings.length)}
        </p>
        {index !== undefined && model.place.state.value === 'hidden' && <HiddenWhy model={model} />}
        {index !== undefined && (
          <div class="walk-buttons">
            <button type="button" class="quiet" disabled={index === 0} onClick={() => choose(index - 1)}>
              {words.place.previous}
            </button>
            <button
              type="button"
              class="quiet"
              disabled={index + 1 === findings.length}
              onClick={() => choose(index + 1)}
            >
              {words.place.next}
            </button>
            <button type="button" class="quiet" onClick={() => model.place.leave()}>
              {words.place.unmark}
            </button>
          </div>
        )}
      </div>
    </>
  );
}

function PlaceButton({ finding, isChosen, choose }: { finding: Finding; isChosen: boolean; choose(): void }) {
  const words = useWords();
  if (isWholePage(finding.target)) return <p class="place">{words.place.whole}</p>;
  return (
    <button type="button" class="place" dir="auto" aria-current={isChosen ? 'true' : undefined} onClick={choose}>
      {finding.target.text || placeName(finding.target)}
    </button>
  );
}

function sentence({ place, audit }: PanelModel, words: Strings, index: number, count: number): string {
  const isLater = place.state.value === 'waiting' && audit.state.value.status === 'running';
  const state = isLater ? words.place.afterAudit : words.place.state[place.state.value];
  return `${words.place.position(index, count)}. ${state}`;
}
