import { useEffect, useState } from 'preact/hooks';
import type { Goal } from '../career/goal.ts';
import { readSettings, watchSettings } from '../settings.ts';

/** The person's goal, kept up to date; until storage answers, the one known from before. */
export function useGoal(before: Goal | null): Goal | null {
  const [goal, setGoal] = useState(before);
  useEffect(() => {
    const stop = new AbortController();
    void readSettings().then((settings) => {
      if (!stop.signal.aborted) setGoal(settings.goal);
    });
    watchSettings((settings) => setGoal(settings.goal), stop.signal);
    return () => stop.abort();
  }, []);
  return goal;
}
