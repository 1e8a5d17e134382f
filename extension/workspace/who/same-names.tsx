import { LANGUAGE } from '@porchlight/core/feedback/language-kind';
import { useSignal } from '@preact/signals';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Select } from '../parts/field.tsx';
import { useWords } from '../words.ts';

/** Joining what different imports call differently: kinds of group, and groups of the kind that is compared. */
export function SameNames({ model }: { model: WorkspaceModel }) {
  const { who: words } = useWords();
  const { who, setting } = model;
  const { same, dimension } = setting.value.value;
  const kinds = [...who.dimensions.value.keys()].filter((kind) => kind !== LANGUAGE);
  const isOwnKind = dimension !== '' && dimension !== LANGUAGE;
  return (
    <details class="same-names">
      <summary>{words.same.title}</summary>
      <div class="stack card-inside">
        <p>{words.same.text}</p>
        <Joining
          title={words.same.kinds}
          names={kinds}
          same={same.kinds}
          join={(from, to) => void who.joinKinds(from, to)}
          part={(from) => void who.partKinds(from)}
        />
        {isOwnKind && (
          <Joining
            key={dimension}
            title={words.same.groups(dimension)}
            names={who.groups.value.filter((group) => group !== '')}
            same={same.groups[dimension] ?? {}}
            join={(from, to) => void who.joinGroups(from, to)}
            part={(from) => void who.partGroups(from)}
          />
        )}
      </div>
    </details>
  );
}

interface JoiningProps {
  title: string;
  /** The names that are counted now. */
  names: readonly string[];
  same: Readonly<Record<string, string>>;
  join(from: string, to: string): void;
  part(from: string): void;
}

function Joining({ title, names, same, join, part }: JoiningProps) {
  const { who: words } = useWords();
  const from = useSignal('');
  const to = useSignal('');
  const pairs = Object.entries(same);
  if (names.length < 2 && pairs.length === 0) return null;
  const options = (besides: string) =>
    names.filter((name) => name !== besides).map((value) => ({ value, text: value }));
  return (
    <fieldset class="choices">
      <legend>{title}</legend>
      {pairs.length > 0 && (
        <ul class="efforts">
          {pairs.map(([name, other]) => (
            <li key={name} class="effort">
              <span>{words.same.joined(name, other)}</span>
              <button type="button" class="quiet" onClick={() => part(name)}>
                {words.same.part}
                <span class="heard">: {name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {names.length > 1 && (
        <div class="grid-fields">
          <Select
            label={words.same.from}
            value={from.value}
            none=""
            options={options(to.value)}
            set={(value) => (from.value = value)}
          />
          <Select
            label={words.same.to}
            value={to.value}
            none=""
            options={options(from.value)}
            set={(value) => (to.value = value)}
          />
          <button
            type="button"
            class="quiet"
            disabled={!from.value || !to.value}
            onClick={() => {
              join(from.value, to.value);
              from.value = to.value = '';
            }}
          >
            {words.same.join}
          </button>
        </div>
      )}
    </fieldset>
  );
}
