import type { Page } from './page.ts';

const native =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls]';

/** Whether the Tab key stops at an element: native controls and what `tabindex` adds, unless disabled or taken out. */
export function isTabStop(page: Page, element: Element): boolean {
  const tabindex = element.getAttribute('tabindex');
  const index = tabindex === null ? Number.NaN : Number.parseInt(tabindex, 10);
  if (index < 0 || element.matches(':disabled, input[type="hidden"]')) return false;
  return (index >= 0 || element.matches(native) || isEditable(element)) && page.isRendered(element);
}

function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value === '' || value === 'true';
}
