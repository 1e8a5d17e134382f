import type { WorkspaceModel } from '../models/workspace-model.ts';
import { useWords } from '../words.ts';
import { GoingSection } from './going.tsx';
import { Results } from './results.tsx';
import { RunsSection } from './runs.tsx';
import { StartSection } from './start.tsx';

/** Whole sites: begin a run, watch it, look at what it shows. */
export function SiteScreen({ model }: { model: WorkspaceModel }) {
  const { site: words } = useWords();
  const { site } = model;
  const trouble = site.running.trouble.value;
  const isGoing = site.running.going.value !== undefined;
  return (
    <>
      <p class="heard" role="status">
        {isGoing
          ? words.going.doing[site.running.going.value?.doing ?? 'reading']
          : site.opening.value
            ? words.runs.opening
            : ''}
      </p>
      {trouble && (
        <p class="notice" role="alert">
          {words.going.trouble[trouble.reason]} {trouble.detail && <span class="soft small">({trouble.detail})</span>}
        </p>
      )}
      {isGoing ? (
        <GoingSection site={site} />
      ) : site.opened.value ? (
        <Results site={site} shown={site.opened.value} />
      ) : (
        <>
          <StartSection site={site} />
          <RunsSection site={site} />
        </>
      )}
    </>
  );
}
