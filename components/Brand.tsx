import './Brand.css';
import { LadderMark } from './LadderMark.tsx';
import { useView } from './view.ts';

/** The mark and the name, at the head of each of our pages. */
export function Brand() {
  const { words } = useView();
  return (
    <h1 class="brand">
      <LadderMark rung={3} />
      <span>{words('extName')}</span>
    </h1>
  );
}
