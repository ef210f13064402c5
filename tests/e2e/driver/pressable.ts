/**
 * Runs in a page: whether a person could press the element in the middle of its first box. Not before it is shown and
 * keeps still for a frame, and not while something else lies there: a browser sends a click to whatever does, and the
 * test would wait for what nobody asked for. It names no function of its own: `tsx`, which runs `npm start`, marks those
 * with a call that no page has.
 */
export async function isPressable(element: HTMLElement): Promise<boolean> {
  const before = element.getClientRects()[0];
  // A tab that is not drawn has no next frame.
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 200);
  });
  const now = element.getClientRects()[0];
  if (!before || !now || !element.checkVisibility({ visibilityProperty: true })) return false;
  if (before.x !== now.x || before.y !== now.y) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const there = root.elementFromPoint(now.x + now.width / 2, now.y + now.height / 2);
  const targets = [element, ...((element as HTMLInputElement).labels ?? [])];
  return there !== null && targets.some((target) => target.contains(there));
}
