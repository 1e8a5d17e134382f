import { describe, expect, it } from 'vitest';
import { reasonOfMessage, reasonOfUrl } from './page-problem.ts';

describe('reasonOfUrl', () => {
  it.each([
    ['https://maple.example/board', undefined],
    ['https://maple.example/store?next=about:blank', undefined],
    ['chrome://settings/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['view-source:https://maple.example/', 'browser-page'],
    ['moz-extension://0c1f/sidepanel.html', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://maple.example/files/Agenda.PDF#page=2', 'document'],
    ['https://maple.example/view?file=agenda.pdf', undefined],
  ])('%s: %s', (url, reason) => expect(reasonOfUrl(url)).toBe(reason));
});

describe('reasonOfMessage', () => {
  it.each([
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-grant',
    ],
    ['Missing host permission for the tab', 'no-grant'],
    ['The extensions gallery cannot be scripted.', 'store'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'managed'],
    ['Cannot access a chrome:// URL', 'browser-page'],
    ['Cannot access a chrome-extension:// URL of different extension', 'browser-page'],
    ['Frame with ID 0 is showing error page', 'error-page'],
    ['No tab with id: 7.', 'closed'],
    ['Invalid tab ID: 7', 'closed'],
    ['Out of cheese', 'unknown'],
  ])('%s: %s', (message, reason) => expect(reasonOfMessage(message)).toBe(reason));
});
