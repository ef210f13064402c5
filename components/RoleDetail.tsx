import type { ComponentChildren } from 'preact';
import type { RoleEdits, SavedRole } from '../lib/shortlist/saved-role.ts';
import { describeClosing, describeDay } from '../lib/view/dates.ts';
import { describeClaims, describeNext } from '../lib/view/role-claims.ts';
import { describeTitle, describeWhere } from '../lib/view/role-line.ts';
import { CellValue } from './Claim.tsx';
import { Contacts } from './Contacts.tsx';
import { Icon } from './Icon.tsx';
import { LadderMark } from './LadderMark.tsx';
import './RoleDetail.css';
import { RoleForm } from './RoleForm.tsx';
import { StageMarks } from './StageMarks.tsx';
import { useView } from './view.ts';

interface Props {
  role: SavedRole;
  saved: 'no' | 'saving' | 'saved';
  /** Raised when what is in the fields is to be forgotten for what is kept. */
  round: number;
  /** A reminder is on, and the browser shows no notifications. */
  silent?: boolean;
  /** `seen`: what stood there when the person began, where it may have changed under their hands. */
  onEdit: (edits: RoleEdits, seen?: RoleEdits) => void;
  onRemove: () => void;
  /** Whether it is among those chosen for comparing. */
  chosen: boolean;
  onChoose?: (on: boolean) => void;
  /** What needs settling before anything else: a conflict, a failure. */
  children?: ComponentChildren;
}

/** One role in full: what the person keeps about it, what the posting says, and where it leads. */
export function RoleDetail({
  role,
  saved,
  round,
  silent,
  onEdit,
  onRemove,
  chosen,
  onChoose,
  children,
}: Props) {
  const view = useView();
  const { words } = view;
  const { posting, annotation, changes } = role;
  const title = describeTitle(posting, view);
  const moves = describeNext(role, view);
  const { claims, unread } = describeClaims(role, view);
  const level = annotation.level.value;
  const stage = annotation.stage.value;
  const hasWords = claims.some(
    ({ cell }) => cell.evidence.length > 0 || cell.items?.some(({ evidence }) => evidence.length > 0),
  );
  const closing = describeClosing(posting.closesOn, view);
  return (
    <article class="role-detail" aria-labelledby="role-detail-title">
      <header>
        <h2 id="role-detail-title" tabIndex={-1}>
          {title}
        </h2>
        <p class="muted">{describeWhere(posting)}</p>
        <p class="standing-line">
          <LadderMark rung={level ?? 'unknown'} />
          <span>{words(level ? `level_${level}` : 'level_unknown')}</span>
          {stage && (
            <span>
              {words(`stage_${stage}`)} <StageMarks stage={stage} beside />
            </span>
          )}
          {closing && <span data-closing={closing.when}>{closing.text}</span>}
          <span class="muted">{words('role_savedOn', describeDay(role.savedAt, view))}</span>
          {annotation.basis === 'card' && <span class="muted">{words('role_fromCard')}</span>}
        </p>
        <div class="actions">
          {posting.url && (
            <a class="button" href={posting.url} target="_blank" rel="noreferrer">
              <Icon name="open" />
              {words('role_open')}
            </a>
          )}
          <button
            type="button"
            class="button"
            aria-pressed={chosen}
            disabled={!onChoose}
            onClick={() => onChoose?.(!chosen)}
          >
            {chosen && <Icon name="check" />}
            {words(chosen ? 'role_chosen' : 'role_choose')}
          </button>
          <button type="button" class="button quiet flush" onClick={onRemove}>
            <Icon name="trash" />
            {words('list_remove')}
          </button>
        </div>
      </header>
      {children}
      <section aria-label={words('role_yours')}>
        <h3>{words('role_yours')}</h3>
        <RoleForm key={`${role.id} ${round}`} role={role} saved={saved} silent={silent} onEdit={onEdit} />
      </section>
      <section aria-label={words('role_people')}>
        <h3>{words('role_people')}</h3>
        <Contacts key={role.id} contacts={role.contacts} onChange={(contacts) => onEdit({ contacts })} />
      </section>
      {changes.length > 0 && (
        <section aria-label={words('role_changes')}>
          <h3>{words('role_changes')}</h3>
          <ul>
            {changes.map((change) => (
              <li key={change.at + change.field}>
                {words(
                  'role_change',
                  words(`changed_${change.field}`),
                  change.from ?? words('compare_notStated'),
                  change.to ?? words('compare_notStated'),
                )}{' '}
                <span class="muted small">{describeDay(change.at, view)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-label={words('role_says')}>
        <h3>{words('role_says')}</h3>
        {hasWords && <p class="muted small">{words('role_saysHow')}</p>}
        <dl class="claims">
          {claims.map(({ id, label, cell }) => [
            <dt key={`${id}-label`}>{label}</dt>,
            <dd key={id} data-unknown={cell.unknown}>
              <CellValue cell={cell} />
            </dd>,
          ])}
          {unread.length > 0 && [
            <dt key="unread-label">{words('compare_notRead')}</dt>,
            <dd key="unread" data-unknown="true">
              {unread.join(' · ')}
            </dd>,
          ]}
        </dl>
      </section>
      {moves.length > 0 && (
        <section aria-label={words('role_next')}>
          <h3>{words('role_next')}</h3>
          <ul class="moves">
            {moves.map((move) => (
              <li key={move.rung}>
                <LadderMark rung={move.level} />
                <div>
                  <div>
                    {words(move.direction === 'up' ? 'move_up' : 'move_across', move.rung)}{' '}
                    <span class="muted small">{move.stageWord}</span>
                  </div>
                  <div class="muted small">{move.titles}</div>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(posting.description || posting.snippet) && (
        <section aria-label={words('role_advert')}>
          <h3>{words('role_advert')}</h3>
          <div class="advert" lang={posting.language}>
            {posting.description ?? posting.snippet}
          </div>
        </section>
      )}
    </article>
  );
}
