import type { Feed } from '../model/feed.ts';
import { escapeHtml, scriptJson } from './html-text.ts';

/** The timeline widget with its feed inside and, for families without script, the same dates as a plain list. */
export function timelineTag(feed: Feed): string {
  const items = feed.timeline.map((entry) => {
    const { title, start, place, address, links } = entry;
    const [day = '', time] = start.split('T');
    const where = [place, address].filter((each) => typeof each === 'string').join(', ');
    const words = [`${day}${time ? `, ${time}` : ''}: ${plain(title)}`, where].filter(Boolean).join('. ');
    const more = links
      .map(({ href, text }) => ` <a href="${escapeHtml(href)}">${escapeHtml(plain(text))}</a>`)
      .join('');
    return `    <li data-start="${start}">${escapeHtml(words)}${more}</li>`;
  });
  return [
    '<porchlight-timeline>',
    `  <script type="application/json">${scriptJson(feed)}</script>`,
    ...(items.length > 0 ? ['  <ul>', ...items, '  </ul>'] : []),
    '</porchlight-timeline>',
  ].join('\n');
}

function plain(text: Feed['district']): string {
  return typeof text === 'string' ? text : (Object.values(text)[0] ?? '');
}
