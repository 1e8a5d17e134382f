import { useEffect } from 'preact/hooks';
import { Icon, type IconName } from '../panel/icons.tsx';
import { FeedbackScreen } from './feedback/screen.tsx';
import { type ScreenName, screens, type WorkspaceModel } from './models/workspace-model.ts';
import { Translators } from './parts/translation.tsx';
import { PlanScreen } from './plan/screen.tsx';
import { PracticesScreen } from './practices/screen.tsx';
import { ReflectScreen } from './reflect/screen.tsx';
import { RespondScreen } from './respond/screen.tsx';
import { SiteScreen } from './site/screen.tsx';
import { ThemesScreen } from './themes/screen.tsx';
import { WhoScreen } from './who/screen.tsx';
import { useWords, Words, words } from './words.ts';

const icons: Record<ScreenName, IconName> = {
  site: 'history',
  feedback: 'understand',
  themes: 'eye',
  who: 'use',
  respond: 'send',
  plan: 'calendar',
  reflect: 'again',
  practices: 'check',
};

/** The whole page: what families said, and what the district does with it. */
export function Workspace({ model }: { model: WorkspaceModel }) {
  return (
    <Words.Provider value={words[model.language]}>
      <Translators.Provider value={model.translator}>
        <Frame model={model} />
      </Translators.Provider>
    </Words.Provider>
  );
}

function Frame({ model }: { model: WorkspaceModel }) {
  const { shell } = useWords();
  const shown = model.screen.value;
  const district = model.respond.profile.value.district;
  useEffect(() => {
    document.title = `${shell.screens[shown].title} · Porchlight`;
  }, [shown, shell]);
  const problem = model.keeper.problem.value;
  return (
    <div class="workspace">
      <header class="workspace-header">
        <p class="brand">
          <img src="/icons/128.png" alt="" /> Porchlight
        </p>
        {district && <p class="soft small">{district}</p>}
        <nav aria-label={shell.nav}>
          <ul class="workspace-nav">
            {screens.map((name) => (
              <li key={name}>
                <a class="workspace-link" href={`#${name}`} aria-current={name === shown ? 'page' : undefined}>
                  <Icon name={icons[name]} /> <span>{shell.screens[name].name}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p class="soft small workspace-privacy">{shell.privacy}</p>
      </header>
      <main class="workspace-main" id="main">
        <div class="workspace-title">
          <h1 id="screen-title" tabIndex={-1}>
            {shell.screens[shown].title}
          </h1>
          <p>{shell.screens[shown].text}</p>
        </div>
        {problem && (
          <p class="notice with-icon" role="alert">
            <Icon name="warn" /> <span>{shell.problem[problem]}</span>
          </p>
        )}
        <Shown model={model} />
      </main>
    </div>
  );
}

function Shown({ model }: { model: WorkspaceModel }) {
  const { shell } = useWords();
  if (!model.feedback.isLoaded.value) return <p role="status">{shell.loading}</p>;
  switch (model.screen.value) {
    case 'site':
      return <SiteScreen model={model} />;
    case 'feedback':
      return <FeedbackScreen model={model} />;
    case 'themes':
      return <ThemesScreen model={model} />;
    case 'who':
      return <WhoScreen model={model} />;
    case 'respond':
      return <RespondScreen model={model} />;
    case 'plan':
      return <PlanScreen model={model} />;
    case 'reflect':
      return <ReflectScreen model={model} />;
    case 'practices':
      return <PracticesScreen model={model} />;
  }
}
