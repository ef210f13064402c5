import type { ChromiumTab } from '../e2e/driver/chromium.ts';

/** One task of a page's main thread, in milliseconds of processor time: what else the machine does is no part of it. */
export interface Task {
  cpu: number;
  /** Of it in scripts, with the style and layout that they forced: the browser's own rendering is the rest. */
  script: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Thread time. */
  tdur?: number;
}

const CATEGORIES = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'blink.user_timing',
  'v8.execute',
];
const SCRIPT = new Set(['FunctionCall', 'RunMicrotasks', 'EvaluateScript']);

/**
 * The tasks of a page's main thread while `work` goes on, by a trace. The browser's own list of long tasks
 * (`PerformanceObserver`) leaves out renderings before which no script ran: a page without an extension seems to have none.
 * @param mark a mark that the page sets (`performance.mark`), by which its thread is known
 */
export async function tasksDuring(
  { session }: ChromiumTab,
  mark: string,
  work: () => Promise<void>,
): Promise<Task[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  const marked = events.find(({ name }) => name === mark);
  if (!marked) throw new Error(`the page set no mark "${mark}"`);
  return tasksOf(events.filter(({ ph, pid, tid }) => ph === 'X' && pid === marked.pid && tid === marked.tid));
}

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const inOrder = [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: Task[] = [];
  let taskEnd = 0;
  let scriptEnd = 0;
  for (const { name, ts, dur = 0, tdur = 0 } of inOrder) {
    if (name === 'RunTask' && ts >= taskEnd) {
      tasks.push({ cpu: tdur / 1000, script: 0 });
      taskEnd = ts + dur;
    }
    const task = tasks.at(-1);
    if (!task || !SCRIPT.has(name) || ts < scriptEnd || ts >= taskEnd) continue;
    task.script += tdur / 1000;
    scriptEnd = ts + dur;
  }
  return tasks;
}
