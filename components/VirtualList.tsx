import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useNextFocus } from './use-next-focus.ts';
import './VirtualList.css';

interface Props {
  count: number;
  /** Height of every row in CSS pixels. */
  rowHeight: number;
  label: string;
  row: (index: number) => ComponentChildren;
  /** The key of a row: its role's id, so that focus and state move with it. */
  rowKey: (index: number) => string | number;
  /** Which rows are drawn now, last one included. */
  onShown?: (from: number, to: number) => void;
  /** Whenever this changes the list goes back to its top. */
  topOf?: string;
}

/** A list of any length of which only the rows in sight are drawn; each still says its place among all. */
export function VirtualList({ count, rowHeight, label, row, rowKey, onShown, topOf }: Props) {
  const frame = useRef<HTMLDivElement>(null);
  const [, redraw] = useState(0);
  const hasDrawn = useRef(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      hasDrawn.current = true;
      redraw((n) => n + 1);
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  const options = {
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    getItemKey: rowKey,
    // The first screen is drawn without the rows beyond it: they can wait until it stands.
    overscan: hasDrawn.current ? 8 : 1,
    // Before the frame is measured, enough rows for a first screen.
    initialRect: { width: 400, height: 560 },
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => redraw((n) => n + 1),
  };
  const [virtual] = useState(() => new Virtualizer<HTMLDivElement, HTMLLIElement>(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollTop = 0;
  }, [topOf]);
  useLayoutEffect(() => virtual.measure(), [rowHeight]);

  const remember = useNextFocus(frame, count);
  const items = virtual.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (count > 0) onShown?.(from, to);
  }, [from, to, count, onShown]);

  return (
    <div class="virtual-list" ref={frame} onFocusIn={remember}>
      <ul aria-label={label} style={{ height: `${virtual.getTotalSize()}px` }}>
        {items.map((item) => (
          <li
            key={item.key}
            aria-setsize={count}
            aria-posinset={item.index + 1}
            style={{ height: `${item.size}px`, transform: `translateY(${item.start}px)` }}
          >
            {row(item.index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
