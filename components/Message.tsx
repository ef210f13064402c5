import type { ComponentChildren } from 'preact';
import type { Level } from '../lib/taxonomy/scales.ts';
import { LadderMark } from './LadderMark.tsx';
import './Message.css';

interface Props {
  title: string;
  text?: ComponentChildren;
  /** `empty` fills its place when there is nothing else to show; `notice` calls for attention. */
  kind: 'empty' | 'notice' | 'plain';
  /** The mark above an empty state. */
  rung?: Level | 'unknown';
  /** Buttons: at most one of them the thing to do. */
  children?: ComponentChildren;
}

/** A few words to the person, with what they can do. */
export function Message({ title, text, kind, rung, children }: Props) {
  return (
    <section class={`message ${kind}`} role={kind === 'notice' ? 'status' : undefined}>
      {kind === 'empty' && rung !== undefined && <LadderMark rung={rung} width={60} height={42} />}
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {children && <div class="actions">{children}</div>}
    </section>
  );
}
