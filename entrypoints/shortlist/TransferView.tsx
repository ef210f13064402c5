import { EraseAll } from '../../components/EraseAll.tsx';
import { useView } from '../../components/view.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import type { Chosen } from '../../lib/panel/use-chosen.ts';
import { ExportPart } from './ExportPart.tsx';
import { ImportHistory } from './ImportHistory.tsx';
import { ImportPart } from './ImportPart.tsx';
import './Transfer.css';

interface Props {
  backend: Backend;
  chosen: Chosen;
  found: readonly string[];
  onErased: () => void;
  say: (text: string) => void;
}

/** Taking the shortlist elsewhere, and bringing roles in, and deleting everything. */
export function TransferView({ backend, chosen, found, onErased, say }: Props) {
  const { words } = useView();
  return (
    <div class="page-column transfer">
      <ExportPart backend={backend} chosen={chosen.ids} found={found} say={say} />
      <section>
        <h2>{words('import_title')}</h2>
        <p class="muted">{words('import_text')}</p>
        <ImportPart backend={backend} say={say} />
      </section>
      <ImportHistory backend={backend} say={say} />
      <EraseAll backend={backend} onErased={onErased} say={say} />
    </div>
  );
}
