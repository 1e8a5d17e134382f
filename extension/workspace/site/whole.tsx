import { lenses } from '@porchlight/core/model/lens';
import type { SiteFinding } from '@porchlight/core/site/judge';
import { summaryOf } from '@porchlight/core/site/summary';
import { Icon } from '../../panel/icons.tsx';
import { lensIcons } from '../../panel/lens-icons.ts';
import type { SiteShown } from '../models/site-model.ts';
import { useWords } from '../words.ts';
import { FixRow } from './fixes.tsx';
import { PageLinks } from './page-link.tsx';
import { said } from './said.ts';

/** Changes to start with, and findings of one rule that are shown. */
const STARTERS = 5;
const OF_ONE_RULE = 20;

/** The site in one look: what helps most pages, what no single page shows, each lens. */
export function WholeView({ shown: { site, verdicts } }: { shown: SiteShown }) {
  const { site: words, language } = useWords();
  const { say, own } = said(language);
  const summary = summaryOf(site);
  const starters = site.fixes
    .filter(({ outcome, shared }) => outcome === 'fail' && (shared[0]?.pages ?? 0) > 1)
    .sort((one, other) => (other.shared[0]?.pages ?? 0) - (one.shared[0]?.pages ?? 0))
    .slice(0, STARTERS);
  const findings = verdicts.findings.filter(
    ({ ruleId }, index) =>
      verdicts.findings.slice(0, index).filter((before) => before.ruleId === ruleId).length < OF_ONE_RULE,
  );
  return (
    <div class="stack">
      <p class="big-fact">{own.lead(summary.pages, summary.needy)}</p>
      <p class="soft small">
        {say.noVerdict} {!site.complete && own.notComplete} {words.results.linksUntried}
      </p>
      {starters.length > 0 && (
        <section class="section" aria-labelledby="changes-title">
          <h2 class="section-title" id="changes-title">
            {own.changes}
          </h2>
          <ul class="cards">
            {starters.map((fix) => (
              <FixRow key={fix.key} fix={fix} site={site} />
            ))}
          </ul>
        </section>
      )}
      <section class="section" aria-labelledby="whole-title">
        <h2 class="section-title" id="whole-title">
          {own.whole}
        </h2>
        {findings.length === 0 && <p>{own.wholeNone}</p>}
        <ul class="cards">
          {findings.map((finding) => (
            <FindingCard key={`${finding.ruleId} ${finding.problem}`} finding={finding} site={site} />
          ))}
        </ul>
        {verdicts.findings.length > findings.length && (
          <p>{words.results.more(verdicts.findings.length - findings.length)}</p>
        )}
        {verdicts.met.length > 0 && (
          <>
            <h3 class="section-subtitle">{own.met}</h3>
            <ul class="site-met">
              {verdicts.met.map((title) => (
                <li key={title} class="with-icon">
                  <Icon name="check" /> <span>{title}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section class="section wide" aria-labelledby="lenses-title">
        <h2 class="section-title" id="lenses-title">
          {words.results.byLens}
        </h2>
        <table class="table numbers" aria-labelledby="lenses-title">
          <thead>
            <tr>
              <th scope="col">{words.results.lens}</th>
              <th scope="col">{words.results.fixes}</th>
              <th scope="col">{words.results.places}</th>
              <th scope="col">{words.results.pages}</th>
            </tr>
          </thead>
          <tbody>
            {lenses.map((lens) => (
              <tr key={lens}>
                <th scope="row">
                  <span class="with-icon">
                    <Icon name={lensIcons[lens]} /> {say.lens[lens]}
                  </span>
                </th>
                <td>{summary.lenses[lens].fixes}</td>
                <td>{summary.lenses[lens].places}</td>
                <td>{summary.lenses[lens].pages}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function FindingCard({ finding, site }: { finding: SiteFinding; site: SiteShown['site'] }) {
  const { site: words, language } = useWords();
  const { say } = said(language);
  const isReview = finding.outcome === 'review';
  return (
    <li class="card padded">
      <h3 class="card-title" dir="auto">
        {finding.problem}
      </h3>
      <p class="soft small">
        <span class={isReview ? 'state' : 'state state-overdue'}>
          {isReview ? say.needsPerson : say.impact[finding.impact]}
        </span>{' '}
        {say.lens[finding.lens]} · {say.fixedBy[finding.fixedBy]}
      </p>
      <p dir="auto">{finding.fix}</p>
      <p class="soft small">{finding.why}</p>
      {finding.pages.length > 0 && (
        <details>
          <summary>{words.results.sites}</summary>
          <PageLinks site={site} addresses={finding.pages} most={25} />
        </details>
      )}
    </li>
  );
}
