import type { Compared } from '@porchlight/core/decisions/compare';
import { groupFindings } from '@porchlight/core/export/group';
import type { Finding } from '@porchlight/core/model/finding';
import type { Strings } from './strings.ts';
import { useWords } from './words.ts';

/** How much is gone, new and still there. What was only a doubt was settled, not mended. */
export function comparedCounts({ fixed, fresh, still }: Compared, { history }: Strings): string {
  const mended = fixed.filter(({ outcome }) => outcome === 'fail').length;
  return history.counts(mended, fresh.length, still.length, fixed.length - mended);
}

/** What is gone, new and still there between two audits, as fixes with their places. */
export function ComparedLists({ compared }: { compared: Compared }) {
  const words = useWords();
  const { history } = words;
  const settled = compared.fixed.filter(({ outcome }) => outcome === 'review');
  return (
    <div class="compared" role="status">
      <p class="small">{comparedCounts(compared, words)}</p>
      <List title={history.fixed} findings={compared.fixed.filter(({ outcome }) => outcome === 'fail')} />
      {settled.length > 0 && <List title={history.settled} findings={settled} />}
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
