import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Failed } from '../../components/Failed.tsx';
import { Message } from '../../components/Message.tsx';
import { useView } from '../../components/view.ts';
import type { Failure } from '../../lib/messaging/protocol.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import { describeVerdictChanges } from '../../lib/view/rejudged.ts';
import { describeTitle, describeWhere } from '../../lib/view/role-line.ts';
import { plural } from '../../lib/view/words.ts';
import './RejudgeView.css';
import { type Differing, judgeAllAnew } from './rejudging.ts';

interface Props {
  backend: Backend;
  say: (text: string) => void;
}

/** As many as somebody looks through one by one; all others can be taken over together. */
const SHOWN = 50;

/** After an update: every saved role that this version reads differently, what changes, and taking it over. */
export function RejudgeView({ backend, say }: Props) {
  const view = useView();
  const { words, locale } = view;
  const [differing, setDiffering] = useState<Differing[]>([]);
  /** How far reading or taking over has come; null when it is through. */
  const [progress, setProgress] = useState<{ looked: number; of: number } | null>({ looked: 0, of: 0 });
  const [failure, setFailure] = useState<Failure>();
  const stop = useRef<AbortController>(undefined);

  const read = useCallback(async () => {
    stop.current?.abort();
    stop.current = new AbortController();
    const { signal } = stop.current;
    setFailure(undefined);
    setDiffering([]);
    setProgress({ looked: 0, of: 0 });
    const outdated = await backend.ask('roles.outdated', {});
    if (signal.aborted) return;
    if (!outdated.ok) return setFailure(outdated.failure);
    const { ids } = outdated.value;
    const told = (looked: number, role?: Differing) => {
      setProgress({ looked, of: ids.length });
      if (role) setDiffering((before) => [...before, role]);
    };
    setFailure(await judgeAllAnew(backend, ids, false, told, signal));
    if (!signal.aborted) setProgress(null);
  }, [backend]);
  useEffect(() => {
    void read();
    return () => stop.current?.abort();
  }, [read]);

  const take = async (ids: string[]) => {
    stop.current = new AbortController();
    const taken = new Set<string>();
    const told = (looked: number) => {
      const id = ids[looked - 1];
      if (id) taken.add(id);
      if (ids.length > 1) setProgress({ looked, of: ids.length });
    };
    const problem = await judgeAllAnew(backend, ids, true, told, stop.current.signal);
    setProgress(null);
    setDiffering((before) => before.filter(({ id }) => !taken.has(id)));
    say(problem ? describeFailure(problem, words).title : plural(words, 'rejudge_taken', taken.size, locale));
  };

  if (failure) return <Failed failure={failure} onRetry={() => void read()} />;
  if (!progress && differing.length === 0)
    return (
      <Message kind="empty" rung={3} title={words('rejudge_none')} text={words('rejudge_noneText')}>
        <a class="button" href="#list">
          {words('compare_back')}
        </a>
      </Message>
    );
  return (
    <div class="page-column rejudge">
      <section>
        <h2>{words('rejudge_heading')}</h2>
        <p class="muted">{words('rejudge_intro')}</p>
        {progress ? (
          <div class="row">
            <progress
              value={progress.of ? progress.looked / progress.of : undefined}
              max={1}
              aria-label={words('rejudge_heading')}
            />
            <span class="muted" role="status">
              {progress.of > 0 && words('rejudge_looked', progress.looked, progress.of)}
            </span>
          </div>
        ) : (
          <button
            type="button"
            class="button primary"
            onClick={() => void take(differing.map(({ id }) => id))}
          >
            {plural(words, 'rejudge_takeAll', differing.length, locale)}
          </button>
        )}
      </section>
      <ul>
        {differing.slice(0, SHOWN).map((role) => (
          <li key={role.id}>
            <div>
              <strong>{describeTitle(role, view)}</strong>
              <div class="muted small">{describeWhere(role)}</div>
              <ul>
                {describeVerdictChanges(role.changes, view).map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </div>
            <button
              type="button"
              class="button"
              disabled={progress !== null}
              onClick={() => void take([role.id])}
            >
              {words('rejudge_take')}
              <span class="unseen"> {role.title}</span>
            </button>
          </li>
        ))}
      </ul>
      {differing.length > SHOWN && (
        <p class="muted">{plural(words, 'rejudge_more', differing.length - SHOWN, locale)}</p>
      )}
    </div>
  );
}
