import { describe, expect, test, vi } from 'vitest';
import { readRoles, saveRole, trashRole } from '../../lib/shortlist/roles.ts';
import { createRoom, RESERVE } from '../../lib/shortlist/room.ts';
import { emptyTrash } from '../../lib/shortlist/trash.ts';
import { freshShortlist } from './fresh-shortlist.ts';
import { sampleAnnotation, samplePosting } from './sample-posting.ts';

describe('a disk that fills up', () => {
  test('is written to no more while there is still room to read it, but what makes room is done', async () => {
    const disk = { left: RESERVE };
    const { shortlist } = freshShortlist(undefined, disk);
    const [kept, gone] = [samplePosting(), samplePosting({ id: 'indeed:gone', boardId: 'gone' })];
    for (const posting of [kept, gone]) await saveRole(shortlist, posting, sampleAnnotation());
    await trashRole(shortlist, gone.id);
    disk.left = RESERVE - 1;
    const another = samplePosting({ id: 'indeed:new', boardId: 'new' });
    await expect(saveRole(shortlist, another, sampleAnnotation())).rejects.toMatchObject({ code: 'quota' });
    expect(await readRoles(shortlist, [kept.id, another.id])).toHaveLength(1);
    expect(await emptyTrash(shortlist)).toBe(1);
    disk.left = RESERVE;
    await saveRole(shortlist, another, sampleAnnotation());
    expect(await readRoles(shortlist, [kept.id, another.id])).toHaveLength(2);
  });

  test('full to the brim, is what is said of a failure that the browser calls something else', async () => {
    const disk = { left: RESERVE };
    const { shortlist } = freshShortlist(undefined, disk);
    const fails = () =>
      shortlist.write(() => Promise.reject(new DOMException('Internal error', 'UnknownError')));
    await expect(fails()).rejects.toMatchObject({ code: 'database-failed' });
    disk.left = 0;
    await expect(shortlist.read(() => Promise.reject(new Error('Internal error')))).rejects.toMatchObject({
      code: 'quota',
    });
  });

  test('with plenty of room is not measured for each save, with little it is', async () => {
    const measure = vi.fn(async () => 2 ** 40);
    const plenty = createRoom(measure);
    for (let save = 0; save < 5; save++) expect(await plenty.isEnough()).toBe(true);
    expect(measure).toHaveBeenCalledTimes(1);
    measure.mockResolvedValue(RESERVE);
    const little = createRoom(measure);
    for (let save = 0; save < 5; save++) expect(await little.isEnough()).toBe(true);
    expect(measure).toHaveBeenCalledTimes(6);
  });

  test('where the browser cannot say how much is left, everything is tried', async () => {
    for (const measure of [
      undefined,
      async () => undefined,
      () => Promise.reject(new Error('no estimate')),
    ]) {
      const room = createRoom(measure);
      expect([await room.isEnough(), await room.isNone()]).toEqual([true, false]);
    }
  });

  test('where the browser stays silent about what is left, everything is tried, and it is asked again', async () => {
    vi.useFakeTimers();
    const measure = vi.fn(() => new Promise<number>(() => {}));
    const room = createRoom(measure);
    const answers = Promise.all([room.isEnough(), room.isNone()]);
    await vi.advanceTimersByTimeAsync(3000);
    expect(await answers).toEqual([true, false]);
    measure.mockResolvedValue(RESERVE - 1);
    expect(await room.isEnough()).toBe(false);
    vi.useRealTimers();
  });
});

test('the write after one that found the disk full is tried again where Firefox lets it only delete', async () => {
  const { shortlist } = freshShortlist();
  let tries = 0;
  const saved = await shortlist.write(async (writer) => {
    if (tries++ === 0) throw new DOMException('did not allow mutations', 'InvalidStateError');
    return writer.transaction.objectStore('progress').put({ id: 'derived', version: 1, after: null });
  });
  expect([tries, saved]).toEqual([2, 'derived']);
});
