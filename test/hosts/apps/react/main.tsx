/** A React app with the components of `vitrine/react`. */
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { VtSelectEvent } from 'vitrine';
import { MarketSizeChart } from 'vitrine/react';
import { kites, sails } from '../reports.js';

function App() {
  const [report, setReport] = useState(kites);
  const [isOpen, setOpen] = useState(true);
  const [selection, setSelection] = useState('');
  const select = ({ kind, id }: VtSelectEvent) => setSelection(id ? `${kind} ${id}` : 'nothing');
  return (
    <>
      <button onClick={() => setReport(sails)}>Other report</button>
      <button onClick={() => setOpen(false)}>Close</button>
      <output>{selection}</output>
      {isOpen && <MarketSizeChart report={report} headingLevel={2} onVtSelect={select} />}
    </>
  );
}

const place = document.querySelector('#app');
if (place) createRoot(place).render(<StrictMode><App /></StrictMode>);
