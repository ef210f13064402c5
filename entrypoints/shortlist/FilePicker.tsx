import { useState } from 'preact/hooks';
import { Message } from '../../components/Message.tsx';
import { useView } from '../../components/view.ts';

interface Props {
  /** What went wrong with the file before. */
  problem?: string;
  onPick: (file: File) => void;
}

/** Choosing a file, or dropping one. */
export function FilePicker({ problem, onPick }: Props) {
  const { words } = useView();
  const [over, setOver] = useState(false);
  return (
    <>
      {problem && <Message kind="notice" title={words('import_nothing')} text={problem} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut, the button inside does the same */}
      <div
        class="drop"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          if (file) onPick(file);
        }}
      >
        <label class="button">
          <span>{words('import_choose')}</span>
          <input
            class="unseen"
            type="file"
            accept=".json,.csv,.tsv,.txt,application/json,text/csv"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.value = '';
              if (file) onPick(file);
            }}
          />
        </label>
        <span class="small">{words('import_drop')}</span>
      </div>
    </>
  );
}
