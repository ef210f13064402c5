import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browser, until } from '../driver/browser.ts';
import { BROWSERS } from '../driver/index.ts';
import { openPanelTab } from './in-panel.ts';
import { postingOf } from './sample-roles.ts';

const idOf = (index: number) => postingOf(index).id;

describe.each(BROWSERS)('saving in $name', ({ launch }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser.close());

  test('two saves with the background stopped between them outlive a relaunch of the browser', async () => {
    const panel = await openPanelTab(browser);
    await panel.run('saveMany', 0, 1);
    await browser.stopBackground();
    await panel.run('saveMany', 1, 1);
    expect(await panel.acknowledged()).toEqual([idOf(0), idOf(1)]);
    browser = await browser.relaunch();
    const again = await openPanelTab(browser);
    expect(await again.run('countSaved', [idOf(0), idOf(1)])).toBe(2);
  });

  test('stopped in the middle of saves, every acknowledged one is there and none is left unanswered', async () => {
    const panel = await openPanelTab(browser);
    await panel.start('saveMany', 100, 150, 4);
    for (const reached of [10, 50, 90]) {
      await until(`${reached} saves`, async () => (await panel.acknowledged()).length >= reached);
      await browser.stopBackground();
    }
    await until('all saves to be answered', async () => {
      const answered = (await panel.acknowledged()).length + (await panel.failures()).length;
      return answered === 150;
    });
    const acknowledged = await panel.acknowledged();
    expect(await panel.failures(), 'the client asks again when the background was stopped').toEqual([]);
    expect(await panel.run('countSaved', acknowledged)).toBe(150);
  });

  test('two tabs and the popup writing at once lose nothing of each other', async () => {
    const panels = await Promise.all([0, 1, 2].map(() => openPanelTab(browser)));
    await Promise.all(panels.map((panel, index) => panel.run('saveMany', 1000 + index * 100, 60, 3)));
    const all = (await Promise.all(panels.map((panel) => panel.acknowledged()))).flat();
    expect(all).toHaveLength(180);
    expect(await panels[0]?.run('countSaved', all)).toBe(180);
    const id = idOf(1000);
    const updates = await Promise.all(
      panels.map((panel, index) =>
        panel.run('ask', 'role.update', {
          id,
          before: { tags: [], notes: '' },
          after: { tags: [`tab ${index}`], notes: `note ${index}` },
        }),
      ),
    );
    const outcomes = updates.map((update) =>
      update.ok ? (update.value as { outcome: string }).outcome : 'failed',
    );
    expect(outcomes.sort(), 'one note is written, the other two are told').toEqual([
      'conflict',
      'conflict',
      'saved',
    ]);
  });
});
