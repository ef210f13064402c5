import { useRef, useState } from 'preact/hooks';
import { Message } from '../../components/Message.tsx';
import { VirtualList } from '../../components/VirtualList.tsx';
import { useView } from '../../components/view.ts';
import type { Backend } from '../../lib/panel/backend.ts';
import { useMedia } from '../../lib/panel/use-media.ts';
import { type ImportReport, previewImport, runImport } from '../../lib/transfer/import.ts';
import { type PickedFile, pickFile } from '../../lib/transfer/read-file.ts';
import { describeFailure } from '../../lib/view/failure.ts';
import { describeCounts, describeFileFault, describeRowFate } from '../../lib/view/transfer.ts';
import { plural } from '../../lib/view/words.ts';
import { FilePicker } from './FilePicker.tsx';
import { Mapping } from './Mapping.tsx';

interface Props {
  backend: Backend;
  say: (text: string) => void;
}

/** Where Transfer.css sets a row of the file on two lines. */
const NARROW = '(max-width: 480px)';

/** Where an import stands: each step is shown before the next is taken, and nothing is written before the last. */
type Step =
  | { is: 'picking'; problem?: string }
  | { is: 'mapping'; name: string; picked: Extract<PickedFile, { kind: 'tracker' }> }
  | { is: 'reading'; name: string; part: number; writing: boolean }
  | { is: 'preview'; name: string; picked: PickedFile; report: ImportReport }
  | { is: 'done'; report: ImportReport; batch: string };

/** Bringing roles in: pick a file, see what each row would become, then add them, then undo if it was wrong. */
export function ImportPart({ backend, say }: Props) {
  const view = useView();
  const { words, locale } = view;
  const [step, setStep] = useState<Step>({ is: 'picking' });
  const stop = useRef<AbortController>(undefined);
  const rowHeight = useMedia(NARROW) ? 52 : 36;

  /** Runs one pass over the file, with its progress shown and its cancelling and failing told. */
  const pass = async (
    name: string,
    size: number,
    writing: boolean,
    run: (options: Parameters<typeof previewImport>[2]) => ReturnType<typeof previewImport>,
    done: (report: ImportReport) => void,
  ) => {
    stop.current = new AbortController();
    setStep({ is: 'reading', name, part: 0, writing });
    try {
      // The classifier is loaded when there is something to judge: the page opens without it.
      const { classifyPosting } = await import('../../lib/classify/index.ts');
      const answer = await run({
        judge: classifyPosting,
        now: new Date().toISOString(),
        signal: stop.current.signal,
        progress: (bytes) => setStep({ is: 'reading', name, part: size > 0 ? bytes / size : 1, writing }),
      });
      if (answer.ok) done(answer.value);
      else setStep({ is: 'picking', problem: describeFailure(answer.failure, words).text });
    } catch {
      setStep({
        is: 'picking',
        problem: words(
          stop.current.signal.aborted
            ? writing
              ? 'import_stopped'
              : 'import_cancelled'
            : 'import_unreadable',
        ),
      });
    }
  };
  const preview = (name: string, picked: PickedFile) =>
    pass(
      name,
      picked.file.size,
      false,
      (options) => previewImport(backend.ask, picked, options),
      (report) => setStep({ is: 'preview', name, picked, report }),
    );
  const pick = async (file: File) => {
    try {
      const picked = await pickFile(file);
      if (typeof picked === 'string') setStep({ is: 'picking', problem: describeFileFault(picked, words) });
      else if (picked.kind === 'tracker') setStep({ is: 'mapping', name: file.name, picked });
      else await preview(file.name, picked);
    } catch {
      setStep({ is: 'picking', problem: words('import_unreadable') });
    }
  };
  const add = (name: string, picked: PickedFile) => {
    const batch = crypto.randomUUID();
    return pass(
      name,
      picked.file.size,
      true,
      (options) => runImport(backend.ask, picked, { ...options, batch, source: name.slice(0, 200) }),
      (report) => setStep({ is: 'done', report, batch }),
    );
  };
  const undo = async (batch: string) => {
    const answer = await backend.ask('import.undo', { batch });
    setStep({ is: 'picking' });
    say(
      answer.ok
        ? plural(words, 'import_undone', answer.value.removed, locale)
        : describeFailure(answer.failure, words).title,
    );
  };

  if (step.is === 'picking') return <FilePicker problem={step.problem} onPick={(file) => void pick(file)} />;
  const again = (
    <button type="button" class="button quiet" onClick={() => setStep({ is: 'picking' })}>
      {words(step.is === 'done' ? 'import_another' : 'cancel')}
    </button>
  );
  if (step.is === 'mapping')
    return (
      <>
        <p>{words('import_mapping', step.name)}</p>
        <Mapping
          headings={step.picked.headings}
          mapping={step.picked.mapping}
          onChange={(mapping) => setStep({ ...step, picked: { ...step.picked, mapping } })}
        />
        <div class="row">
          <button
            type="button"
            class="button primary"
            disabled={step.picked.mapping.title === undefined}
            onClick={() => void preview(step.name, step.picked)}
          >
            {words('import_preview')}
          </button>
          {again}
        </div>
      </>
    );
  if (step.is === 'reading')
    return (
      <div class="row">
        <progress value={step.part} max={1} aria-label={words('import_reading', step.name)} />
        <span class="muted">{words(step.writing ? 'import_adding' : 'import_reading', step.name)}</span>
        <button type="button" class="button quiet" onClick={() => stop.current?.abort()}>
          {words('cancel')}
        </button>
      </div>
    );
  const { report } = step;
  return (
    <>
      <p role="status">
        {step.is === 'done'
          ? plural(words, 'import_done', report.added, locale)
          : words('import_would', step.name, describeCounts(report, view))}
      </p>
      {report.fault && <Message kind="notice" title={describeFileFault(report.fault, words)} />}
      {report.rows.length > 0 && (
        <div class="fates" style={{ '--rows': report.rows.length, '--row': `${rowHeight}px` }}>
          <VirtualList
            count={report.rows.length}
            rowHeight={rowHeight}
            label={words('import_rows')}
            rowKey={(index) => index}
            row={(index) => {
              const row = report.rows[index];
              const fate = row && describeRowFate(row, view);
              return (
                fate && (
                  <div class="fate" data-outcome={fate.outcome}>
                    <span class="muted small">{fate.row}</span>
                    <span title={fate.name}>{fate.name}</span>
                    <span title={fate.text}>{fate.text}</span>
                  </div>
                )
              );
            }}
          />
        </div>
      )}
      <div class="row">
        {step.is === 'preview' ? (
          <button
            type="button"
            class="button primary"
            disabled={report.added === 0}
            onClick={() => void add(step.name, step.picked)}
          >
            {plural(words, 'import_add', report.added, locale)}
          </button>
        ) : (
          <button type="button" class="button" onClick={() => void undo(step.batch)}>
            {words('import_undo')}
          </button>
        )}
        {again}
      </div>
    </>
  );
}
