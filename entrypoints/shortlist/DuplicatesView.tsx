import { useCallback, useState } from 'preact/hooks';
import { ComparisonTable } from '../../components/ComparisonTable.tsx';
import { Failed } from '../../components/Failed.tsx';
import { Message } from '../../components/Message.tsx';
import { useView } from '../../components/view.ts';
import { toYearly } from '../../lib/career/annual-pay.ts';
import type { Failure } from '../../lib/messaging/protocol.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { type Reading, useReading } from '../../lib/panel/use-reading.ts';
import { useWholeRoles } from '../../lib/panel/use-whole-roles.ts';
import type { LikelyDuplicate } from '../../lib/shortlist/duplicates.ts';
import { compareRoles } from '../../lib/view/comparison.ts';
import { describeFailure } from '../../lib/view/failure.ts';

interface Props {
  backend: Backend;
  say: (text: string, action?: { label: string; run: () => void }) => void;
}

/** Roles that look like one and the same, side by side: the person says whether they are. */
export function DuplicatesView({ backend, say }: Props) {
  const { words } = useView();
  const [pairs, setPairs] = useState<LikelyDuplicate[] | null>(null);
  const [failure, setFailure] = useState<Failure>();
  const read = useCallback<Reading>(
    async (isWanted) => {
      const answer = await backend.ask('duplicates.find', {});
      if (!isWanted()) return;
      if (answer.ok) setPairs(answer.value.pairs);
      setFailure(answer.ok ? undefined : answer.failure);
    },
    [backend],
  );
  const again = useReading(backend, read);

  const merge = async (keep: string, other: string) => {
    const answer = await backend.ask('roles.merge', { keep, other });
    if (!answer.ok) return say(describeFailure(answer.failure, words).title);
    const undo = async () => {
      const undone = await backend.ask('roles.unmerge', { keep, other });
      if (!undone.ok) say(describeFailure(undone.failure, words).title);
    };
    say(words('duplicates_merged'), { label: words('undo'), run: () => void undo() });
    again();
  };
  const dismiss = async (ids: [string, string]) => {
    const answer = await backend.ask('duplicates.dismiss', { ids });
    if (!answer.ok) return say(describeFailure(answer.failure, words).title);
    again();
  };

  if (failure) return <Failed failure={failure} onRetry={again} />;
  if (!pairs) return null;
  if (pairs.length === 0)
    return (
      <Message
        kind="empty"
        rung="unknown"
        title={words('duplicates_none')}
        text={words('duplicates_noneText')}
      />
    );
  return (
    <div class="page-column wide">
      <section>
        <h2>{words('duplicates_heading')}</h2>
        <p class="muted">{words('duplicates_intro')}</p>
      </section>
      {pairs.map((pair) => (
        <Pair key={pair.ids.join()} backend={backend} pair={pair} onMerge={merge} onDismiss={dismiss} />
      ))}
    </div>
  );
}

function Pair(props: {
  backend: Backend;
  pair: LikelyDuplicate;
  onMerge: (keep: string, other: string) => Promise<void>;
  onDismiss: (ids: [string, string]) => Promise<void>;
}) {
  const view = useView();
  const { words, locale } = view;
  const [first, second] = props.pair.ids;
  const { roles } = useWholeRoles(props.backend, props.pair.ids);
  const whole = roles?.flatMap(({ role }) => (role ? [role] : [])) ?? [];
  if (whole.length < 2) return null;
  const because = new Intl.ListFormat(locale).format(
    props.pair.because.map((what) => words(`duplicates_${what}`)),
  );
  return (
    <section class="pair" aria-label={whole.map(({ posting }) => posting.title).join(', ')}>
      <ComparisonTable comparison={compareRoles(whole, view, toYearly)} />
      <div class="page-tools">
        <span class="muted space">{words('duplicates_because', because)}</span>
        <button type="button" class="button" onClick={() => void props.onDismiss(props.pair.ids)}>
          {words('duplicates_different')}
        </button>
        <button type="button" class="button" onClick={() => void props.onMerge(first, second)}>
          {words('duplicates_keepFirst')}
        </button>
        <button type="button" class="button" onClick={() => void props.onMerge(second, first)}>
          {words('duplicates_keepSecond')}
        </button>
      </div>
    </section>
  );
}
