/** The way between the views of one screen. */
export function Tabs<View extends string>(props: {
  label: string;
  names: Record<View, string>;
  shown: View;
  show(view: View): void;
}) {
  const { label, names, shown, show } = props;
  return (
    <nav class="tabs" aria-label={label}>
      <ul class="tabs-list">
        {(Object.keys(names) as View[]).map((view) => (
          <li key={view}>
            <button
              type="button"
              class="tabs-button"
              aria-current={view === shown ? 'page' : undefined}
              onClick={() => show(view)}
            >
              {names[view]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
