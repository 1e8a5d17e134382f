import { type PanelModel, type View, views } from '../models/panel-model.ts';
import { Icon, type IconName } from './icons.tsx';
import { useWords } from './words.ts';

const icons: Record<View, IconName> = {
  page: 'check',
  outline: 'heard',
  history: 'history',
  send: 'send',
  settings: 'settings',
};

/** The way between the screens of the panel. */
export function Views({ model }: { model: PanelModel }) {
  const words = useWords();
  return (
    <nav class="views" aria-label={words.views.label}>
      <ul class="views-list">
        {views.map((view) => (
          <li key={view} class="views-item">
            <button
              type="button"
              class="views-button"
              id={`view-${view}`}
              aria-current={model.view.value === view ? 'page' : undefined}
              onClick={() => {
                model.view.value = view;
              }}
            >
              <Icon name={icons[view]} />
              <span>{words.views.names[view]}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
