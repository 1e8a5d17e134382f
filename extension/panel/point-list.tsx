import type { Target } from '@porchlight/core/model/finding';
import type { ParticipationPoint } from '@porchlight/core/model/participation-point';
import type { PanelModel } from '../models/panel-model.ts';
import { Icon } from './icons.tsx';
import { PointCheck } from './point-check.tsx';
import { when } from './when.ts';
import { useWords } from './words.ts';

/** The chances to take part that the page names, as families would read them; what is not stated is not shown. */
export function PointList({ points, model }: { points: readonly ParticipationPoint[]; model: PanelModel }) {
  const words = useWords();
  const over = points.filter(isOver);
  const others = points.filter((point) => !isOver(point));
  return (
    <section class="section" aria-labelledby="points">
      <h2 class="section-title" id="points">
        <Icon name="calendar" /> <span>{words.points.title}</span>
      </h2>
      {points.length === 0 && <p class="soft">{words.points.none}</p>}
      {others.length > 0 && <Points points={others} model={model} />}
      {over.length > 0 && (
        <details class="over">
          <summary>{words.points.over(over.length)}</summary>
          <Points points={over} model={model} />
        </details>
      )}
    </section>
  );
}

/** What is over comes last and folded: a board's page names years of it. */
function isOver({ status }: ParticipationPoint): boolean {
  return status === 'past' || status === 'closed';
}

function Points({ points, model }: { points: readonly ParticipationPoint[]; model: PanelModel }) {
  return (
    <ul class="cards">
      {points.map((point, index) => (
        <Point key={`${point.selector} ${point.title} ${point.start ?? index}`} point={point} model={model} />
      ))}
    </ul>
  );
}

function Point({ point, model }: { point: ParticipationPoint; model: PanelModel }) {
  const words = useWords();
  const { kind, status, facts, way, help, onRequest } = words.points;
  const rows: [string, string][] = [
    [facts.when, point.start ? when(point.start, point.end, words.language) : ''],
    [facts.deadline, point.deadline ? when(point.deadline, undefined, words.language) : ''],
    [facts.where, together(point.place, point.address)],
    [facts.how, unique(point.howTo.map((how) => way[how.way])).join(', ')],
    [
      facts.help,
      (Object.keys(help) as (keyof typeof help)[])
        .filter((name) => point.help[name])
        .map((name) => (point.help[name] === 'onRequest' ? `${help[name]} (${onRequest})` : help[name]))
        .join(', '),
    ],
    [facts.contact, together(point.contact.name, point.contact.email, point.contact.phone)],
  ];
  return (
    <li class="card point">
      <h3 dir="auto">{point.title}</h3>
      <p class="soft small">
        {kind[point.kind]}
        {point.status ? ` · ${status[point.status]}` : ''}
      </p>
      <dl>
        {rows
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div class="point-fact" key={name}>
              <dt class="point-fact-name">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {point.selector && (
        <button
          type="button"
          class="quiet"
          onClick={() => model.place.point(point.selector, wholeTarget(point), point.title)}
        >
          {words.pointCheck.show}
        </button>
      )}
      <PointCheck point={point} model={model} />
    </li>
  );
}

function wholeTarget({ selector, title }: ParticipationPoint): Target {
  return { selector, frames: [], html: '', text: title };
}

function unique(items: string[]): string[] {
  return [...new Set(items)];
}

function together(...parts: (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
