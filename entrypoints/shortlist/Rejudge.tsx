import { useEffect, useState } from 'preact/hooks';
import { Message } from '../../components/Message.tsx';
import { useView } from '../../components/view.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import type { VerdictChange } from '../../lib/shortlist/rejudge.ts';
import type { SavedRole } from '../../lib/shortlist/saved-role.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import { describeVerdictChanges } from '../../lib/view/rejudged.ts';
import { judgeAnew } from './rejudging.ts';

interface Offer {
  id: string;
  changes: VerdictChange[];
}

/** For a role that an older version judged: what this version says differently, and one click to take it over. */
export function Rejudge({ backend, role }: { backend: Backend; role: SavedRole }) {
  const view = useView();
  const { words } = view;
  const [offer, setOffer] = useState<Offer | null>(null);
  const [problem, setProblem] = useState<string>();
  const { id } = role;
  const { classifier } = role.annotation;

  useEffect(() => {
    let gone = false;
    setOffer(null);
    const look = async () => {
      // Loaded only here: the list opens without the classifier.
      const { CLASSIFIER_VERSION } = await import('../../lib/classify/index.ts');
      if (classifier >= CLASSIFIER_VERSION) return;
      const answer = await judgeAnew(backend, id, false);
      if (gone || !answer.ok) return;
      // Nothing to decide: the new judgement says the same, and is only noted.
      if (answer.value.length === 0) void judgeAnew(backend, id, true);
      else setOffer({ id, changes: answer.value });
    };
    void look();
    return () => {
      gone = true;
    };
  }, [backend, id, classifier]);

  if (!offer || offer.id !== id) return null;
  const take = async () => {
    const answer = await judgeAnew(backend, id, true);
    if (answer.ok) setOffer(null);
    else setProblem(describeFailure(answer.failure, words).title);
  };
  return (
    <Message
      kind="notice"
      title={words('rejudge_title')}
      text={
        <>
          {describeVerdictChanges(offer.changes, view).map((line) => (
            <span key={line}>
              {line}
              <br />
            </span>
          ))}
          {problem}
        </>
      }
    >
      <button type="button" class="button" onClick={() => void take()}>
        {words('rejudge_take')}
      </button>
      <button type="button" class="button quiet" onClick={() => setOffer(null)}>
        {words('rejudge_later')}
      </button>
    </Message>
  );
}
