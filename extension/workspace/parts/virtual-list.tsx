import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** So many rows above and below what is seen are there already. */
const MORE = 6;

/**
 * A list of which only what is seen is drawn: 100,000 rows cost what 30 do. Rows are of one height, in rem, so that
 * larger text makes them larger. The list is one tab stop; its rows are told as "3 of 100,000".
 */
export function VirtualList(props: {
  label: string;
  size: number;
  /** Height of a row in rem. */
  height: number;
  row(index: number): ComponentChildren;
}) {
  const { label, size, height, row } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ first: 0, count: 20 });
  const look = () => {
    const element = frame.current;
    if (!element) return;
    const pixels = height * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const first = Math.max(0, Math.floor(element.scrollTop / pixels) - MORE);
    const count = Math.ceil(element.clientHeight / pixels) + 2 * MORE;
    setSeen((before) => (before.first === first && before.count === count ? before : { first, count }));
  };
  useLayoutEffect(() => {
    look();
    const watcher = new ResizeObserver(look);
    if (frame.current) watcher.observe(frame.current);
    return () => watcher.disconnect();
  }, [size]);
  const first = Math.min(seen.first, Math.max(0, size - 1));
  const indexes = Array.from({ length: Math.max(0, Math.min(seen.count, size - first)) }, (_, at) => first + at);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    // biome-ignore lint/a11y/useSemanticElements: it groups rows, not fields of a form.
    <div class="virtual" ref={frame} role="group" aria-label={label} tabIndex={0} onScroll={look}>
      {/* biome-ignore lint/a11y/noRedundantRoles: a list without bullets is none to VoiceOver. */}
      <ul class="virtual-rows" role="list" style={{ blockSize: `${size * height}rem` }}>
        {indexes.map((index) => (
          <li
            key={index}
            class="virtual-row"
            style={{ insetBlockStart: `${index * height}rem`, blockSize: `${height}rem` }}
            aria-posinset={index + 1}
            aria-setsize={size}
          >
            {row(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
