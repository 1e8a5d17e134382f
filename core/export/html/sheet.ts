import { colours, tokensCss } from '../../design/tokens.ts';

const paper = Object.entries(colours.light)
  .map(([name, value]) => `--pl-${name}: ${value};`)
  .join(' ');

/** The report's style sheet: paper by day, night street by dark, paper again in print. */
export const sheet = `${tokensCss(':root')}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; background: var(--pl-ground); color: var(--pl-ink);
  font: 1rem/1.6 var(--pl-font-text); overflow-wrap: anywhere;
  background-image: radial-gradient(60rem 26rem at 85% -8rem, var(--pl-lamp-soft), transparent 70%);
  background-repeat: no-repeat;
}
.skip { position: absolute; inset-inline-start: 1rem; top: -6rem; z-index: 1; padding: .75rem 1.25rem; background: var(--pl-accent); color: var(--pl-on-accent); border-radius: var(--pl-radius); }
.skip:focus { top: 1rem; }
.masthead, main { max-width: 62rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
.masthead { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: center; justify-content: space-between; padding-block: 1.5rem 0; color: var(--pl-ink-soft); }
.masthead p { margin: 0; }
.brand { display: flex; align-items: center; gap: .6rem; font: 600 1.1875rem/1 var(--pl-font-title); color: var(--pl-ink); letter-spacing: .01em; }
.lantern .iron { fill: var(--pl-ink); }
.lantern .glass { fill: var(--pl-lamp); }
.lantern .flame { fill: var(--pl-surface); opacity: .85; }
main { padding-block: 3rem 5rem; }
main:focus { outline: none; }
:focus-visible { outline: 3px solid var(--pl-focus); outline-offset: 2px; border-radius: 2px; }
a { color: var(--pl-accent); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:hover { color: var(--pl-accent-strong); text-decoration-thickness: 2px; }
h1, h2, h3, h4, h5 { margin: 0; text-wrap: balance; line-height: 1.25; }
h1, h2, .question { font-family: var(--pl-font-title); font-weight: 600; }
h1 { font-size: clamp(1.8125rem, 1.2rem + 2.6vw, 2.75rem); line-height: 1.12; letter-spacing: -.012em; max-width: 24ch; }
h2 { font-size: 1.4375rem; }
h2 small, h3 small { font: 400 1rem/1.4 var(--pl-font-text); color: var(--pl-ink-soft); margin-inline-start: .4rem; }
p { margin: 0; }
small { font-size: inherit; }
.eyebrow { font-size: .8125rem; font-weight: 600; letter-spacing: .06em; color: var(--pl-ink-soft); margin-bottom: .5rem; }
.address { margin-top: .75rem; font-size: .9375rem; }
.lead { margin-top: 1.5rem; max-width: 44rem; font: 400 clamp(1.125rem, 1rem + .6vw, 1.3125rem)/1.5 var(--pl-font-title); padding-inline-start: 1.25rem; border-inline-start: 4px solid var(--pl-lamp); }
.note, .kind, .missing { color: var(--pl-ink-soft); font-size: .9375rem; }
.lead + .note { margin-top: 1rem; max-width: 44rem; }
main > section, main > nav, .page > section, .glance { margin-top: 3rem; }

.glance { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 1rem; }
.card { background: var(--pl-surface); border: 1px solid var(--pl-line); border-top: 4px solid var(--pl-line-strong); border-radius: var(--pl-radius); padding: 1.1rem 1.25rem 1.25rem; }
.card.fail { border-top-color: var(--pl-fail); } .card.review { border-top-color: var(--pl-lamp); } .card.pass { border-top-color: var(--pl-pass); }
.card p + p { margin-top: .15rem; }
.card .eyebrow { margin: 0; }
.card .question { font-size: 1.1875rem; line-height: 1.3; margin-bottom: .75rem; }
.card.fail b { color: var(--pl-fail); } .card.pass b { color: var(--pl-pass); }

.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 1.5rem; margin-top: 1rem; }
.columns h3, .columns h4 { font-size: 1rem; padding-bottom: .4rem; border-bottom: 1px solid var(--pl-line-strong); margin-bottom: .5rem; }
.columns ul { margin: 0; padding: 0; list-style: none; }
.columns li { padding-block: .35rem; line-height: 1.4; }
.columns li .note { white-space: nowrap; }

.lens-name { padding-bottom: .6rem; border-bottom: 2px solid var(--pl-ink); }
.lens-name + p { margin-top: 1rem; }
.lens > .part { margin-top: 1.5rem; font: 600 1.0625rem/1.3 var(--pl-font-text); color: var(--pl-ink-soft); }
.fix { background: var(--pl-surface); border: 1px solid var(--pl-line); border-inline-start: 6px solid var(--pl-line-strong); border-radius: var(--pl-radius); padding: 1.25rem clamp(1rem, 3vw, 1.5rem); margin-top: 1rem; }
.fix-critical, .fix-serious { border-inline-start-color: var(--pl-fail); }
.fix-review { border-inline-start-color: var(--pl-lamp); }
.fix h3, .fix h4, .fix h5 { font-size: 1.1875rem; font-weight: 650; max-width: 46rem; }
.facts { display: flex; flex-wrap: wrap; gap: .35rem 1rem; align-items: center; margin-top: .5rem; color: var(--pl-ink-soft); font-size: .9375rem; }
.pill { display: inline-block; padding: .1rem .65rem; border-radius: 1rem; font-size: .8125rem; font-weight: 600; background: var(--pl-raised); color: var(--pl-ink); border: 1px solid transparent; }
.fix-critical .pill, .fix-serious .pill, .pill-critical, .pill-serious { background: var(--pl-fail-soft); color: var(--pl-fail); }
.fix-review .pill { background: var(--pl-review-soft); color: var(--pl-review); }
.body { margin: 1rem 0 0; display: grid; gap: .9rem 2rem; }
@media (min-width: 56rem) {
  .body { grid-template: "why where" auto "how where" auto "basis where" 1fr / 1fr 1fr; }
  .why { grid-area: why; } .how { grid-area: how; } .where { grid-area: where; } .basis { grid-area: basis; }
}
dt { font-size: .8125rem; font-weight: 600; color: var(--pl-ink-soft); }
dd { margin: 0; }
.how { background: var(--pl-accent-soft); border-radius: var(--pl-radius); padding: .75rem 1rem .85rem; }
.how dt, .how dd { color: var(--pl-ink); }
.places { margin: .1rem 0 0; padding-inline-start: 1.6rem; }
.places.single { list-style: none; padding: 0; } .places.single li { padding: 0; }
.places li { padding-block: .3rem; }
.places ul { padding-inline-start: 1.2rem; }
.places li::marker { color: var(--pl-ink-soft); font-variant-numeric: tabular-nums; }
.spot { display: block; }
.spot i { color: var(--pl-ink-soft); }
.own { display: block; font-size: .9375rem; }
code { font: .8125rem/1.45 ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; color: var(--pl-ink); background: var(--pl-raised); border-radius: var(--pl-radius-small); padding: .1em .35em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.basis ul { margin: 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; font-size: .9375rem; }
details { margin-top: .5rem; }
summary { cursor: pointer; padding-block: .35rem; color: var(--pl-accent); font-size: .9375rem; font-weight: 600; width: fit-content; }
.in-print { display: none; }
.technical { margin-top: 1rem; padding-top: .4rem; border-top: 1px solid var(--pl-line); font-size: .9375rem; }
.technical summary { color: var(--pl-ink-soft); font-weight: 400; }
.technical p { margin-top: .4rem; }
.technical ol { margin: .25rem 0 0; padding-inline-start: 1.6rem; }

table { width: 100%; border-collapse: collapse; margin-top: 1rem; font-size: .9375rem; line-height: 1.45; background: var(--pl-surface); border: 1px solid var(--pl-line); border-radius: var(--pl-radius); }
th, td { text-align: start; vertical-align: top; padding: .6rem .75rem; border-bottom: 1px solid var(--pl-line); font-weight: inherit; }
thead th { font-size: .8125rem; font-weight: 600; color: var(--pl-ink-soft); border-bottom-color: var(--pl-line-strong); }
tbody th { font-weight: 600; }
tbody tr:last-child > * { border-bottom: 0; }
td div + div { margin-top: .25rem; }
.points { table-layout: fixed; }
.points .kind { display: block; }
.points th:nth-child(1) { width: 21%; } .points th:nth-child(2) { width: 22%; } .points th:nth-child(4) { width: 25%; } .points th:nth-child(5) { width: 15%; }
.over { background: var(--pl-raised); }
.over .kind, .over .missing { color: var(--pl-ink); }
.over .pill { border-color: var(--pl-line-strong); }
.label { display: none; }
.translations th:nth-child(1) { width: 26%; } .translations tr > :nth-child(2) { width: 26%; }
.translations .kind { display: block; font-weight: 400; color: var(--pl-ink-soft); }
.translations .none, .translations .machine { background: var(--pl-fail-soft); color: var(--pl-fail); }
.translations .partly, .translations .unread { background: var(--pl-review-soft); color: var(--pl-review); }
.translations .full { background: var(--pl-pass-soft); color: var(--pl-pass); }
.counts td { font-variant-numeric: tabular-nums; }

.unseen dl, .judged dl { margin: 1rem 0 0; max-width: 48rem; }
.unseen dl > div { padding-block: .6rem; border-top: 1px solid var(--pl-line); }
.unseen dt { font-size: 1rem; color: var(--pl-ink); }
.unseen dd { color: var(--pl-ink-soft); }
.unseen > p { margin-top: .5rem; }
.judged dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: .9rem 1.5rem; max-width: none; }
.look { margin-top: 1.25rem; max-width: 48rem; }
.look ol { margin: .4rem 0; padding-inline-start: 1.6rem; }
.look li { padding-block: .15rem; }
.duties ul { margin: .25rem 0; padding-inline-start: 1.2rem; max-width: 48rem; }
.by-hand > .note { margin-top: .5rem; max-width: 48rem; }
.judged > .note { margin-top: 1rem; max-width: 48rem; }

.decisions { list-style: none; margin: 1rem 0 0; padding: 0; display: grid; gap: .75rem; }
.decided > .note { margin-top: .5rem; }
.decided .part { margin-top: 1.5rem; font: 600 1.0625rem/1.3 var(--pl-font-text); color: var(--pl-ink-soft); }
.picture { display: block; max-width: 100%; max-height: 22rem; margin-top: .5rem; border: 1px solid var(--pl-line-strong); border-radius: var(--pl-radius-small); }

.contents ol { margin: 1rem 0 0; padding: 0; list-style: none; border-top: 1px solid var(--pl-line-strong); }
.contents li { padding-block: .75rem; border-bottom: 1px solid var(--pl-line); }
.contents li > a { font: 600 1.1875rem/1.3 var(--pl-font-title); }
.shared ol { margin: 0; padding: 0; list-style: none; }
.shared .fix p + p { margin-top: .6rem; }
.shared ul { margin: 0; padding-inline-start: 1.2rem; }
.page { margin-top: 4.5rem; padding-top: 2rem; border-top: 4px solid var(--pl-lamp); }
.page > h2 { font-size: 1.8125rem; max-width: 28ch; }
.page > section > h3 { font: 600 1.4375rem/1.25 var(--pl-font-title); }

@media (max-width: 46rem) {
  .lens-name small { display: block; margin: .15rem 0 0; }
  table, tbody, tr, td, tbody th { display: block; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
  tr { padding: .75rem 1rem; border-bottom: 1px solid var(--pl-line-strong); }
  tbody tr:last-child { border-bottom: 0; }
  td, tbody th { border: 0; padding: .2rem 0; }
  .points td, .counts td, .translations td { display: grid; grid-template-columns: minmax(5.5rem, 30%) 1fr; gap: .75rem; }
  .counts td { grid-template-columns: 1fr auto; }
  .translations th:nth-child(1), .translations tr > :nth-child(2) { width: auto; }
  .translations td:empty { display: none; }
  .label { display: block; color: var(--pl-ink-soft); font-size: .8125rem; padding-top: .1rem; }
  .over .label { color: var(--pl-ink); }
}
@media (forced-colors: active) {
  .pill, .how { border: 1px solid; }
  .lantern .iron, .lantern .glass { fill: CanvasText; }
  .lantern .flame { fill: Canvas; }
}
@page { margin: 16mm 15mm; }
@media print {
  :root { color-scheme: light; ${paper} }
  html { font-size: 10.5pt; }
  body { background: none; line-height: 1.45; }
  .skip, .technical:not([open]), .on-screen { display: none; }
  .in-print { display: inline; }
  .glance, .columns { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .masthead, main { max-width: none; padding-inline: 0; }
  .masthead { padding-block: 0; }
  main { padding-block: 8mm 0; }
  main > section, main > nav, .page > section, .glance { margin-top: 8mm; }
  .page { break-before: page; margin-top: 0; padding-top: 4mm; }
  h1, h2, h3, h4, h5, .fix header, dt, thead { break-after: avoid; }
  .card, .how, .places li, tr, .columns > div, .judged dl > div, .unseen dl > div { break-inside: avoid; }
  .fix, .card, table { background: none; }
  .fix { break-inside: auto; padding: 4mm 5mm; }
  p, li, dd { orphans: 3; widows: 3; }
  a { color: inherit; }
  summary { list-style: none; color: var(--pl-ink-soft); }
}
`;
