// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { expect, it } from 'vitest';
import { CareerMap } from '../../components/CareerMap.tsx';
import type { Rung } from '../../lib/career/goal.ts';
import { describeMap, laddersAtFirst } from '../../lib/view/career-map.ts';
import { fakeBackend } from '../samples/fake-backend.ts';
import { sampleRole } from '../samples/roles.ts';
import { context } from '../samples/words.ts';
import { button, mount } from './mount.tsx';

const soon = () => new Promise((resolve) => setTimeout(resolve));

it('leads to a saved role on a ladder that it does not show: the ladder joins the map and takes the focus', async () => {
  const roles = [sampleRole({ id: 'a:1', level: 3, track: 'community' })];
  const answer = await fakeBackend(roles).ask('plan.read', {});
  const map = describeMap(null, null, null, answer.ok ? answer.value : null, context);
  function Plan() {
    const [looking, look] = useState<Rung | null>(null);
    return <CareerMap map={map} looking={looking} onLook={look} />;
  }
  const root = mount(<Plan />);
  const ladders = () => [...root.querySelectorAll('thead th')].map((each) => each.textContent);
  expect(ladders()).toHaveLength(laddersAtFirst(map));
  expect(ladders(), 'shown from the start, it leads nowhere').not.toContain('Community');

  button(root, '1 saved on Community').click();
  await soon();
  expect(ladders()).toContain('Community');
  expect(ladders()).toHaveLength(laddersAtFirst(map) + 1);
  expect(document.activeElement?.getAttribute('aria-pressed')).toBe('true');
  expect(document.activeElement?.textContent).toContain(context.words('map_saved_one', 1));
  expect(root.textContent).not.toContain('saved on Community');
});
