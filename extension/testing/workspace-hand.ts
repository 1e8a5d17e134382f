import type { ElementHandle, Page } from 'puppeteer-core';

/** A machine that does other work too takes its time. */
export const patient = { timeout: 30_000 };

/** Pressing, filling in and reading in the workspace by the words that people see, each waiting until it can be done. */
export function workspaceHand(page: Page) {
  const find = (path: string) => page.waitForSelector(`::-p-xpath(${path})`, patient);
  return {
    async press(text: string): Promise<void> {
      const button = await find(`//main//button[starts-with(normalize-space(.), "${text}")]`);
      await button?.evaluate((element) => (element as HTMLElement).click());
    },
    async fill(label: string, value: string): Promise<void> {
      const field = (await find(
        `//label[starts-with(normalize-space(.), "${label}")]/following-sibling::*[self::input or self::textarea or self::select]`,
      )) as ElementHandle<HTMLInputElement>;
      await field.evaluate((input, text) => {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        input.dispatchEvent(new Event('change', { bubbles: true }));
      }, value);
    },
    says: (text: string | RegExp) =>
      page.waitForFunction(
        (source, flags) => new RegExp(source, flags).test(document.querySelector('main')?.textContent ?? ''),
        patient,
        typeof text === 'string' ? text : text.source,
        typeof text === 'string' ? '' : text.flags,
      ),
    async go(screen: string): Promise<void> {
      await page.evaluate((name) => {
        location.hash = name;
      }, screen);
      await page.waitForSelector(`.workspace-link[href="#${screen}"][aria-current]`, patient);
    },
    async choose(file: string): Promise<void> {
      const input = (await page.waitForSelector('input[type=file]', patient)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
    },
    /** What the preview of the cards shows, drawn by the widget. */
    cards: () => page.$eval('porchlight-you-said', ({ shadowRoot }) => shadowRoot?.textContent ?? ''),
  };
}

export type WorkspaceHand = ReturnType<typeof workspaceHand>;
