import { allPractices } from '@porchlight/core/practices/practices';
import { practiceSources } from '@porchlight/core/practices/sources';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ScreenName, WorkspaceModel } from '../models/workspace-model.ts';
import { Select } from '../parts/field.tsx';
import { useWords } from '../words.ts';

type Filter = 'all' | 'without' | 'with';

/** Which screen a part is on. */
const screenOf: Partial<Record<string, ScreenName>> = {
  gather: 'feedback',
  themes: 'themes',
  who: 'who',
  respond: 'respond',
  plan: 'plan',
  log: 'plan',
  rate: 'reflect',
  journal: 'reflect',
};

/** Every practice of the sources: which part serves it, and what the district has of its own. Counts, no grade. */
export function PracticesScreen({ model }: { model: WorkspaceModel }) {
  const { practices: words, language } = useWords();
  const filter = useSignal<Filter>('all');
  const { pages, byPractice } = model.audited.value;
  useEffect(() => void model.loadAudited(), []);
  const rows = allPractices.map((practice) => {
    const evidence = practice.evidence ? model.evidence(practice.evidence) : undefined;
    return { ...practice, found: evidence };
  });
  const shown = rows.filter(
    ({ found }) =>
      filter.value === 'all' ||
      (filter.value === 'with' ? (found?.count ?? 0) > 0 : found !== undefined && found.count === 0),
  );
  return (
    <>
      <div class="row not-printed">
        <Select
          label={words.filter}
          value={filter.value}
          options={(['all', 'with', 'without'] as const).map((value) => ({ value, text: words[value] }))}
          set={(value) => (filter.value = value || 'all')}
          isCompact
        />
        <button type="button" class="quiet" onClick={() => print()}>
          {words.print}
        </button>
      </div>
      <p role="status">{words.count(shown.length, rows.length)}</p>
      {Object.entries(practiceSources).map(([source, { name }]) => {
        const own = shown.filter((practice) => practice.source === source);
        if (own.length === 0) return null;
        return (
          <section key={source} class="section" aria-labelledby={`source-${source}`}>
            <h2 class="section-title" id={`source-${source}`}>
              {name}
            </h2>
            <div class="wide">
              <table class="table practices">
                <thead>
                  <tr>
                    <th scope="col">{words.practice}</th>
                    <th scope="col">{words.served}</th>
                    <th scope="col">{words.evidence}</th>
                  </tr>
                </thead>
                <tbody>
                  {own.map(({ id, practice, es, parts, evidence, found }) => (
                    <tr key={id} id={id}>
                      <th scope="row">
                        {language === 'es' ? es : practice} <span class="soft small code">{id}</span>
                      </th>
                      <td>
                        {parts.map((part, at) => {
                          const screen = screenOf[part];
                          return (
                            <span key={part}>
                              {at > 0 && ', '}
                              {screen ? <a href={`#${screen}`}>{words.parts[part]}</a> : words.parts[part]}
                            </span>
                          );
                        })}
                      </td>
                      <td>
                        {!evidence || !found
                          ? words.noKind
                          : found.count === 0 && !found.of
                            ? words.none
                            : words.counted(found.count, found.of, words.kinds[evidence])}
                        {byPractice.has(id) && <span class="block">{words.pages(byPractice.get(id) ?? 0, pages)}</span>}
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        );
      })}
    </>
  );
}
