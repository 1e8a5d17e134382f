// Plain JavaScript: setup.mjs imports it before anything is installed. Its types stand in find-browser.d.mts.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Names on PATH, best first. Google Chrome comes last: since version 137 it takes no extension from its command line. */
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/**
 * Finds a Chromium to drive: the one named by PORCHLIGHT_CHROMIUM, Playwright's own, then one of the system.
 * @returns {string | undefined} the path of the program
 */
export function findChromium() {
  return named('PORCHLIGHT_CHROMIUM') ?? playwrightsOwn() ?? installed(CHROMIUM_NAMES, chromiumPlaces());
}

/**
 * Finds a Firefox to drive: the one named by PORCHLIGHT_FIREFOX, then one of the system. Playwright's own is left
 * out: it is patched, and cannot be given an extension.
 * @returns {string | undefined} the path of the program
 */
export function findFirefox() {
  return named('PORCHLIGHT_FIREFOX') ?? installed(FIREFOX_NAMES, firefoxPlaces());
}

/**
 * What to start any Chromium with: nothing may go out to the network but what a page asks for.
 * @returns {string[]} command-line arguments
 */
export function chromiumArguments() {
  const arguments_ = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-default-apps',
    '--no-first-run',
    '--no-default-browser-check',
  ];
  // Chromium refuses to start as root with its sandbox; for everyone else the sandbox stays.
  const root = process.platform === 'linux' && process.getuid?.() === 0;
  return root ? ['--no-sandbox', ...arguments_] : arguments_;
}

/** @param {string} variable */
function named(variable) {
  const path = process.env[variable];
  return path && isProgram(path) ? path : undefined;
}

function playwrightsOwn() {
  // Loading Playwright takes a quarter of a second: only when it has downloaded a Chromium at all.
  if (!names(playwrightFolder()).some((name) => name.startsWith('chromium-'))) return undefined;
  try {
    const { chromium } = createRequire(import.meta.url)('playwright');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined; // Not installed yet, or no build for this system.
  }
}

function playwrightFolder() {
  const told = process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (told && told !== '0') return told;
  // Playwright's word for "inside node_modules".
  if (told === '0') return fileURLToPath(new URL('../node_modules/playwright-core/.local-browsers', import.meta.url));
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (process.platform === 'win32') return join(windowsFolder('LOCALAPPDATA'), 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'ms-playwright');
}

function chromiumPlaces() {
  if (process.platform === 'darwin') {
    return applications(['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge']);
  }
  if (process.platform === 'win32') {
    return windowsPlaces([
      ['Chromium', 'Application', 'chrome.exe'],
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ]);
  }
  return ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'];
}

function firefoxPlaces() {
  if (process.platform === 'darwin') return applications(['Firefox', 'Firefox Developer Edition'], 'firefox');
  if (process.platform === 'win32') return windowsPlaces([['Mozilla Firefox', 'firefox.exe']]);
  return ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/snap/bin/firefox'];
}

/**
 * @param {string[]} apps
 * @param {string} [program] the file inside the app, when it is not called like the app
 */
function applications(apps, program) {
  return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    apps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', program ?? app)),
  );
}

/** @param {string[][]} programs */
function windowsPlaces(programs) {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(windowsFolder);
  return programs.flatMap((parts) => folders.map((folder) => join(folder, ...parts)));
}

/** @param {string} variable */
function windowsFolder(variable) {
  return process.env[variable] || 'C:\\Program Files';
}

/**
 * @param {string[]} programs names to look for on PATH
 * @param {string[]} places full paths to look at afterwards
 */
function installed(programs, places) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program + suffix)));
  return [...onPath, ...places].find((path) => isProgram(path));
}

/** @param {string} path */
function isProgram(path) {
  try {
    const file = statSync(path);
    return file.isFile() && !isEmptySnap(path, file.size);
  } catch {
    return false;
  }
}

/**
 * Ubuntu's packages `chromium-browser` and `firefox` may be small scripts that only point to a snap that is not there.
 * @param {string} path
 * @param {number} size
 */
function isEmptySnap(path, size) {
  if (size > 20_000 || process.platform !== 'linux') return false;
  const snap = /\/snap\/bin\/[\w-]+/.exec(readFileSync(path, 'latin1'))?.[0];
  return snap !== undefined && !existsSync(snap);
}

/** @param {string} folder */
function names(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
