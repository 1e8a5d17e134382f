import { colours } from '@porchlight/core/design/tokens';

export interface Mark {
  /** Puts the box around a rectangle of the viewport. */
  moveTo(rect: { left: number; top: number; width: number; height: number }): void;
  remove(): void;
}

const MARGIN = 4;

/**
 * A box with a label over the page. One closed shadow root, nothing of the page touched: no layout shifts, no click is
 * caught. Styles are set through CSSOM because a page's Content Security Policy may refuse style elements.
 */
export function makeMark(document: Document, label: string): Mark {
  const host = document.createElement('div');
  style(host, { all: 'initial', position: 'fixed', inset: '0 auto auto 0', width: '0', height: '0' });
  host.setAttribute('aria-hidden', 'true');
  const box = document.createElement('div');
  const tag = document.createElement('div');
  // In the top layer, else an open dialog of the page would cover it.
  box.setAttribute('popover', 'manual');
  const { lamp, 'on-lamp': onLamp } = colours.light;
  style(box, {
    all: 'initial',
    display: 'block',
    position: 'fixed',
    inset: 'auto',
    margin: '0',
    padding: '0',
    overflow: 'visible',
    'box-sizing': 'border-box',
    'pointer-events': 'none',
    'z-index': '2147483647',
    background: 'transparent',
    border: `3px solid ${onLamp}`,
    'border-radius': '4px',
    // Dark, light, lamp: at least one of them stands out from whatever is below.
    outline: '3px solid #ffffff',
    'box-shadow': `0 0 0 7px ${lamp}, 0 0 24px 8px rgb(242 169 59 / 45%)`,
    'forced-color-adjust': 'none',
  });
  style(tag, {
    all: 'initial',
    position: 'absolute',
    'max-width': 'min(28rem, 90vw)',
    width: 'max-content',
    'box-sizing': 'border-box',
    padding: '4px 10px',
    'border-radius': '6px',
    background: onLamp,
    color: '#ffffff',
    border: `2px solid ${lamp}`,
    font: '600 14px/1.4 system-ui, sans-serif',
    'overflow-wrap': 'anywhere',
    'forced-color-adjust': 'none',
  });
  tag.textContent = label;
  box.append(tag);
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  box.showPopover?.();

  let last = '';
  return {
    moveTo({ left, top, width, height }) {
      const next = [left, top, width, height].join(' ');
      if (next === last) return;
      last = next;
      style(box, {
        left: `${left - MARGIN}px`,
        top: `${top - MARGIN}px`,
        width: `${width + 2 * MARGIN}px`,
        height: `${height + 2 * MARGIN}px`,
      });
      // The label stands above the box; where there is no room, below it; where there is none either, inside.
      const tall = tag.offsetHeight + 14;
      const room = document.documentElement.clientHeight;
      const at = top > tall ? -tall : top + height + tall < room ? height + 2 * MARGIN + 10 : Math.max(8, 8 - top);
      const over = left + tag.offsetWidth - document.documentElement.clientWidth;
      style(tag, { top: `${at}px`, left: `${Math.max(-Math.max(left, 0), Math.min(-3, -over - 12))}px` });
    },
    remove: () => host.remove(),
  };
}

function style(element: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties)) element.style.setProperty(name, value, 'important');
}
