const ways: RegExp[] = [
  /https?:\/\/[\w.-]*(?:zoom(?:gov)?\.us\/(?:j|my|s|w|webinar|meeting)\/|meet\.google\.com\/|teams\.(?:microsoft|live)\.com\/|webex\.com\/)\S{0,200}/i,
  /\b(?:zoom )?(?:webinar|meeting|zoom) id\s*(?:#|no\.?|number)?\s*:?\s*\d{3}[\s-]?\d{3,4}[\s-]?\d{3,5}/i,
  /\b(?:dial(?:-| )?in|call(?:-| )?in|join by (?:phone|telephone)|by (?:phone|telephone) (?:at|:)|llame al?)\b[^.\d]{0,40}[+(]?\d[\d() .-]{8,18}\d/i,
];
const hosts = /(?:^|\.)(zoom\.us|zoomgov\.com|meet\.google\.com|teams\.microsoft\.com|teams\.live\.com|webex\.com)$/i;
const watchHosts =
  /(?:^|\.)(youtube\.com|youtu\.be|vimeo\.com|facebook\.com|boxcast\.tv|livestream\.com|swagit\.com)$/i;
const says =
  /\b(virtual(ly)?|remote(ly)?|online meeting|via (zoom|teams|webex|google meet)|(on|by|through|over|por) zoom|zoom meeting|teleconference|videoconference|hybrid|en l[ií]nea|a distancia|videoconferencia)\b/i;

/** A way to join from afar that a text itself gives: a link, a meeting id, a number to dial. Undefined when none. */
export function remoteIn(text: string): string | undefined {
  for (const way of ways) {
    const found = way.exec(text);
    if (found) return found[0].slice(0, 200);
  }
  return undefined;
}

/** Whether an address opens a meeting that one can speak in. */
export function isMeetingLink(href: string): boolean {
  return hostFits(href, hosts);
}

/** Whether an address shows a meeting without a way to speak. */
export function isWatchLink(href: string): boolean {
  return hostFits(href, watchHosts);
}

/** Whether a text says that one can join from afar, with or without telling how. */
export function saysRemote(text: string): boolean {
  return says.test(text);
}

function hostFits(href: string, pattern: RegExp): boolean {
  const host = /^https?:\/\/([^/?#]+)/i.exec(href)?.[1] ?? '';
  return pattern.test(host);
}
