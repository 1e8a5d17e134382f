/** The path of a Chromium to drive: the one named by PORCHLIGHT_CHROMIUM, Playwright's own, then the system's. */
export function findChromium(): string | undefined;
/** The path of a Firefox to drive: the one named by PORCHLIGHT_FIREFOX, then the system's. */
export function findFirefox(): string | undefined;
/** Command-line arguments for any Chromium; `--no-sandbox` only as root on Linux. */
export function chromiumArguments(): string[];
