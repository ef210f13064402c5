/** One passing line, with at most one thing to do. */
export interface ToastMessage {
  /** Changes with each message, so that the same words twice are two messages. */
  key: number;
  text: string;
  action?: { label: string; run: () => void };
}
