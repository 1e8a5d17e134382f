import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { siteFiles } from '../models/site-export.ts';
import type { SiteModel, SiteShown } from '../models/site-model.ts';
import { Tabs } from '../parts/tabs.tsx';
import { useWords } from '../words.ts';
import { CalendarView } from './calendar.tsx';
import { FixesView } from './fixes.tsx';
import { LanguagesView } from './languages.tsx';
import { PagesView } from './pages.tsx';
import { TrendView } from './trend.tsx';
import { UnreadView } from './unread.tsx';
import { WholeView } from './whole.tsx';

type View = keyof ReturnType<typeof useWords>['site']['results']['view'];

/** What a run shows, in several views, and the files that it can be given away as. */
export function Results({ site: model, shown }: { site: SiteModel; shown: SiteShown }) {
  const { site: words } = useWords();
  const view = useSignal<View>('whole');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [shown.id]);
  const run = model.runs.get(shown.id);
  const { site } = shown;
  return (
    <>
      <div class="site-head">
        <h2 ref={heading} tabIndex={-1}>
          <bdi dir="ltr">{new URL(site.home).host}</bdi>
        </h2>
        <button type="button" class="quiet" onClick={model.close}>
          {words.results.close}
        </button>
      </div>
      {run && run.state !== 'done' && (
        <div class="notice row">
          <span>{words.results.partial}</span>
          <button type="button" class="quiet" onClick={() => void model.resume(run.id)}>
            {words.runs.resume}
          </button>
        </div>
      )}
      <Tabs
        label={words.results.views}
        names={words.results.view}
        shown={view.value}
        show={(next) => (view.value = next)}
      />
      {view.value === 'whole' && <WholeView shown={shown} />}
      {view.value === 'fixes' && <FixesView site={site} />}
      {view.value === 'pages' && <PagesView site={site} />}
      {view.value === 'languages' && <LanguagesView site={site} />}
      {view.value === 'calendar' && <CalendarView site={site} />}
      {view.value === 'trend' && run && <TrendView model={model} run={run} />}
      {view.value === 'unread' && <UnreadView site={site} />}
      <section class="section not-printed" aria-labelledby="files-title">
        <h2 class="section-title" id="files-title">
          {words.results.save}
        </h2>
        <div class="row">
          {siteFiles.map((kind) => (
            <button key={kind} type="button" class="quiet" onClick={() => void model.save(kind)}>
              {words.results.files[kind]}
            </button>
          ))}
        </div>
      </section>
    </>
  );
}
