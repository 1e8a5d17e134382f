import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Select } from '../parts/field.tsx';
import { useWords } from '../words.ts';
import { MissingSection } from './missing.tsx';
import { RoundsSection } from './rounds.tsx';
import { SameNames } from './same-names.tsx';
import { SharedSection } from './shared.tsx';
import { WhoTable } from './table.tsx';

/** Who is missing first, then who raised what, what groups share, and the numbers that may be published. */
export function WhoScreen({ model }: { model: WorkspaceModel }) {
  const { who: words } = useWords();
  const { setting, who } = model;
  const { dimension } = setting.value.value;
  const options = [...who.dimensions.value.keys()];
  if (model.feedback.active.value.length === 0) return <p>{words.empty}</p>;
  return (
    <>
      {options.length === 0 ? (
        <p>{words.noDimension}</p>
      ) : (
        <Select
          label={words.dimension}
          value={dimension}
          none={words.choose}
          options={options.map((value) => ({ value, text: value }))}
          set={(value) => void setting.save({ dimension: value })}
          isCompact
        />
      )}
      {options.length > 0 && <SameNames model={model} />}
      {dimension && <MissingSection key={dimension} model={model} />}
      <WhoTable model={model} />
      {dimension && <SharedSection model={model} />}
      <RoundsSection model={model} />
    </>
  );
}
