import { tellTabs } from '../../lib/messaging/to-pages.ts';
import { watchSettings } from '../../lib/settings.ts';

/** Tells open job pages when the person chooses another goal. */
export function tellGoalChanges(): void {
  watchSettings(({ goal }) => void tellTabs('goal.changed', { goal }), new AbortController().signal);
}
