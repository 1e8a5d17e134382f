import { lenses } from '@porchlight/core/model/lens';
import type { PanelModel } from '../models/panel-model.ts';
import { ByHandList } from './by-hand-list.tsx';
import { DecidedList } from './decided-list.tsx';
import { LensSection } from './lens-section.tsx';
import { NotCheckedList } from './not-checked-list.tsx';
import { Notes } from './notes.tsx';
import { Overview } from './overview.tsx';
import { PointList } from './point-list.tsx';
import { WalkStart } from './walk-bar.tsx';
import { WhatIsShown } from './what-is-shown.tsx';
import { useWords } from './words.ts';

/** What families meet on this page: in a few lines, then lens by lens, then what was decided and written. */
export function PageView({ model }: { model: PanelModel }) {
  const words = useWords();
  const { audit, reading } = model;
  const { status } = audit.state.value;
  const report = audit.report.value;
  const isFound = reading.groups.value.length > 0;
  return (
    <>
      {(status === 'done' || isFound) && <Overview model={model} />}
      {reading.fixesOf.value.everyone > 0 && <WhatIsShown reading={reading} />}
      {report && <WalkStart model={model} />}
      {(report || isFound) && lenses.map((lens) => <LensSection key={lens} lens={lens} model={model} />)}
      {report && <DecidedList model={model} />}
      {report && <PointList points={report.participation} model={model} />}
      {report && <Notes model={model} />}
      {report && <ByHandList report={report} />}
      {report && <NotCheckedList items={report.couldNotCheck} />}
      {report && <p class="caution">{words.caution}</p>}
    </>
  );
}
