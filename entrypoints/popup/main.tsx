import { render } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import '../../components/tokens.css';
import '../../components/base.css';
import { View } from '../../components/view.ts';
import type { PageTab } from '../../lib/panel/backend.ts';
import {
  type FirstScreen,
  forgetFirstScreen,
  keepFirstScreen,
  readFirstScreen,
} from '../../lib/panel/first-screen.ts';
import { background, readActiveTab } from '../../lib/panel/real-backend.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { readViewContext } from '../../lib/panel/words.ts';
import type { RoleRow } from '../../lib/shortlist/row.ts';
import { Popup } from './Popup.tsx';

function App({ first }: { first?: FirstScreen }) {
  const { goal, review } = useSettings({ goal: first?.goal ?? null, review: null });
  const view = useMemo(() => readViewContext(goal), [goal]);
  const [tab, setTab] = useState<PageTab | null | undefined>(undefined);
  const remember = useCallback(
    (rows: RoleRow[], total: number) => {
      if (total > 0) keepFirstScreen(localStorage, { rows, total, goal });
      // Nothing is saved any more: the next popup must not begin with what was.
      else forgetFirstScreen(localStorage);
    },
    [goal],
  );
  useEffect(() => void readActiveTab().then(setTab, () => setTab(null)), []);
  return (
    <View.Provider value={view}>
      <Popup
        backend={background}
        tab={tab}
        first={first}
        review={review}
        onRows={remember}
        openPage={(hash) => openTab(`shortlist.html${hash}`)}
        openSample={() => openTab('sample.html')}
      />
    </View.Provider>
  );
}

/** Opens a page of the extension and closes the popup, as links from a popup do. */
function openTab(path: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path as '/popup.html') }).then(() => window.close());
}

// A popup of the toolbar takes its size from the page; a tab gives the page its own.
const isToolbar = browser.extension.getViews({ type: 'popup' }).includes(window);
if (isToolbar) document.documentElement.dataset.place = 'toolbar';
const root = document.getElementById('root');
if (root) render(<App first={readFirstScreen(localStorage)} />, root);
