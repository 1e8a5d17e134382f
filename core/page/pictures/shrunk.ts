import type { Raster } from './picture.ts';

/** The same picture, no side longer than `longest`: each pixel the average of those it stands for. */
export function shrunk(raster: Raster, longest: number): Raster {
  const scale = longest / Math.max(raster.width, raster.height);
  if (scale >= 1) return raster;
  const width = Math.max(1, Math.round(raster.width * scale));
  const height = Math.max(1, Math.round(raster.height * scale));
  const sums = new Float64Array(5 * width * height);
  for (let y = 0; y < raster.height; y++) {
    const row = Math.floor((y * height) / raster.height) * width;
    for (let x = 0; x < raster.width; x++) {
      const from = 4 * (y * raster.width + x);
      const to = 5 * (row + Math.floor((x * width) / raster.width));
      for (let part = 0; part < 4; part++)
        sums[to + part] = (sums[to + part] as number) + (raster.pixels[from + part] as number);
      sums[to + 4] = (sums[to + 4] as number) + 1;
    }
  }
  const pixels = new Uint8ClampedArray(4 * width * height);
  for (let at = 0; at < width * height; at++) {
    const count = sums[5 * at + 4] as number;
    for (let part = 0; part < 4; part++) pixels[4 * at + part] = (sums[5 * at + part] as number) / count;
  }
  return { width, height, pixels };
}
