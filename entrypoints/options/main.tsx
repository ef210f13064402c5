import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import '../../components/tokens.css';
import '../../components/base.css';
import { Brand } from '../../components/Brand.tsx';
import { EraseAll } from '../../components/EraseAll.tsx';
import { GoalForm } from '../../components/GoalForm.tsx';
import { Toast } from '../../components/Toast.tsx';
import { View } from '../../components/view.ts';
import type { Rung } from '../../lib/career/goal.ts';
import { forgetFirstScreen, readFirstScreen } from '../../lib/panel/first-screen.ts';
import { background } from '../../lib/panel/real-backend.ts';
import { useSettings } from '../../lib/panel/use-settings.ts';
import { useTrash } from '../../lib/panel/use-trash.ts';
import { readViewContext } from '../../lib/panel/words.ts';
import { changeSettings } from '../../lib/settings.ts';

function App() {
  const { goal } = useSettings({ goal: readFirstScreen(localStorage)?.goal ?? null, review: null });
  const view = useMemo(() => readViewContext(goal), [goal]);
  const { words } = view;
  const { toast, dismiss, say } = useTrash(background, words);
  const [standing, setStanding] = useState<Rung | null>(null);
  const now = goal?.now ?? standing;
  return (
    <View.Provider value={view}>
      <main class="page-column">
        <Brand />
        <section>
          <h2>{words('plan_begin')}</h2>
          <p class="muted">{words('plan_text')}</p>
          <GoalForm
            goal={goal}
            now={now}
            onNow={(rung) => {
              setStanding(rung);
              if (goal) void changeSettings({ goal: { ...goal, now: rung } });
            }}
            onGoal={(rung) => void changeSettings({ goal: now ? { ...rung, now } : rung })}
            onClear={() => void changeSettings({ goal: null })}
          />
          <a class="button" href="/shortlist.html#plan" target="_blank" rel="noreferrer">
            {words('plan_open')}
          </a>
        </section>
        <EraseAll backend={background} onErased={() => forgetFirstScreen(localStorage)} say={say} />
      </main>
      <Toast message={toast} onGone={dismiss} />
    </View.Provider>
  );
}

const root = document.getElementById('root');
if (root) render(<App />, root);
