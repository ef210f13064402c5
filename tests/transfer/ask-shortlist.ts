import { exportRoles } from '../../lib/shortlist/export-roles.ts';
import { addImport, checkImport } from '../../lib/shortlist/imports.ts';
import { listSets, saveSet } from '../../lib/shortlist/sets.ts';
import type { Shortlist } from '../../lib/shortlist/shortlist.ts';
import type { Ask } from '../../lib/transfer/export.ts';

/** Answers what transfer asks straight from a shortlist, through JSON as messages travel. */
export function askShortlist(shortlist: Shortlist): Ask {
  const services: Record<string, (ask: never) => Promise<unknown>> = {
    'roles.export': (ask: { after: string | null; ids?: string[] }) =>
      exportRoles(shortlist, ask.after, ask.ids),
    'import.check': async ({ roles }: { roles: unknown[] }) => ({
      outcomes: await checkImport(shortlist, roles),
    }),
    'import.add': async (part: Parameters<typeof addImport>[1]) => ({
      outcomes: await addImport(shortlist, part),
    }),
    'sets.list': async () => ({ sets: await listSets(shortlist) }),
    'set.save': async ({ set }: { set: Parameters<typeof saveSet>[1] }) => ({
      set: await saveSet(shortlist, set),
    }),
  };
  return (async (name: string, ask: unknown) => {
    const value = await services[name]?.(JSON.parse(JSON.stringify(ask)) as never);
    return { ok: true, value: JSON.parse(JSON.stringify(value)) };
  }) as Ask;
}
