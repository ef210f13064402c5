/**
 * Runs in a page: whether a person could press the element in the middle of its first box. Not before it is shown and
 * keeps still for a frame, and not while something else lies there: a browser sends a click to whatever does, and the
 * test would wait for what nobody asked for.
 */
export async function isPressable(element: HTMLElement): Promise<boolean> {
  const box = () => element.getClientRects()[0];
  const before = box();
  // A tab that is not drawn has no next frame.
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, 200);
  });
  const now = box();
  if (!before || !now || !element.checkVisibility({ visibilityProperty: true })) return false;
  if (before.x !== now.x || before.y !== now.y) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const there = root.elementFromPoint(now.x + now.width / 2, now.y + now.height / 2);
  const targets = [element, ...((element as HTMLInputElement).labels ?? [])];
  return there !== null && targets.some((target) => target.contains(there));
}
