import { columnUses } from '@porchlight/core/model/feedback';
import type { WorkspaceModel } from '../models/workspace-model.ts';
import { useWords } from '../words.ts';

/** The columns of a spreadsheet, an example of each, and what it is. */
export function ColumnsTable({ model }: { model: WorkspaceModel }) {
  const { feedback: words } = useWords();
  const { pending } = model.feedback;
  if (!pending.value) return null;
  const { looked, uses } = pending.value;
  return (
    <div class="wide">
      <table class="table columns">
        <caption class="heard">{words.file.rows}</caption>
        <thead>
          <tr>
            <th scope="col">{words.file.column}</th>
            <th scope="col">{words.file.use}</th>
            <th scope="col">{words.file.example}</th>
          </tr>
        </thead>
        <tbody>
          {looked.header.map((name, at) => {
            const use = uses[at] ?? 'leave';
            const example = looked.sample.find((row) => row[at]?.trim())?.[at] ?? '';
            return (
              <tr key={at} data-use={use}>
                <th scope="row" dir="auto">
                  {name}
                </th>
                <td>
                  <select
                    aria-label={`${name}: ${words.file.use}`}
                    value={use}
                    onChange={({ currentTarget }) => {
                      const next = columnUses.find((each) => each === currentTarget.value);
                      if (next) model.feedback.setUse(at, next);
                    }}
                  >
                    {columnUses.map((each) => (
                      <option key={each} value={each} selected={each === use}>
                        {words.file.uses[each]}
                      </option>
                    ))}
                  </select>
                </td>
                <td class="soft" dir="auto">
                  {use === 'leave' ? '' : example.slice(0, 90)}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
