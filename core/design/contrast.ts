/**
 * The contrast ratio of two colours, 1 to 21, after WCAG 2 (relative luminance of sRGB).
 * @param first a colour as `#rrggbb`
 * @param second a colour as `#rrggbb`
 * @throws RangeError when a colour is not written as `#rrggbb`
 */
export function contrast(first: string, second: string): number {
  const [dark, light] = [luminance(first), luminance(second)].sort((one, other) => one - other) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour);
  if (!parts) throw new RangeError(`Expected a colour such as #1c2333, found "${colour}".`);
  const [red, green, blue] = parts.slice(1).map((hex) => {
    const share = Number.parseInt(hex, 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
