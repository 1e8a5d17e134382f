import { useEffect } from 'preact/hooks';
import type { PanelModel } from '../models/panel-model.ts';
import { Header } from './header.tsx';
import { HistoryView } from './history.tsx';
import { KeepNotices, Notices } from './notices.tsx';
import { OutlineView } from './outline.tsx';
import { PageView } from './page-view.tsx';
import { RunningBar } from './running-bar.tsx';
import { SendView } from './send.tsx';
import { SettingsView } from './settings.tsx';
import { Setup } from './setup.tsx';
import { onShortcut } from './shortcuts.ts';
import type { Strings } from './strings.ts';
import { Views } from './views.tsx';
import { WalkBar } from './walk-bar.tsx';
import { Words } from './words.ts';

/** The side panel: one page, what shuts families out of it, what to do, and what was decided. */
export function Panel({ model, words }: { model: PanelModel; words: Strings }) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => onShortcut(event, model, words);
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [model, words]);
  return (
    <Words.Provider value={words}>
      <Screen model={model} />
    </Words.Provider>
  );
}

function Screen({ model }: { model: PanelModel }) {
  const district = model.staff.district.value;
  if (district === undefined) return <Setup model={model} />;
  // The store answers within a moment, unless something is wrong with it: then that is what there is to say.
  if (district === 'unknown' && !model.keeper.problem.value) return null;
  return (
    <>
      <Header audit={model.audit} />
      <Views model={model} />
      <main>
        <RunningBar model={model} />
        <KeepNotices model={model} />
        <Notices model={model} />
        <Shown model={model} />
      </main>
      <WalkBar model={model} />
    </>
  );
}

function Shown({ model }: { model: PanelModel }) {
  switch (model.view.value) {
    case 'page':
      return <PageView model={model} />;
    case 'outline':
      return <OutlineView model={model} />;
    case 'history':
      return <HistoryView model={model} />;
    case 'send':
      return <SendView model={model} />;
    case 'settings':
      return <SettingsView model={model} />;
  }
}
