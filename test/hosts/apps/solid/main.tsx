/** A Solid app. */
import { createSignal, Show } from 'solid-js';
import { render } from 'solid-js/web';
import type { VtSelectEvent } from 'vitrine';
import 'vitrine/elements/market-size-chart';
import type {} from 'vitrine/types/solid';
import { kites, sails } from '../reports.js';

function App() {
  const [report, setReport] = createSignal(kites);
  const [isOpen, setOpen] = createSignal(true);
  const [selection, setSelection] = createSignal('');
  const select = ({ kind, id }: VtSelectEvent) => void setSelection(id ? `${kind} ${id}` : 'nothing');
  return (
    <>
      <button onClick={() => setReport(sails)}>Other report</button>
      <button onClick={() => setOpen(false)}>Close</button>
      <output>{selection()}</output>
      <Show when={isOpen()}>
        <vt-market-size-chart prop:report={report()} prop:headingLevel={2} on:vt-select={select} />
      </Show>
    </>
  );
}

const place = document.querySelector('#app');
if (place) render(() => <App />, place);
