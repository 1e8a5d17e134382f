const lines = [
  'Family math night is on October 12,',
  'from 6 to 8 in the evening, in the library',
  'of Lincoln School. Dinner is free, and',
  'there is child care for every age.',
];

/** Pictures that examples may ask for, by the name of their file. */
const drawings: Record<string, string> = {
  'notice.svg': drawing(
    420,
    130,
    lines.map((line, row) => `<text x="12" y="${28 + row * 28}">${line}</text>`).join(''),
  ),
  'greeting.svg': drawing(480, 60, '<text x="12" y="42" font-size="34">Welcome to our school</text>'),
  'school.svg': drawing(
    300,
    200,
    '<rect y="90" width="300" height="110" fill="#7a4"/><path d="M60 150V80l60-40 60 40v70z" fill="#b54"/><circle cx="250" cy="40" r="24" fill="#fc3"/>',
  ),
  'meadow.svg': drawing(
    300,
    200,
    '<rect width="300" height="200" fill="#9c7"/><circle cx="90" cy="90" r="60" fill="#ad8"/>',
  ),
  'night.svg': drawing(
    300,
    200,
    '<rect width="300" height="200" fill="#013"/><circle cx="90" cy="90" r="60" fill="#125"/>',
  ),
};

function drawing(width: number, height: number, what: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="sans-serif" font-size="18"><rect width="${width}" height="${height}" fill="#fff"/>${what}</svg>`;
}

/** The picture that an address ends with; undefined where there is none of that name. */
export function drawingAt(pathname: string): string | undefined {
  return drawings[pathname.split('/').pop() ?? ''];
}
