import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/base.css';
import { View } from '../../components/view.ts';
import { forgetFirstScreen, readFirstScreen } from '../../lib/panel/first-screen.ts';
import { background } from '../../lib/panel/real-backend.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { readViewContext } from '../../lib/panel/words.ts';
import { changeSettings } from '../../lib/settings.ts';
import { Options } from './Options.tsx';

function App() {
  const { goal } = useSettings({ goal: readFirstScreen(localStorage)?.goal ?? null, review: null });
  const view = useMemo(() => readViewContext(goal), [goal]);
  return (
    <View.Provider value={view}>
      <Options
        backend={background}
        onGoal={(next) => void changeSettings({ goal: next })}
        onErased={() => forgetFirstScreen(localStorage)}
      />
    </View.Provider>
  );
}

const root = document.getElementById('root');
if (root) render(<App />, root);
