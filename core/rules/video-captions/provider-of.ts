const providers: [RegExp, string][] = [
  [/(^|\.)(youtube(-nocookie)?\.com|youtu\.be)$/, 'YouTube'],
  [/(^|\.)vimeo\.com$/, 'Vimeo'],
  [/(^|\.)(facebook|fb)\.(com|watch)$/, 'Facebook'],
  [/(^|\.)(screencast|screencastify)\.com$/, 'Screencastify'],
  [/(^|\.)loom\.com$/, 'Loom'],
  [/(^|\.)wistia\.(com|net)$/, 'Wistia'],
  [/(^|\.)brightcove\.net$/, 'Brightcove'],
  [/(^|\.)(livestream|swagit|granicus|boxcast|zoom)\.(com|us|tv)$/, 'the meeting service'],
];

/** Whose video a frame shows; undefined when its address names none of the known ones. */
export function providerOf(frame: Element): string | undefined {
  const address = frame.getAttribute('src') || frame.getAttribute('data-src') || frame.getAttribute('data') || '';
  try {
    const { hostname, pathname } = new URL(address, frame.ownerDocument.baseURI);
    const found = providers.find(([host]) => host.test(hostname))?.[1];
    return found === 'Facebook' && !pathname.includes('video') ? undefined : found;
  } catch {
    return undefined;
  }
}
