import { expect, test, vi } from 'vitest';

type Pressed = (command: string, tab: { id: number }) => void;
let press: Pressed = () => {};
const answers: Record<string, object> = {};
const asked: string[] = [];
const hint = vi.fn<(tabId: number) => Promise<void>>();
vi.mock('webextension-polyfill', () => ({
  default: {
    commands: { onCommand: { addListener: (heard: Pressed) => (press = heard) } },
    contextMenus: { onClicked: { addListener() {} } },
    tabs: {
      sendMessage: async (_: number, { name }: { name: string }) => {
        asked.push(name);
        return { ok: true, value: answers[name] };
      },
    },
  },
}));
vi.mock('../../entrypoints/background/button-hint.ts', () => ({ hintAtButton: hint }));
const { listenForSaving } = await import('../../entrypoints/background/commands.ts');

test('a press is answered at the button only where no frame has the posting, nor a note; a tab that closes meanwhile is no failure', async () => {
  const lost = vi.fn();
  process.on('unhandledRejection', lost);
  try {
    listenForSaving();
    answers['command.save'] = { id: 'made-up:1' };
    press('save-role', { id: 1 });
    await vi.waitFor(() => expect(asked).toEqual(['command.save']));
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked).toEqual(['command.save']);

    answers['command.save'] = { id: null };
    answers['command.missed'] = { told: true };
    press('save-role', { id: 1 });
    await vi.waitFor(() => expect(asked.at(-1)).toBe('command.missed'));
    await new Promise((resolve) => setTimeout(resolve));
    expect(hint).not.toHaveBeenCalled();

    answers['command.missed'] = { told: false };
    hint.mockRejectedValue(new Error('No tab with id: 1'));
    press('save-role', { id: 1 });
    await vi.waitFor(() => expect(hint).toHaveBeenCalledWith(1));
    // A promise that nobody caught is reported after the tasks that stand now.
    await new Promise((resolve) => setTimeout(resolve));
    expect(lost, 'catch what sets the hint at the button').not.toHaveBeenCalled();
  } finally {
    process.off('unhandledRejection', lost);
  }
});
