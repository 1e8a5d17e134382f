import { localText } from '@porchlight/core/text/local-text';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { decimal, percent } from '../parts/numbers.ts';
import { useWords } from '../words.ts';
import { useGroupName } from './group-name.ts';

/** What differently situated groups share; and what few raise, often. */
export function SharedSection({ model }: { model: WorkspaceModel }) {
  const { who: words, language } = useWords();
  const name = useGroupName(model);
  const { who, themes } = model;
  const named = who.groups.value.filter((group) => group !== '');
  const nameOf = (theme: number) => localText(themes.codebook.value.themes[theme]?.name, language);
  const rows = who.rows.value
    .flatMap(({ theme, sharing }) => (sharing ? [{ theme, ...sharing }] : []))
    .sort((one, other) => other.common - one.common);
  // Only what may be shown of a group is said of it.
  const few = who.rows.value.flatMap(({ theme, few: some }, row) =>
    some.flatMap(({ group, times }) => {
      const at = who.groups.value.indexOf(named[group] ?? '');
      return typeof who.shown.value.rows[row]?.cells[at] === 'number'
        ? [{ theme, group: named[group] ?? '', times }]
        : [];
    }),
  );
  return (
    <section class="section" aria-labelledby="shared-title">
      <h2 class="section-title" id="shared-title">
        {words.shared.title}
      </h2>
      <p class="soft">{words.shared.text}</p>
      {rows.length === 0 ? (
        <p>{words.shared.none}</p>
      ) : (
        <div class="wide">
          <table class="table numbers">
            <caption class="heard">{words.shared.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{words.table.theme}</th>
                <th scope="col">{words.shared.breadth}</th>
                <th scope="col">{words.shared.common}</th>
                <th scope="col">{words.shared.evenness}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ theme, breadth, common, evenness }) => (
                <tr key={theme}>
                  <th scope="row">{nameOf(theme)}</th>
                  <td>{percent(breadth, language)}</td>
                  <td>{percent(common, language)}</td>
                  <td>{decimal(evenness, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h3>{words.shared.few}</h3>
      {few.length === 0 ? (
        <p>{words.shared.fewNone}</p>
      ) : (
        <ul class="missing">
          {few.map(({ theme, group, times }) => (
            <li key={`${theme} ${group}`} class="missing-item">
              {words.shared.fewItem(nameOf(theme), name(group), decimal(times, language, 1))}
            </li>
          ))}
        </ul>
      )}
      <h3>{words.shared.dissent}</h3>
      <p>{words.shared.dissentText}</p>
    </section>
  );
}
