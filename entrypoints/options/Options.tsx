import { useState } from 'preact/hooks';
import { Brand } from '../../components/Brand.tsx';
import { GoalForm } from '../../components/GoalForm.tsx';
import { PlanReview } from '../../components/PlanReview.tsx';
import { Toast } from '../../components/Toast.tsx';
import { useView } from '../../components/view.ts';
import type { Goal, Rung } from '../../lib/career/goal.ts';
import type { Review } from '../../lib/career/review.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import type { Sites } from '../../lib/panel/own-sites.ts';
import type { Shortcut } from '../../lib/panel/shortcut.ts';
import { usePlaceTitle } from '../../lib/panel/use-place-title.ts';
import { useTitle } from '../../lib/panel/use-title.ts';
import { useTrash } from '../../lib/panel/use-trash.ts';
import { Keys } from './Keys.tsx';
import './Options.css';
import { OwnSites } from './OwnSites.tsx';
import { YourData } from './YourData.tsx';

export interface OptionsProps {
  backend: Backend;
  sites: Sites;
  readShortcut: () => Promise<Shortcut>;
  review: Review | null;
  version: string;
  onGoal: (goal: Goal | null) => void;
  onReview: (review: Review | null) => void;
  onErased: () => void;
}

const PROMISES = ['leaves', 'pages', 'asks', 'yours'] as const;

/** The page that browsers offer as the extension's options: all that a person can decide about it, on one page. */
export function Options(props: OptionsProps) {
  const { backend, sites, readShortcut, review, version, onGoal, onReview, onErased } = props;
  const { words, goal, locale } = useView();
  useTitle(words('nav_options'), words);
  const { toast, dismiss, say } = useTrash(backend, words);
  const placeTitle = usePlaceTitle(backend);
  // Where the person stands, said before there is a goal to keep it with.
  const [standing, setStanding] = useState<Rung | null>(null);
  const now = goal?.now ?? standing;
  return (
    <>
      <main class="page-column options">
        <header>
          <Brand />
          <a href="/shortlist.html">{words('nav_list')}</a>
        </header>
        <section aria-labelledby="options-goal">
          <h2 id="options-goal">{words('plan_begin')}</h2>
          <p class="muted">{words('plan_text')}</p>
          <GoalForm
            goal={goal}
            now={now}
            onNow={(rung) => {
              setStanding(rung);
              if (goal) onGoal({ ...goal, now: rung });
            }}
            onGoal={(rung) => onGoal(now ? { ...rung, now } : rung)}
            onClear={() => {
              setStanding(null);
              onGoal(null);
            }}
            placeTitle={placeTitle}
          >
            <a class="button" href="/shortlist.html#plan">
              {words('plan_open')}
            </a>
          </GoalForm>
        </section>
        <section aria-labelledby="options-reminders">
          <h2 id="options-reminders">{words('options_reminders')}</h2>
          <p class="muted">{words('options_remindersText')}</p>
          <PlanReview backend={backend} review={review} onReview={onReview} />
        </section>
        <OwnSites sites={sites} say={say} />
        <Keys read={readShortcut} />
        <YourData backend={backend} onErased={onErased} say={say} />
        <section aria-labelledby="options-private">
          <h2 id="options-private">{words('options_private')}</h2>
          <ul class="options-promises">
            {PROMISES.map((promise) => (
              <li key={promise}>{words(`options_private_${promise}`)}</li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="options-language">
          <h2 id="options-language">{words('options_language')}</h2>
          <p>{words('options_languageText', nameOfLocale(locale))}</p>
          <p class="muted">{words('options_version', version)}</p>
        </section>
      </main>
      <Toast message={toast} onGone={dismiss} />
    </>
  );
}

/** "British English", in its own words. */
function nameOfLocale(locale: string): string {
  return new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
