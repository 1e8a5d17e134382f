import { type Lens, lenses } from '@porchlight/core/model/lens';
import type { Site } from '@porchlight/core/site/site';
import type { SiteFix } from '@porchlight/core/site/site-fixes';
import { useSignal } from '@preact/signals';
import { Select } from '../parts/field.tsx';
import { useWords } from '../words.ts';
import { PageLinks } from './page-link.tsx';
import { said } from './said.ts';

const PAGES_NAMED = 100;

/** Every fix that a page of the site needs, those that most pages need first. */
export function FixesView({ site }: { site: Site }) {
  const { site: words, language } = useWords();
  const { say } = said(language);
  const lens = useSignal<Lens | ''>('');
  const shown = site.fixes.filter((fix) => !lens.value || fix.lens === lens.value);
  const sure = shown.filter(({ outcome }) => outcome === 'fail');
  const doubts = shown.filter(({ outcome }) => outcome === 'review');
  return (
    <div class="stack">
      <Select
        label={words.results.show}
        value={lens.value}
        none={words.results.allLenses}
        options={lenses.map((value) => ({ value, text: say.lens[value] }))}
        set={(value) => (lens.value = value)}
        isCompact
      />
      <ul class="cards">
        {sure.map((fix) => (
          <FixRow key={fix.key} fix={fix} site={site} />
        ))}
      </ul>
      {doubts.length > 0 && (
        <>
          <h2 class="section-title">{words.results.doubts(doubts.length)}</h2>
          <ul class="cards">
            {doubts.map((fix) => (
              <FixRow key={fix.key} fix={fix} site={site} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** One fix: how many pages it mends, what it is, who does it; opened, what to do and where. */
export function FixRow({ fix, site }: { fix: SiteFix; site: Site }) {
  const { site: words, language } = useWords();
  const { say } = said(language);
  const isReview = fix.outcome === 'review';
  const [most] = fix.shared;
  const addresses = fix.pages.map((page) => site.pages[page]?.address ?? '');
  return (
    <li class="card padded">
      <h3 class="card-title" dir="auto">
        {fix.problem}
      </h3>
      <p class="soft small">
        <span class={isReview ? 'state' : 'state state-overdue'}>
          {isReview ? say.needsPerson : say.impact[fix.impact]}
        </span>{' '}
        {words.results.onPages(fix.pages.length, fix.places)} · {say.lens[fix.lens]} · {say.fixedBy[fix.fixedBy]}
      </p>
      {!isReview && most && most.pages > 1 && <p class="site-mends">{words.results.samePlace(most.pages)}</p>}
      <p dir="auto">{fix.fix}</p>
      <details>
        <summary>{words.results.whichPages}</summary>
        <p class="soft small">{fix.why}</p>
        {most && (
          <p class="site-place">
            {most.text.trim() && <bdi>“{most.text.trim().slice(0, 200)}” </bdi>}
            {most.html && <code dir="ltr">{most.html.slice(0, 300)}</code>}
          </p>
        )}
        <PageLinks site={site} addresses={addresses} most={PAGES_NAMED} />
      </details>
    </li>
  );
}
