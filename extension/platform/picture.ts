import { browser } from 'wxt/browser';
import type { Box } from '../page/protocol.ts';

/** How much is shown around a place, in CSS pixels, and how wide a picture may be, in its own. */
const AROUND = 40;
const WIDEST = 900;
/** Chrome gives two pictures a second and refuses the third. */
const PAUSE_MS = 550;
let last = 0;

/**
 * A picture of the tab as it is seen now, cut to a box.
 * @throws Error when the tab is not the one that is seen, or the browser refuses
 */
export async function pictureOf(tabId: number, box: Box): Promise<string> {
  const tab = await browser.tabs.get(tabId);
  if (!tab.active) throw new Error('The page is not the one that is shown.');
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, last + PAUSE_MS - Date.now())));
  last = Date.now();
  const whole = await browser.tabs.captureVisibleTab(tab.windowId, { format: 'png' });
  const bitmap = await createImageBitmap(blobOf(whole));
  const scale = bitmap.width / box.viewport.width;
  const left = Math.max(0, box.left - AROUND);
  const top = Math.max(0, box.top - AROUND);
  const width = Math.min(box.viewport.width, box.left + box.width + AROUND) - left;
  const height = Math.min(box.viewport.height, box.top + box.height + AROUND) - top;
  if (width < 1 || height < 1) throw new Error('The place is not in view.');
  const shrink = Math.min(1, WIDEST / (width * scale));
  const canvas = new OffscreenCanvas(Math.round(width * scale * shrink), Math.round(height * scale * shrink));
  canvas
    .getContext('2d')
    ?.drawImage(bitmap, left * scale, top * scale, width * scale, height * scale, 0, 0, canvas.width, canvas.height);
  return dataUrl(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 }));
}

function blobOf(address: string): Blob {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
