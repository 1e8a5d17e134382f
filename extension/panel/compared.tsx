import type { Compared } from '@porchlight/core/decisions/compare';
import { groupFindings } from '@porchlight/core/export/group';
import type { Finding } from '@porchlight/core/model/finding';
import { useWords } from './words.ts';

/** What is gone, new and still there between two audits, as fixes with their places. */
export function ComparedLists({ compared }: { compared: Compared }) {
  const { history } = useWords();
  return (
    <div class="compared" role="status">
      <p class="small">{history.counts(compared.fixed.length, compared.fresh.length, compared.still.length)}</p>
      <List title={history.fixed} findings={compared.fixed} />
      <List title={history.fresh} findings={compared.fresh} />
      <List title={history.still} findings={compared.still} />
    </div>
  );
}

function List({ title, findings }: { title: string; findings: readonly Finding[] }) {
  const words = useWords();
  return (
    <>
      <h3>{title}</h3>
      {findings.length === 0 ? (
        <p class="soft small">{words.history.nothing}</p>
      ) : (
        <ul class="compared-list small">
          {groupFindings(findings).map((group) => (
            <li key={group.key}>
              {group.problem} <span class="soft">{words.places(group.findings.length)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
