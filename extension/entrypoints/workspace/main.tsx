import '../../workspace/workspace.css';
import '@porchlight/widgets/timeline/define';
import '@porchlight/widgets/you-said/define';
import { tokensCss } from '@porchlight/core/design/tokens';
import { render } from 'preact';
import { languageFor } from '../../panel/strings-for.ts';
import { styleSheet } from '../../panel/style-sheet.ts';
import { computer } from '../../platform/computer.ts';
import { intakeReach as reach } from '../../platform/intake-reach.ts';
import { siteTabs } from '../../platform/site-tabs.ts';
import { openOwnStore as openStore } from '../../platform/store.ts';
import { engineInWorker } from '../../platform/theme-worker.ts';
import { browserTranslator } from '../../platform/translate.ts';
import { createWorkspaceModel } from '../../workspace/models/workspace-model.ts';
import { followAddress } from '../../workspace/screen-address.ts';
import { Workspace } from '../../workspace/workspace.tsx';

document.adoptedStyleSheets.push(styleSheet(tokensCss(':root')));
const language = languageFor(navigator.languages);
document.documentElement.lang = language;
const model = createWorkspaceModel({
  openStore,
  computer,
  engine: engineInWorker(),
  reach,
  tabs: siteTabs(),
  translator: browserTranslator(),
  language,
});
followAddress(model.screen);
render(<Workspace model={model} />, document.body);
