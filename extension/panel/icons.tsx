/** Drawn here so that nothing is loaded, in the colour of the text beside; words always stand with them. */
const paths = {
  stop: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM12 7v6m0 3.5v.5',
  warn: 'M12 3 22 20H2zM12 9v5m0 3v.5',
  bump: 'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20M12 7v6m0 3.5v.5',
  eye: 'M1.5 12C5 6 8.5 4.5 12 4.5S19 6 22.5 12C19 18 15.5 19.5 12 19.5S5 18 1.5 12zM12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6',
  check: 'm4 12.5 5 5L20 6.5',
  again: 'M20 12a8 8 0 1 1-2.5-5.8M20 3v5h-5',
  calendar: 'M4 5.5h16V20H4zM4 10h16M8 3v4M16 3v4',
  unseen:
    'M3 3l18 18M9.5 5c4-1.5 9 .5 13 7-1 1.5-2 3-3.5 4M6 7c-2 1.5-3.5 3-4.5 5 3.5 6 8.5 8.5 13 6.5M10 10a3 3 0 0 0 4 4',
  heard: 'M4 15v-3a8 8 0 0 1 16 0v3M4 14h3v6H5.5a1.5 1.5 0 0 1-1.5-1.5zM20 14h-3v6h1.5a1.5 1.5 0 0 0 1.5-1.5z',
  history: 'M4 20V4M4 20h16M8 15l4-5 3 3 5-7',
  send: 'M12 15V3.5M7.5 8 12 3.5 16.5 8M4 14v6h16v-6',
  settings:
    'M4 7h9m4 0h3M4 17h3m4 0h9M15 4.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5M9 14.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5',
  note: 'M5 3.5h14v12l-5 5H5zM14 20.5v-5h5M8.5 8h7M8.5 12h4',
  chevron: 'm6 9 6 6 6-6',
  use: 'M12 4.5a1.5 1.5 0 1 1 0-.01M4 8.5l5.5 1.5v4.5L7.5 21M20 8.5 14.5 10v4.5l2 6.5M9.5 10h5M9.5 14.5h5',
  understand: 'M3 5h11v8H8l-4 3v-3H3zM17 9h4v8h-1v3l-4-3h-6v-2',
  'take-part':
    'M7 12V5.5a1.5 1.5 0 0 1 3 0V11V3.5a1.5 1.5 0 0 1 3 0V11V5a1.5 1.5 0 0 1 3 0v7V8.5a1.5 1.5 0 0 1 3 0V15c0 4-2.5 7-6.5 7S7 20 5.5 17.5L3.5 14c-.8-1.5 1-2.5 2-1.5z',
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
