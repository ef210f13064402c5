import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import browser from 'webextension-polyfill';
import '../../components/tokens.css';
import '../../components/base.css';
import { View } from '../../components/view.ts';
import { forgetFirstScreen, readFirstScreen } from '../../lib/panel/first-screen.ts';
import { readSites } from '../../lib/panel/own-sites.ts';
import { background } from '../../lib/panel/real-backend.ts';
import { readShortcut } from '../../lib/panel/shortcut.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { readViewContext } from '../../lib/panel/words.ts';
import { changeSettings } from '../../lib/settings.ts';
import { Options } from './Options.tsx';

function App() {
  const { goal, review } = useSettings({ goal: readFirstScreen(localStorage)?.goal ?? null, review: null });
  const view = useMemo(() => readViewContext(goal), [goal]);
  const sites = useMemo(readSites, []);
  return (
    <View.Provider value={view}>
      <Options
        backend={background}
        sites={sites}
        readShortcut={readShortcut}
        review={review}
        version={browser.runtime.getManifest().version}
        onGoal={(next) => void changeSettings({ goal: next })}
        onReview={(next) => void changeSettings({ review: next })}
        onErased={() => forgetFirstScreen(localStorage)}
      />
    </View.Provider>
  );
}

const root = document.getElementById('root');
if (root) render(<App />, root);
