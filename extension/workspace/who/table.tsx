import type { PublicCell } from '@porchlight/core/model/theme';
import { localText } from '@porchlight/core/text/local-text';
import { Icon } from '../../panel/icons.tsx';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { Hidden } from '../parts/hidden.tsx';
import { percent } from '../parts/numbers.ts';
import { useWords } from '../words.ts';
import { useGroupName } from './group-name.ts';

/** Themes by groups. What may not be published is not shown here either: screens are photographed. */
export function WhoTable({ model }: { model: WorkspaceModel }) {
  const { who: words, language } = useWords();
  const name = useGroupName(model);
  const { who, themes, setting } = model;
  const { codebook, toRead } = themes;
  const groups = who.groups.value;
  const { sizes, rows, total } = who.shown.value;
  const order = who.rows.value
    .map((row, at) => ({ at, share: row.estimate?.share ?? row.machine }))
    .sort((one, other) => other.share - one.share);
  return (
    <section class="section" aria-labelledby="table-title">
      <h2 class="section-title" id="table-title">
        {words.table.title}
      </h2>
      {toRead.value.length > 0 && (
        <p class="notice with-icon">
          <Icon name="warn" />
          <span>
            {words.table.unmeasured(toRead.value.length)}{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                model.themesView.value = 'read';
                model.screen.value = 'themes';
              }}
            >
              {words.table.read}
            </button>
          </span>
        </p>
      )}
      <div class="wide">
        <table class="table numbers">
          <caption class="heard">{words.table.caption(setting.value.value.dimension || words.table.all)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.table.theme}</th>
              <th scope="col">{words.table.all}</th>
              {groups.length > 1 &&
                groups.map((group) => (
                  <th scope="col" key={group}>
                    {name(group)}
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.table.people}</th>
              <td>{total}</td>
              {groups.length > 1 &&
                sizes.map((size, at) => <Cell key={groups[at] ?? ''} value={size} of={undefined} />)}
            </tr>
            {order.map(({ at }) => (
              <tr key={codebook.value.themes[at]?.id}>
                <th scope="row">{localText(codebook.value.themes[at]?.name, language)}</th>
                <Cell value={rows[at]?.voices ?? 'hidden'} of={total} />
                {groups.length > 1 &&
                  rows[at]?.cells.map((cell, group) => (
                    <Cell key={groups[group] ?? ''} value={cell} of={sizes[group]} />
                  ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );

  function Cell({ value, of }: { value: PublicCell; of: PublicCell | undefined }) {
    if (value === 'hidden') {
      return (
        <td>
          <Hidden />
        </td>
      );
    }
    const share = typeof of === 'number' && of > 0 ? value / of : undefined;
    return (
      <td>
        {value}
        {share !== undefined && <span class="soft small block">{percent(share, language)}</span>}
      </td>
    );
  }
}
