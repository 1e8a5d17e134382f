/**
 * The JSON that a page keeps inside a widget's tag, in `<script type="application/json">`, as it is written.
 * @returns undefined when there is none
 */
export function childData(host: Element): string | undefined {
  return host.querySelector(':scope > script[type="application/json"]')?.textContent || undefined;
}
