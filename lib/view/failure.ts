import type { Failure } from '../messaging/protocol.ts';
import type { Words } from './words.ts';

/** A failure in the person's words: what happened, that nothing was lost, what to do. */
export interface FailureView {
  title: string;
  text: string;
  /** Whether asking again can help. */
  retry: boolean;
}

/** Says what went wrong. */
export function describeFailure({ code }: Failure, words: Words): FailureView {
  return {
    title: words(`failure_${code}_title`),
    text: words(`failure_${code}_text`),
    retry: code !== 'database-newer' && code !== 'forbidden' && code !== 'invalid',
  };
}
