import { readdirSync, readFileSync } from 'node:fs';
import { until } from '../driver/browser.ts';

/** Ends the browser that runs with this profile as a power cut would. Linux only: it is found in /proc. */
export async function killBrowser(profile: string): Promise<void> {
  const main = findMain(profile);
  if (main === undefined) throw new Error(`no browser runs with the profile ${profile}`);
  process.kill(main, 'SIGKILL');
  // Its helpers see their parent gone and end by themselves; the profile is free after that.
  await until('the browser and its helpers to be gone', () => processesWith(profile).length === 0);
}

function findMain(profile: string): number | undefined {
  return processesWith(profile).find(({ args }) => !/--type=|-contentproc/.test(args))?.pid;
}

function processesWith(profile: string): { pid: number; args: string }[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const args = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const isThis = args.includes(profile) && /chrom|firefox/i.test(args) && Number(name) !== process.pid;
      return isThis ? [{ pid: Number(name), args }] : [];
    } catch {
      // It ended meanwhile.
      return [];
    }
  });
}
