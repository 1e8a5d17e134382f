const count = (number: number, one: string, several: string) => `${number} ${number === 1 ? one : several}`;

/** Why a page was not read, or not all of it. */
export const pageWordsEn = {
  status: (code: number, text: string) => `The server answered ${code}${text ? ` (${text})` : ''} instead of the page.`,
  noAnswer: (seconds: number) => `The page did not answer within ${count(seconds, 'second', 'seconds')}.`,
  hung: 'The page stopped answering: a script on it seems to run without end.',
  keepsMoving: 'The page kept moving to another address while it was read.',
  download: 'This is a download, not a web page. Documents are not audited.',
  notAWebPage: (type: string) => `This is a document (${type}), not a web page. Documents are not audited.`,
  sentNothing: 'The server sent no page.',
  loadFailed: (reason: string) => `The page could not be loaded (${reason}).`,
  auditFailed: (reason: string) => `The audit of the page failed: ${reason}`,
  unfinished: 'What had not loaded yet',
  unfinishedWhy: (seconds: number) =>
    `The page had not finished loading after ${count(seconds, 'second', 'seconds')}; what was there by then was judged.`,
  badAddress: 'This is not a web address.',
  notLoaded: 'The browser could not load the page: no server, no connection, or a redirect in a circle.',
  elsewhere: 'The address leads to another site, for which you gave no permission.',
};

/** What a language must be able to say. */
export type PageWords = typeof pageWordsEn;
