import '../../workspace/workspace.css';
import '@porchlight/widgets/timeline/define';
import '@porchlight/widgets/you-said/define';
import { tokensCss } from '@porchlight/core/design/tokens';
import { render } from 'preact';
import { languageFor } from '../../panel/strings-for.ts';
import { styleSheet } from '../../panel/style-sheet.ts';
import { workspaceParts } from '../../platform/workspace-parts.ts';
import { createWorkspaceModel } from '../../workspace/models/workspace-model.ts';
import { followAddress } from '../../workspace/screen-address.ts';
import { Workspace } from '../../workspace/workspace.tsx';

document.adoptedStyleSheets.push(styleSheet(tokensCss(':root')));
const language = languageFor(navigator.languages);
document.documentElement.lang = language;
const model = createWorkspaceModel({ ...workspaceParts(), language });
followAddress(model.screen);
render(<Workspace model={model} />, document.body);
