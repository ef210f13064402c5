import { render } from 'preact';
import { useMemo } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/base.css';
import { Plan } from '../../components/Plan.tsx';
import { Toast } from '../../components/Toast.tsx';
import { View } from '../../components/view.ts';
import { forgetFirstScreen, readFirstScreen } from '../../lib/panel/first-screen.ts';
import { background } from '../../lib/panel/real-backend.ts';
import { useGoal } from '../../lib/panel/use-goal.ts';
import { useTrash } from '../../lib/panel/use-trash.ts';
import { readViewContext } from '../../lib/panel/words.ts';
import { changeSettings } from '../../lib/settings.ts';

function App() {
  const goal = useGoal(readFirstScreen(localStorage)?.goal ?? null);
  const view = useMemo(() => readViewContext(goal), [goal]);
  const { toast, dismiss, say } = useTrash(background, view.words);
  return (
    <View.Provider value={view}>
      <main>
        <h1 class="unseen">{view.words('extName')}</h1>
        <Plan
          backend={background}
          onGoal={(next) => void changeSettings({ goal: next })}
          onErased={() => forgetFirstScreen(localStorage)}
          say={say}
        />
      </main>
      <Toast message={toast} onGone={dismiss} />
    </View.Provider>
  );
}

const root = document.getElementById('root');
if (root) render(<App />, root);
