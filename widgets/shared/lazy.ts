import { version } from '../package.json';

const here = import.meta.url;

/**
 * Loads a part that most visitors never need, from beside the file that the page loaded. Its folder carries the
 * version, so that a widget from a cache never meets the part of another version.
 * @param name the part's file without `.js`
 * @throws TypeError when it cannot be loaded; a later call tries again
 */
export async function part<Module>(name: string): Promise<Module> {
  const { href } = new URL(`porchlight-${version}/${name}.js`, here);
  // A browser remembers a module that failed to load; a query makes it ask again.
  return await import(href).catch(() => import(`${href}?${Date.now()}`));
}
