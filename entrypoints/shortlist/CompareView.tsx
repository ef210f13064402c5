import { useCallback, useEffect, useState } from 'preact/hooks';
import { ComparisonTable } from '../../components/ComparisonTable.tsx';
import { Failed } from '../../components/Failed.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Message } from '../../components/Message.tsx';
import { useView } from '../../components/view.ts';
import { toYearly } from '../../lib/career/annual-pay.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import type { Chosen } from '../../lib/panel/use-chosen.ts';
import { useWholeRoles } from '../../lib/panel/use-whole-roles.ts';
import type { ComparisonSet } from '../../lib/shortlist/saved-role.ts';
import { compareRoles } from '../../lib/view/comparison.ts';
import { comparisonMarkdown } from '../../lib/view/comparison-markdown.ts';
import { plural } from '../../lib/view/words.ts';

interface Props {
  backend: Backend;
  chosen: Chosen;
  say: (text: string) => void;
  go: (hash: string) => void;
}

/** Up to six roles side by side, with the sets that the person has named. */
export function CompareView({ backend, chosen, say, go }: Props) {
  const view = useView();
  const { words, locale } = view;
  const { roles, failure } = useWholeRoles(backend, chosen.ids);
  const sets = useNamedSets(backend);
  const whole = roles?.flatMap(({ role }) => (role ? [role] : [])) ?? [];
  const lost = roles ? chosen.ids.length - whole.length : 0;
  const comparison = compareRoles(whole, view, toYearly);

  const copy = async () => {
    await navigator.clipboard.writeText(comparisonMarkdown(comparison, view));
    say(words('compare_copied'));
  };

  return (
    <div class="page-compare">
      <h2 class="unseen">{words('compare_title')}</h2>
      <div class="page-tools">
        {sets.named.length > 0 && (
          <select
            class="field"
            aria-label={words('sets_open')}
            value=""
            onChange={(event) => {
              const set = sets.named.find(({ id }) => id === event.currentTarget.value);
              if (set) chosen.replace(set.ids);
            }}
          >
            <option value="">{words('sets_open')}</option>
            {sets.named.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
        {whole.length > 1 && <NameSet ids={chosen.ids} sets={sets} say={say} />}
        <span class="space" />
        {whole.length > 1 && (
          <>
            <button type="button" class="button" onClick={() => void copy()}>
              {words('compare_markdown')}
            </button>
            <button type="button" class="button" onClick={() => print()}>
              {words('compare_print')}
            </button>
          </>
        )}
      </div>
      {failure && <Failed failure={failure} onRetry={() => location.reload()} />}
      {lost > 0 && (
        <Message kind="notice" title={plural(words, 'compare_unreadable', lost, locale)}>
          <button type="button" class="button" onClick={() => chosen.replace(whole.map(({ id }) => id))}>
            {words('compare_dropUnreadable')}
          </button>
        </Message>
      )}
      {chosen.ready && roles && whole.length < 2 ? (
        <Message kind="empty" rung={2} title={words('compare_fewTitle')} text={words('compare_fewText')}>
          <button type="button" class="button primary" onClick={() => go('')}>
            {words('compare_choose')}
          </button>
        </Message>
      ) : (
        whole.length > 1 && (
          <ComparisonTable
            comparison={comparison}
            onLeaveOut={whole.length > 2 ? (id) => chosen.choose(id, false) : undefined}
          />
        )
      )}
    </div>
  );
}

interface NamedSets {
  named: ComparisonSet[];
  save(name: string, ids: string[]): Promise<boolean>;
  remove(id: string): Promise<void>;
}

function useNamedSets(backend: Backend): NamedSets {
  const [named, setNamed] = useState<ComparisonSet[]>([]);
  const read = useCallback(async () => {
    const answer = await backend.ask('sets.list', {});
    if (answer.ok) setNamed(answer.value.sets.filter(({ id }) => id !== 'current'));
  }, [backend]);
  useEffect(() => void read(), [read]);
  return {
    named,
    async save(name, ids) {
      const known = named.find((set) => set.name === name);
      const answer = await backend.ask('set.save', {
        set: { id: known?.id ?? crypto.randomUUID(), name, ids },
      });
      await read();
      return answer.ok;
    },
    async remove(id) {
      await backend.ask('set.remove', { id });
      await read();
    },
  };
}

function NameSet({ ids, sets, say }: { ids: string[]; sets: NamedSets; say: (text: string) => void }) {
  const { words } = useView();
  const current = sets.named.find(
    (set) => set.ids.length === ids.length && set.ids.every((id) => ids.includes(id)),
  );
  const [name, setName] = useState('');
  if (current)
    return (
      <span class="row">
        <strong>{current.name}</strong>
        <button
          type="button"
          class="button quiet icon"
          title={words('sets_remove')}
          onClick={() => void sets.remove(current.id)}
        >
          <Icon name="close" />
          <span class="unseen">{words('sets_removeNamed', current.name)}</span>
        </button>
      </span>
    );
  return (
    <form
      class="row name-set"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim())
          void sets
            .save(name.trim(), ids)
            .then((ok) => say(words(ok ? 'sets_saved' : 'failure_invalid_title', name)));
      }}
    >
      <input
        class="field"
        type="text"
        maxLength={60}
        value={name}
        placeholder={words('sets_name')}
        aria-label={words('sets_name')}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <button type="submit" class="button" disabled={!name.trim()}>
        {words('sets_save')}
      </button>
    </form>
  );
}
