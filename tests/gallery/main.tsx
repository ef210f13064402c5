// Draws one state of one page with made-up data and no extension around it, for looking at: `?state=popup-list`,
// with `&dir=rtl`, `&goal=1`, and `&delay=40` for answers that take their time.
import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import { View } from '../../components/view.ts';
import { slowAnswers } from '../samples/fake-backend.ts';
import { context } from '../samples/words.ts';
import { STATES } from './states.tsx';

const asked = new URLSearchParams(location.search);
document.documentElement.dir = asked.get('dir') ?? 'ltr';
slowAnswers(Number(asked.get('delay') ?? 0));
const state = STATES[asked.get('state') ?? ''];
const root = document.getElementById('root');
if (!state || !root) throw new Error(`no such state; there are: ${Object.keys(STATES).join(', ')}`);
const goal = { track: 'customer-care', level: 4, now: { track: 'customer-care', level: 2 } } as const;
render(
  <View.Provider value={{ ...context, goal: asked.has('goal') ? goal : null }}>{state()}</View.Provider>,
  root,
);
