import type { PanelNotices } from './panel-protocol.ts';

/** One channel for all pages of the extension; sites stand at other origins and cannot hear it. */
const CHANNEL = 'next-rung';

type Notice = { [Name in keyof PanelNotices]: { name: Name } & PanelNotices[Name] }[keyof PanelNotices];

/** Tells every open page of the extension. Nobody listening is no failure. */
export function tellPanels<Name extends keyof PanelNotices>(name: Name, notice: PanelNotices[Name]): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage({ name, ...notice });
  channel.close();
}

/** Calls back whenever the background tells the extension's pages that the shortlist changed. */
export function watchShortlist(changed: (ids: string[] | null) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = (event: MessageEvent<Notice>) => {
    if (event.data.name === 'shortlist.changed' && !signal.aborted) changed(event.data.ids);
  };
  signal.addEventListener('abort', () => channel.close(), { once: true });
}
