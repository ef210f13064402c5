import type { Browser, LaunchOptions } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** Both browsers, for `describe.each(BROWSERS)`: one promise, kept twice. */
export const BROWSERS: { name: string; launch(options?: LaunchOptions): Promise<Browser> }[] = [
  { name: 'Chromium', launch: launchChromium },
  { name: 'Firefox', launch: launchFirefox },
];
