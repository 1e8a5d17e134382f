const dataScript = ':scope > script[type="application/json"]';

/**
 * Reads the JSON that a page keeps inside a widget's tag, in `<script type="application/json">`.
 * @returns undefined when there is none
 * @throws SyntaxError when there is one and it is not JSON
 */
export function childData(host: Element): unknown {
  const written = host.querySelector(dataScript)?.textContent;
  return written ? JSON.parse(written) : undefined;
}

/**
 * Calls back when that JSON comes or changes. A module that comes from the cache can run while the parser is still
 * inside the tag. Other changes, such as those of a translating browser, do not count.
 */
export function watchChildData(host: Element, changed: () => void): MutationObserver {
  const written = () => host.querySelector(dataScript)?.textContent;
  let last = written();
  const observer = new MutationObserver(() => {
    const now = written();
    if (now === last) return;
    last = now;
    changed();
  });
  observer.observe(host, { childList: true });
  return observer;
}
