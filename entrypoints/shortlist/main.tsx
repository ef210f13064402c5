import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import '../../components/tokens.css';
import '../../components/base.css';
import { View } from '../../components/view.ts';
import { forgetFirstScreen, readFirstScreen } from '../../lib/panel/first-screen.ts';
import { background } from '../../lib/panel/real-backend.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { readViewContext } from '../../lib/panel/words.ts';
import { changeSettings } from '../../lib/settings.ts';
import { Page, PLACES, type Place } from './Page.tsx';

function App() {
  const { goal, review } = useSettings({ goal: readFirstScreen(localStorage)?.goal ?? null, review: null });
  const view = useMemo(() => readViewContext(goal), [goal]);
  const [place, setPlace] = useState(readPlace);
  useEffect(() => {
    const moved = () => setPlace(readPlace());
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return (
    <View.Provider value={view}>
      <Page
        backend={background}
        place={place}
        go={(hash) => {
          location.hash = hash;
        }}
        review={review}
        onGoal={(next) => void changeSettings({ goal: next })}
        onReview={(next) => void changeSettings({ review: next })}
        openSample={() => void browser.tabs.create({ url: browser.runtime.getURL('/sample.html') })}
        onErased={() => forgetFirstScreen(localStorage)}
      />
    </View.Provider>
  );
}

/** The part of the page that the address names; the list for anything else. */
function readPlace(): Place {
  return PLACES.find((place) => `#${place}` === location.hash) ?? '';
}

const root = document.getElementById('root');
if (root) render(<App />, root);
