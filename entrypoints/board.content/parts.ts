import type { layoutReport } from '../../lib/extract/layout-report.ts';
import type { StructureReader } from '../../lib/extract/open-page.ts';
import { askUntilHeard } from '../../lib/messaging/client.ts';
import { inTime } from '../../lib/messaging/in-time.ts';
import type { PartName } from '../../lib/messaging/protocol.ts';
import type { Details } from './details.ts';

/** What most pages never need, and so is no part of the script that every page of a board runs. */
export interface Parts {
  /** Reads what no board's own reader knows, and reports the shape of a page. */
  structure: StructureReader & { layoutReport: typeof layoutReport };
  /** Explains a badge. */
  details: Details;
}

/** Where parts come from. */
export interface PartSource {
  /** The part, where it is here already. */
  has<Name extends PartName>(name: Name): Parts[Name] | undefined;
  /** Brings it. Undefined where the background could not: it was updated, or the page is out of bounds. */
  bring<Name extends PartName>(name: Name): Promise<Parts[Name] | undefined>;
}

/** Stands on the script's own global object, which no page sees; a page's element of the same id is no own property. */
const world = globalThis as { nextRungParts?: Partial<Parts> };

function arrived(): Partial<Parts> {
  if (!Object.hasOwn(world, 'nextRungParts')) world.nextRungParts = {};
  return world.nextRungParts as Partial<Parts>;
}

/** Called by a part's own script, once it runs beside this one. */
export function offerPart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  arrived()[name] = part;
}

/** Parts that the background puts into this page when they are asked for. */
export function partsOnDemand(): PartSource {
  const coming = new Map<PartName, Promise<unknown>>();
  const has: PartSource['has'] = (name) => arrived()[name];
  return {
    has,
    async bring(name) {
      const here = has(name);
      if (here) return here;
      const asked = coming.get(name) ?? inTime(askUntilHeard('page.part', { part: name }));
      coming.set(name, asked);
      await asked;
      coming.delete(name);
      return has(name);
    },
  };
}
