// Makes a fresh checkout ready, before every command: the right Node, the packages, a browser.
// Runs before node_modules exists, so: plain Node, nothing imported that must be installed.
// Everything it says goes to stderr; stdout belongs to the command that follows. Nothing to do: it says nothing.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, findFirefox } from './find-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @type {import('node:child_process').StdioOptions} */
const stdio = ['ignore', 'pipe', 'pipe'];
/** What the programs said that were run: shown only when none of them did what is needed. */
let heard = '';

if (!process.env.PORCHLIGHT_SKIP_SETUP) setUp(process.argv.slice(2));

/** @param {string[]} wishes `--no-browser`, `--firefox` */
function setUp(wishes) {
  needNode();
  needPackages();
  if (!wishes.includes('--no-browser')) needChromium();
  if (wishes.includes('--firefox')) wishFirefox();
}

function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(
    `Porchlight needs Node.js 20.19 or newer; this is ${process.versions.node}.`,
    'Install the current LTS release from https://nodejs.org and run the command again.',
  );
}

function needPackages() {
  if (packagesAreThere()) return;
  say('Installing the packages this project needs. The first time this takes a minute or two …');
  // Without `--include=dev` a machine with NODE_ENV=production would leave out half and come back here each time.
  const common = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm(['ci', ...common])) return;
  // `npm ci` refuses a lock file that lacks packages for another system; `install` follows the same lock and adds them.
  if (/Missing: .* from lock file/.test(heard) && npm(['install', '--no-save', ...common])) return;
  say(heard);
  stop(
    'The packages could not be installed; npm says why above.',
    'It needs a connection to your npm registry and write access to this folder. Mend that and run the command again.',
  );
}

/**
 * Whether node_modules holds what package-lock.json asks for. npm writes down what it installed only at the end of
 * an installation, so a broken-off one is seen too. Contents are compared, not dates: a checkout changes dates.
 */
function packagesAreThere() {
  const wanted = lockedPackages('package-lock.json');
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (!wanted || !installed) return false;
  return Object.entries(wanted).every(([path, wish]) => {
    const found = installed[path];
    // Packages for other systems are rightly missing; npm marks them optional.
    if (!found) return path === '' || Boolean(wish.optional || wish.devOptional || wish.peer);
    return found.version === wish.version && found.integrity === wish.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, Record<string, unknown>> | undefined}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function needChromium() {
  if (findChromium()) return;
  say('No Chromium found on this machine. Trying to get one; this can take a few minutes …');
  downloadChromium();
  if (!starts(findChromium())) installPackage({ apt: ['chromium'], dnf: ['chromium'], apk: ['chromium'] });
  if (starts(findChromium())) return;
  say(heard);
  stop(
    'Porchlight drives a Chromium, and none could be found or installed.',
    'Do one of these, then run the command again:',
    '  npx playwright install --with-deps chromium',
    '  Debian or Ubuntu: sudo apt-get install chromium      Fedora: sudo dnf install chromium',
    '  macOS: brew install --cask chromium                  Windows: winget install Hibbiki.Chromium',
    'A Chromium in an unusual place is named with PORCHLIGHT_CHROMIUM=/path/to/chromium.',
  );
}

/** Playwright's own build, and what it needs of the system where this may be installed without asking. */
function downloadChromium() {
  const done = playwright('install');
  if (done && !starts(findChromium()) && process.platform === 'linux' && administrator()) playwright('install-deps');
}

function wishFirefox() {
  if (findFirefox()) return;
  say('No Firefox found on this machine. Trying to get one …');
  installPackage({ apt: ['firefox-esr', 'firefox'], dnf: ['firefox'], apk: ['firefox-esr', 'firefox'] });
  if (starts(findFirefox())) return;
  say(
    'No Firefox could be installed: the tests that need it are skipped.',
    'Install Firefox, or name one with PORCHLIGHT_FIREFOX=/path/to/firefox, to run them too.',
  );
}

/**
 * Installs the first of the named packages that this system has. Only where it needs no password.
 * @param {Record<string, string[]>} candidates by package manager
 */
function installPackage(candidates) {
  const become = process.platform === 'linux' ? administrator() : undefined;
  if (!become) return;
  const apt = ['apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=120'];
  if (onPath('apt-get')) {
    run([...become, ...apt, 'update'], { minutes: 3 });
    const install = [...become, 'env', 'DEBIAN_FRONTEND=noninteractive', ...apt, 'install', '-y'];
    candidates.apt?.some((name) => run([...install, '--no-install-recommends', name], { minutes: 10 }));
  } else if (onPath('dnf')) {
    candidates.dnf?.some((name) => run([...become, 'dnf', 'install', '-y', '-q', name], { minutes: 10 }));
  } else if (onPath('apk')) {
    candidates.apk?.some((name) => run([...become, 'apk', 'add', '--no-cache', name], { minutes: 10 }));
  }
}

/** @returns {string[] | undefined} what to put before a command to run it as root; nothing when that asks for a password */
function administrator() {
  if (process.getuid?.() === 0) return [];
  const may = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore', timeout: 10_000 });
  return may.status === 0 ? ['sudo', '-n'] : undefined;
}

/**
 * Whether a browser that was just installed runs at all: a download may lack libraries of the system.
 * @param {string | undefined} browser
 */
function starts(browser) {
  if (!browser) return false;
  if (process.platform === 'win32') return true; // There `--version` opens a window.
  return spawnSync(browser, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** @param {string[]} wishes */
function npm(wishes) {
  // npm names the script it runs as; calling that with this very Node avoids npm.cmd and its shell on Windows.
  const script = process.env.npm_execpath ?? '';
  const direct = /npm-cli\.c?js$/.test(script);
  const command = direct ? [process.execPath, script, ...wishes] : ['npm', ...wishes];
  return run(command, { minutes: 15, shell: !direct && process.platform === 'win32' });
}

/**
 * Runs Playwright's own installer.
 * @param {string} wish
 */
function playwright(wish) {
  const script = join(root, 'node_modules', 'playwright', 'cli.js');
  return run([process.execPath, script, wish, 'chromium'], { minutes: 6 });
}

/**
 * @param {string[]} command
 * @param {{minutes: number, shell?: boolean}} limit
 * @returns whether it ended well and in time
 */
function run([program = '', ...rest], { minutes, shell = false }) {
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  const limits = { timeout: minutes * 60_000, maxBuffer: 2 ** 26 };
  const done = spawnSync(program, rest, { cwd: root, encoding: 'utf8', env, shell, stdio, ...limits });
  heard += `$ ${[program, ...rest].join(' ')}\n${done.stdout}${done.stderr}${done.error?.message ?? ''}\n`;
  return done.status === 0;
}

/** @param {string} program */
function onPath(program) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/sbin', '/usr/sbin'];
  return folders.some((folder) => existsSync(join(folder, program)));
}

/** @param {string[]} sentences */
function say(...sentences) {
  process.stderr.write(`${sentences.join('\n')}\n`);
}

/** @param {string[]} sentences */
function stop(...sentences) {
  say('', ...sentences);
  process.exit(1);
}
