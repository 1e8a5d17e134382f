// The page that is shown in a frame, or linked to: `page.html?widget=timeline&src=/feed.json`. It takes nothing from
// its address but attributes of a widget, and reads and sends only where it stands itself: a link made by a stranger
// must not put a stranger's words under the district's name.
import { addresses, settable } from '../shared/attributes.ts';

const wanted = new URLSearchParams(location.search);
const kind = wanted.get('widget') ?? '';

if (['timeline', 'you-said', 'feedback'].includes(kind)) {
  const widget = document.createElement(`porchlight-${kind}`);
  for (const name of settable) {
    const value = wanted.get(name);
    if (value !== null && (!addresses.includes(name) || isOurs(value))) widget.setAttribute(name, value);
  }
  document.documentElement.lang = wanted.get('lang') || document.documentElement.lang;
  document.querySelector('main')?.replaceChildren(widget);
}

function isOurs(address: string): boolean {
  try {
    return new URL(address, location.href).origin === location.origin;
  } catch {
    return false;
  }
}

if (parent !== window) {
  const tell = () => parent.postMessage({ porchlight: 'height', height: document.documentElement.offsetHeight }, '*');
  new ResizeObserver(tell).observe(document.documentElement);
}
