import '../../panel/panel.css';
import { tokensCss } from '@porchlight/core/design/tokens';
import { render } from 'preact';
import { createPanelModel } from '../../models/panel-model.ts';
import { Panel } from '../../panel/panel.tsx';
import { languageFor, stringsIn } from '../../panel/strings-for.ts';
import { styleSheet } from '../../panel/style-sheet.ts';
import { Welcome } from '../../panel/welcome.tsx';
import { surroundingsOf } from '../../platform/surroundings.ts';
import { tabOfPanel } from '../../platform/tab-adapter.ts';

document.adoptedStyleSheets.push(styleSheet(tokensCss(':root')));
const words = await stringsIn(languageFor(navigator.languages));
document.documentElement.lang = words.language;

const tab = tabOfPanel(location.search);
if (tab === undefined) {
  render(<Welcome words={words} />, document.body);
} else {
  const model = createPanelModel({ ...surroundingsOf(tab), language: words.language, profileName: words.profileName });
  render(<Panel model={model} words={words} />, document.body);
  // The press of the toolbar button that opened this panel asked for it.
  void model.start();
}
