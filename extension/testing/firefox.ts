import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../demo/find-browser.mjs';

export interface Firefox extends AsyncDisposable {
  browser: Browser;
  /** The tab to audit. */
  page: Page;
  /** Where the extension's own pages stand, without a slash at the end. */
  origin: string;
  /** Presses the real toolbar button; the press grants the tab, and opens the sidebar. */
  press(): Promise<void>;
  /**
   * Evaluates an expression in the sidebar; it finds the panel's document as `document`.
   * @returns what the expression gave, through JSON; undefined while there is no panel
   */
  inPanel(expression: string): Promise<unknown>;
  /**
   * Opens a page of the extension in a tab of its own.
   * @returns what evaluates an expression there, as a press would run it; it finds the page's document as `document`
   */
  ownPage(path: string): Promise<(expression: string) => Promise<unknown>>;
}

/** As in wxt.config.ts. */
const ID = 'porchlight@porchlight.example';
const UUID = '7c1b0a52-3f0e-4b5e-9d5c-0a6f6a3c1e11';

/**
 * @param folder the built extension
 * @param downloads where files are saved without asking
 */
export async function openFirefox(folder: string, downloads?: string): Promise<Firefox> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('No Firefox was found on this computer.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    // The button and the sidebar belong to the browser, not to a page: only its own context reaches them.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      // Its pages have an address of their own on every computer; here it is the one that tests know.
      'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
      'intl.accept_languages': 'en-US',
      // A permission that is asked for from a press is granted as if the visitor had said yes.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(downloads ? { 'browser.download.dir': downloads, 'browser.download.folderList': 2 } : {}),
    },
  });
  const id = await browser.installExtension(folder);
  const page = await browser.newPage();
  const chrome = await chromeContext(browser);
  return {
    browser,
    page,
    origin: `moz-extension://${UUID}`,
    press: async () => void (await chrome(pressButton(id))),
    inPanel: (expression) => chrome(askSidebar(expression)),
    async ownPage(path) {
      await chrome(openOwnTab(id, path));
      return (expression) => chrome(askDocument('window.ownTab?.linkedBrowser', expression));
    },
    [Symbol.asyncDispose]: () => browser.close(),
  };
}

/** Evaluates in the browser's own window. Puppeteer has no word for it; WebDriver BiDi has. */
async function chromeContext(browser: Browser): Promise<(expression: string) => Promise<unknown>> {
  const { connection } = browser as unknown as { connection: Bidi };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.[0]?.context;
  return async (expression) => {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      awaitPromise: true,
      userActivation: true,
      target: { context },
    });
    const { exceptionDetails } = answer.result;
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    const json = answer.result.result?.value;
    return json === undefined ? undefined : JSON.parse(json);
  };
}

interface Bidi {
  send(method: string, parameters: object): Promise<{ result: BidiResult }>;
}

interface BidiResult {
  contexts?: { context: string }[];
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** The button waits in the menu of extensions until it is put on the toolbar, as a person would. */
function pressButton(id: string): string {
  const widget = `${id.replace(/[^a-z0-9_-]/gi, '_')}-browser-action`;
  return `(async () => {
    const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
    CustomizableUI.addWidgetToArea(${JSON.stringify(widget)}, 'nav-bar');
    document.getElementById(${JSON.stringify(widget)}).querySelector('toolbarbutton').click();
  })()`;
}

function openOwnTab(id: string, path: string): string {
  return `(() => {
    const host = WebExtensionPolicy.getByID(${JSON.stringify(id)}).mozExtensionHostname;
    window.ownTab = gBrowser.addTrustedTab('moz-extension://' + host + ${JSON.stringify(path)});
    gBrowser.selectedTab = window.ownTab;
  })()`;
}

function askSidebar(expression: string): string {
  return askDocument(`document.getElementById('sidebar')?.contentDocument?.querySelector('browser')`, expression);
}

/** What the browser shows in a tab or in its sidebar is a browser within the window: a frame script sees its document. */
function askDocument(browser: string, expression: string): string {
  const name = `porchlight-test-${Math.random()}`;
  const script = `{
    let said;
    const hand = content.windowUtils.setHandlingUserInput(true);
    try { const document = content.document; said = JSON.stringify(${expression}); } catch (error) { said = JSON.stringify(String(error)); }
    hand.destruct();
    sendAsyncMessage(${JSON.stringify(name)}, said);
  }`;
  return `(async () => {
    const manager = ${browser}?.messageManager;
    if (!manager) return undefined;
    const said = await new Promise((resolve) => {
      manager.addMessageListener(${JSON.stringify(name)}, ({ data }) => resolve(data));
      manager.loadFrameScript('data:application/javascript,' + encodeURIComponent(${JSON.stringify(script)}), false);
    });
    return said === undefined ? undefined : JSON.parse(said);
  })()`;
}
