import { compareTallies } from '@porchlight/core/export/group';
import { impacts, lenses } from '@porchlight/core/model/lens';
import { pathOf } from '@porchlight/core/site/html/telling';
import type { Site, SitePage } from '@porchlight/core/site/site';
import { useComputed, useSignal } from '@preact/signals';
import { Select } from '../parts/field.tsx';
import { VirtualList } from '../parts/virtual-list.tsx';
import { useWords } from '../words.ts';
import { AddressLink } from './page-link.tsx';
import { said } from './said.ts';

const orders = {
  worst: (one: SitePage, other: SitePage) => compareTallies(one.sum, other.sum),
  clicks: (one: SitePage, other: SitePage) => (one.clicks ?? 1e9) - (other.clicks ?? 1e9),
  address: (one: SitePage, other: SitePage) => (one.address < other.address ? -1 : 1),
};
type Order = keyof typeof orders;

/** Every page of the site; of thousands only those in view are drawn. */
export function PagesView({ site }: { site: Site }) {
  const { site: words, language } = useWords();
  const { say } = said(language);
  const order = useSignal<Order>('worst');
  const sorted = useComputed(() => [...site.pages].sort(orders[order.value]));
  const row = (page: SitePage | undefined) => {
    if (!page) return null;
    const worst = impacts.find((impact) => page.sum.byImpact[impact] > 0);
    const facts = [
      ...lenses.map((lens) => `${say.lens[lens]} ${page.fixes[lens]}`),
      ...(page.sum.reviews > 0 ? [`${words.results.reviews} ${page.sum.reviews}`] : []),
      page.clicks === undefined ? words.results.noWay : words.results.clicks(page.clicks),
    ];
    return (
      <div class="site-page">
        <p class="site-page-title">
          <AddressLink address={page.address} text={page.title || pathOf(page.address)} lang={page.language} />
        </p>
        <p class="comment-facts">
          <bdi dir="ltr">{pathOf(page.address)}</bdi>
        </p>
        <p class="comment-facts site-page-facts">
          {worst && (
            <span class={worst === 'critical' || worst === 'serious' ? 'state state-overdue' : 'state'}>
              {say.impact[worst]}
            </span>
          )}{' '}
          {facts.join(' · ')}
        </p>
      </div>
    );
  };
  return (
    <div class="stack">
      <Select
        label={words.results.sort}
        value={order.value}
        options={(Object.keys(orders) as Order[]).map((value) => ({ value, text: words.results.sorts[value] }))}
        set={(value) => (order.value = value || 'worst')}
        isCompact
      />
      <VirtualList
        label={words.results.list}
        size={sorted.value.length}
        height={8}
        row={(index) => row(sorted.value[index])}
      />
    </div>
  );
}
