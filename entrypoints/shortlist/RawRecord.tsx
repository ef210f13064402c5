import { useEffect, useState } from 'preact/hooks';
import { Confirm } from '../../components/Confirm.tsx';
import { Message } from '../../components/Message.tsx';
import { useView } from '../../components/view.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { describeFailure } from '../../lib/view/failure.ts';

/** A record that cannot be read as a role, as it lies there; or that it is there no more. */
export function RawRecord({ backend, id }: { backend: Backend; id: string }) {
  const { words } = useView();
  const [raw, setRaw] = useState<string | null>();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    let gone = false;
    setRaw(undefined);
    void backend.ask('roles.read', { ids: [id] }).then((answer) => {
      if (gone) return;
      const [read] = answer.ok ? answer.value.roles : [];
      setRaw(read && !read.role ? JSON.stringify(read.unreadable, null, 2) : null);
    });
    return () => {
      gone = true;
    };
  }, [backend, id]);

  const erase = async (yes: boolean) => {
    setAsking(false);
    if (!yes) return;
    const answer = await backend.ask('role.erase', { id });
    if (answer.ok) setRaw(null);
    else setProblem(describeFailure(answer.failure, words).title);
  };
  if (raw === undefined) return null;
  if (raw === null)
    return (
      <Message kind="plain" title={words('failure_not_found_title')} text={words('failure_not_found_text')} />
    );
  return (
    <article class="raw-record">
      <Message kind="plain" title={words('role_unreadable')} text={words('role_unreadableDetail')}>
        <button type="button" class="button" onClick={() => setAsking(true)}>
          {words('raw_erase')}
        </button>
      </Message>
      {problem && <p role="status">{problem}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section tabIndex={0} aria-label={words('raw_title')}>
        <h3>{words('raw_title')}</h3>
        <pre>{raw}</pre>
      </section>
      {asking && (
        <Confirm
          title={words('raw_eraseAsk')}
          text={words('trash_eraseText')}
          action={words('trash_erase')}
          onAnswer={(yes) => void erase(yes)}
        />
      )}
    </article>
  );
}
