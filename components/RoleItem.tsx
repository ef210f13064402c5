import type { ComponentChildren } from 'preact';
import type { RoleLine } from '../lib/view/role-line.ts';
import { Icon } from './Icon.tsx';
import { LadderMark } from './LadderMark.tsx';
import './RoleItem.css';
import { StageMarks } from './StageMarks.tsx';
import { useView } from './view.ts';

/** The height of a role in a list, in CSS pixels, as RoleItem.css draws it. */
export const ROLE_HEIGHT = 64;

interface Props {
  line: RoleLine;
  chosen: boolean;
  /** Six are chosen already: no more can be. */
  full?: boolean;
  current?: boolean;
  onChoose?: (chosen: boolean) => void;
  /** Where given, the title opens the role here instead of the posting. */
  onOpen?: () => void;
  onRemove?: () => void;
  /** Other buttons in place of the one that removes. */
  children?: ComponentChildren;
}

/** One role of a list: title and employer, where it stands, what has become of it. */
export function RoleItem({
  line,
  chosen,
  full = false,
  current = false,
  onChoose,
  onOpen,
  onRemove,
  children,
}: Props) {
  const { words } = useView();
  return (
    <div
      class="role-item"
      data-chosen={chosen}
      data-current={current}
      data-past={line.closing?.when === 'past'}
      data-unreadable={line.unreadable}
    >
      {onChoose ? (
        <label class="role-choose">
          <input
            type="checkbox"
            checked={chosen}
            disabled={line.unreadable || (full && !chosen)}
            onChange={(event) => onChoose(event.currentTarget.checked)}
          />
          <span class="unseen">{words('list_choose', line.title)}</span>
        </label>
      ) : (
        <span />
      )}
      <div class="role-main">
        <div class="role-row">
          <RoleTitle line={line} current={current} onOpen={onOpen} />
          {!line.unreadable && (
            <span class="role-level">
              <LadderMark rung={line.level} />
              {line.levelWord}
              {line.stage && <StageMarks stage={line.stage} />}
            </span>
          )}
        </div>
        <div class="role-row quiet">
          <span class="role-facts">
            <span class="role-where" title={line.where}>
              {line.where}
            </span>
            {line.pay && (
              <span class="role-pay">
                {line.where && <span class="role-dot">·</span>}
                {line.pay}
              </span>
            )}
          </span>
          <RoleState line={line} />
        </div>
      </div>
      {children ??
        (onRemove && (
          <button type="button" class="button quiet icon" onClick={onRemove} title={words('list_remove')}>
            <Icon name="trash" />
            <span class="unseen">{words('list_removeNamed', line.title)}</span>
          </button>
        ))}
    </div>
  );
}

/** The one thing about this role most worth knowing now. */
function RoleState({ line }: Pick<Props, 'line'>) {
  if (line.unreadable) return null;
  if (line.keptUntil) return <span class="role-state">{line.keptUntil}</span>;
  const urgent = line.due ?? (line.closing?.when === 'soon' ? line.closing.text : undefined);
  const past = line.closing?.when === 'past' ? line.closing.text : undefined;
  if (line.status)
    return (
      <span class="role-state">
        {urgent ? <span class="notice">{urgent}</span> : past && <span>{past}</span>}
        <span>{line.status}</span>
      </span>
    );
  if (urgent) return <span class="role-state notice">{urgent}</span>;
  // Whatever else could be said of it, it takes no applications any more.
  if (past) return <span class="role-state">{past}</span>;
  if (line.warnings) return <span class="role-state notice">{line.warnings}</span>;
  return (
    <span class="role-state" title={line.goal?.brief}>
      {line.goal?.short ?? line.stageWord}
    </span>
  );
}

function RoleTitle({ line, current, onOpen }: Pick<Props, 'line' | 'current' | 'onOpen'>) {
  if (onOpen)
    return (
      <button
        type="button"
        class="role-title"
        title={line.title}
        aria-current={current || undefined}
        onClick={onOpen}
      >
        {line.title}
      </button>
    );
  if (!line.url) return <span class="role-title">{line.title}</span>;
  return (
    <a class="role-title" href={line.url} target="_blank" rel="noreferrer" title={line.title}>
      {line.title}
    </a>
  );
}
