import { lenses } from '@porchlight/core/model/lens';
import { compareRuns, type RunSummary } from '@porchlight/core/site/summary';
import type { SiteRun } from '@porchlight/core/storage/tables/site-runs';
import { TrendPlot } from '../../panel/trend-plot.tsx';
import { moment } from '../../panel/when.ts';
import type { SiteModel } from '../models/site-model.ts';
import { useWords } from '../words.ts';
import { said } from './said.ts';

const CHANGES = 100;

/** How the site went from run to run, and what changed since the last one. */
export function TrendView({ model, run }: { model: SiteModel; run: SiteRun }) {
  const { site: words, language } = useWords();
  const { say } = said(language);
  const runs = [run, ...model.earlier(run.id)].filter((one): one is SiteRun & { summary: RunSummary } => !!one.summary);
  const [latest, before] = runs;
  if (!latest || !before) return <p>{words.results.trend.one}</p>;
  const changes = compareRuns(before.summary, latest.summary);
  const fixes = ({ summary }: (typeof runs)[number]) => ({
    accessibility: summary.lenses.accessibility.fixes,
    language: summary.lenses.language.fixes,
    participation: summary.lenses.participation.fixes,
  });
  return (
    <div class="stack">
      <figure class="trend">
        <TrendPlot times={[...runs].reverse().map(fixes)} names={say.lens} />
      </figure>
      <div class="wide">
        <table class="table numbers">
          <caption>{words.results.trend.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.results.trend.day}</th>
              <th scope="col">{words.results.pages}</th>
              <th scope="col">{words.results.trend.needy}</th>
              {lenses.map((lens) => (
                <th key={lens} scope="col">
                  {say.lens[lens]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {runs.map(({ id, begin, summary }) => (
              <tr key={id}>
                <th scope="row">{moment(begin.at, language)}</th>
                <td>{summary.pages}</td>
                <td>{summary.needy}</td>
                {lenses.map((lens) => (
                  <td key={lens}>{summary.lenses[lens].fixes}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2 class="section-title">{words.results.trend.changed(moment(before.begin.at, language))}</h2>
      {changes.length === 0 ? (
        <p>{words.results.trend.same}</p>
      ) : (
        <div class="wide">
          <table class="table numbers">
            <thead>
              <tr>
                <th scope="col">{words.results.trend.fix}</th>
                <th scope="col">{words.results.trend.before}</th>
                <th scope="col">{words.results.trend.now}</th>
              </tr>
            </thead>
            <tbody>
              {changes.slice(0, CHANGES).map((change) => (
                <tr key={change.key}>
                  <th scope="row" dir="auto">
                    {change.problem}
                    <span class="soft small block">{say.lens[change.lens]}</span>
                  </th>
                  <td>{change.before === 0 ? words.results.trend.fresh : change.before}</td>
                  <td>{change.now === 0 ? words.results.trend.mended : change.now}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
