import { useEffect, useState } from 'preact/hooks';
import { readSettings, type Settings, watchSettings } from '../settings.ts';

/** The person's preferences, kept up to date; until storage answers, those known from before. */
export function useSettings(before: Settings): Settings {
  const [settings, setSettings] = useState(before);
  useEffect(() => {
    const stop = new AbortController();
    void readSettings().then((read) => {
      if (!stop.signal.aborted) setSettings(read);
    });
    watchSettings(setSettings, stop.signal);
    return () => stop.abort();
  }, []);
  return settings;
}
