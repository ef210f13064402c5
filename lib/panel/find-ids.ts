import type { Answer } from '../messaging/protocol.ts';
import type { RoleQuery } from '../shortlist/query.ts';
import type { Backend } from './backend.ts';

/** The most that one question answers. */
const PAGE = 200;
/** Milliseconds between two questions while the texts are still being looked through. */
const AGAIN_MS = 250;

/** The ids of everything a query finds, once all texts have been looked through. */
export async function findIds(backend: Pick<Backend, 'ask'>, query: RoleQuery): Promise<Answer<string[]>> {
  const ids = new Set<string>();
  for (let offset = 0; ; offset += PAGE) {
    const answer = await backend.ask('roles.find', { ...query, offset, limit: PAGE });
    if (!answer.ok) return answer;
    const { rows, total, complete } = answer.value;
    if (!complete) {
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      // More may be found further up: begin again.
      ids.clear();
      offset = -PAGE;
      continue;
    }
    for (const { id } of rows) ids.add(id);
    if (rows.length === 0 || offset + PAGE >= total) return { ok: true, value: [...ids] };
  }
}
