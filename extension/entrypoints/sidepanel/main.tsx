import '../../panel/panel.css';
import { tokensCss } from '@porchlight/core/design/tokens';
import { render } from 'preact';
import { createPanelModel } from '../../models/panel-model.ts';
import { Panel } from '../../panel/panel.tsx';
import { stringsFor } from '../../panel/strings-for.ts';
import { Welcome } from '../../panel/welcome.tsx';
import { tabAdapter, tabOfPanel } from '../../platform/tab-adapter.ts';

const tokens = new CSSStyleSheet();
tokens.replaceSync(tokensCss(':root'));
document.adoptedStyleSheets.push(tokens);

const words = stringsFor(navigator.languages);
document.documentElement.lang = words.language;

const tab = tabOfPanel(location.search);
if (tab === undefined) {
  render(<Welcome words={words} />, document.body);
} else {
  const model = createPanelModel(tabAdapter(tab), words.language);
  render(<Panel model={model} words={words} />, document.body);
  // The press of the toolbar button that opened this panel asked for it.
  void model.audit.audit();
}
