import { lenses } from '@porchlight/core/model/lens';
import type { PanelModel } from '../models/panel-model.ts';
import { Header } from './header.tsx';
import { LensSection } from './lens-section.tsx';
import { NotCheckedList } from './not-checked-list.tsx';
import { Notices } from './notices.tsx';
import { Overview } from './overview.tsx';
import { PointList } from './point-list.tsx';
import { RunningBar } from './running-bar.tsx';
import type { Strings } from './strings.ts';
import { WhoCanFix } from './who-can-fix.tsx';
import { Words } from './words.ts';

/** The side panel: one page, what shuts families out of it, and what to do. */
export function Panel({ model, words }: { model: PanelModel; words: Strings }) {
  const { audit, reading } = model;
  const { status } = audit.state.value;
  const report = audit.report.value;
  const isFound = reading.groups.value.length > 0;
  return (
    <Words.Provider value={words}>
      <Header audit={audit} />
      <main>
        <RunningBar audit={audit} />
        <Notices model={model} />
        {(status === 'done' || isFound) && <Overview model={model} />}
        {reading.fixesOf.value.everyone > 0 && <WhoCanFix reading={reading} />}
        {(report || isFound) && lenses.map((lens) => <LensSection key={lens} lens={lens} model={model} />)}
        {report && <PointList points={report.participation} />}
        {report && <NotCheckedList items={report.couldNotCheck} />}
        {report && <p class="caution">{words.caution}</p>}
      </main>
    </Words.Provider>
  );
}
