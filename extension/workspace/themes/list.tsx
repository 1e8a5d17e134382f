import { localText } from '@porchlight/core/text/local-text';
import { useSignal } from '@preact/signals';
import type { ThemeRow } from '../models/who-model.ts';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { percent } from '../parts/numbers.ts';
import { ShareBar } from '../parts/shares.tsx';
import { useWords } from '../words.ts';
import { ThemeComments } from './comments.tsx';

/** Themes with their shares, most raised first, and the button that makes one the district's to answer. */
export function ThemeListView({ model }: { model: WorkspaceModel }) {
  const { themes: words, language } = useWords();
  const open = useSignal<number | undefined>(undefined);
  const { codebook } = model.themes;
  const rows = [...model.who.rows.value].sort((one, other) => shareOf(other) - shareOf(one));
  const most = Math.max(0.1, ...rows.map((row) => row.estimate?.high ?? row.machine));
  const nameOf = (theme: number) => localText(codebook.value.themes[theme]?.name, language);
  return (
    <>
      <div class="wide">
        <table class="table stacks">
          <caption class="heard">{words.list.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.list.theme}</th>
              <th scope="col">{words.list.share}</th>
              <th scope="col">{words.list.by}</th>
              <th scope="col">{words.list.owed}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ThemeLine
                key={row.theme}
                model={model}
                row={row}
                name={nameOf(row.theme)}
                most={most}
                isOpen={open.value === row.theme}
                toggle={() => {
                  open.value = open.value === row.theme ? undefined : row.theme;
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {open.value !== undefined && <ThemeComments model={model} theme={open.value} />}
    </>
  );

  function shareOf({ estimate, machine }: ThemeRow): number {
    return estimate?.share ?? machine;
  }
}

function ThemeLine(props: {
  model: WorkspaceModel;
  row: ThemeRow;
  name: string;
  most: number;
  isOpen: boolean;
  toggle(): void;
}) {
  const { model, row, name, most, isOpen, toggle } = props;
  const { themes: words, language } = useWords();
  const { estimate, machine } = row;
  const id = model.themes.codebook.value.themes[row.theme]?.id ?? '';
  const isConfirmed = model.respond.answers.get(id) !== undefined;
  const isWhole = estimate && estimate.read >= estimate.size;
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" aria-expanded={isOpen} aria-label={words.list.show(name)} onClick={toggle}>
          {name}
        </button>
      </th>
      <td>
        <strong>{percent(estimate?.share ?? machine, language)}</strong>
        <ShareBar share={estimate?.share ?? machine} low={estimate?.low} high={estimate?.high} most={most} />
        {estimate && !isWhole && (
          <span class="soft small block">
            {words.list.range(percent(estimate.low, language), percent(estimate.high, language))}
          </span>
        )}
      </td>
      <td>
        <span class="small block">
          {isWhole ? words.list.whole : estimate ? words.list.estimated(estimate.read) : words.list.machine}
        </span>
      </td>
      <td>
        {isConfirmed ? (
          <a class="small" href="#respond">
            {words.list.confirmed}
          </a>
        ) : (
          <button type="button" class="quiet" onClick={() => void model.respond.confirm(id)}>
            {words.list.confirm}
            <span class="heard">: {name}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
