/** The size chart as one string: the least that the same marks and texts can cost. */
import type { PlainColumn, PlainSize } from '../../data/size-chart.js';
import { figureHeight, figureWidth, type Draw } from '../contract.js';
import { plainFrame, toneColours } from '../plain-frame.js';

const left = 72;
const floor = figureHeight - 48;
const top = 30;

export const draw: Draw<PlainSize> = (box, data) => {
  box.innerHTML = plainFrame(data, `${legend(data)}${figure(data)}`);
  return { remove: () => box.replaceChildren() };
};

const legend = ({ key }: PlainSize): string =>
  `<ul>${key.map(([tone, text]) => `<li><svg width="14" height="14"><rect width="14" height="14" fill="${fill(tone)}"/></svg> ${text}</li>`).join('')}</ul>`;

function figure({ columns, rate, rateCaption, base, forecast, heading }: PlainSize): string {
  const step = (figureWidth - left) / columns.length;
  const peak = Math.max(...columns.map(({ value }) => value));
  const y = (value: number) => Math.round((floor - ((floor - top) * value) / peak) * 10) / 10;
  const first = columns[0]?.value ?? 0;
  return `<svg width="${figureWidth}" height="${figureHeight}" role="listbox" aria-label="${heading}">
<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#dfe8f7"/><path d="M0 0V6" stroke="#4472c0" stroke-width="3"/></pattern></defs>
<path d="M0 ${floor}H56" stroke="#6a7180" stroke-dasharray="2 3"/><text x="28" y="${floor - 8}" text-anchor="middle">not disclosed</text><text x="28" y="${floor + 18}" text-anchor="middle">2021–23</text>
${columns.map((item, i) => column(item, left + i * step, step, y(item.value))).join('')}
<path d="M${left} ${floor + 0.5}H${figureWidth}M${left} ${floor + 26}v6h${step}v-6M${left + step + 8} ${floor + 26}v6H${figureWidth}v-6" fill="none" stroke="#9aa1ad"/>
<text x="${left + step / 2}" y="${floor + 45}" text-anchor="middle">${base}</text><text x="${left + 4.5 * step}" y="${floor + 45}" text-anchor="middle">${forecast}</text>
<path d="M${left + step / 2} ${y(first) - 26}L${figureWidth - step} 12m-10 -3l10 3l-7 7" fill="none" stroke="#b84c10" stroke-width="1.5"/>
<text class="strong" x="${left + 2.5 * step}" y="70" fill="#b84c10" text-anchor="middle">${rate}</text><text x="${left + 2.5 * step}" y="88" text-anchor="middle">${rateCaption}</text></svg>`;
}

function column({ year, label, tone }: PlainColumn, x: number, step: number, y: number): string {
  const strong = tone === 'calculated' ? '' : ' class="strong"';
  const middle = x + step / 2;
  return `<g role="option" aria-label="${year}: USD ${label} bn" tabindex="-1"><rect x="${x}" y="0" width="${step}" height="${figureHeight}" fill="transparent"/><rect x="${x + step * 0.18}" y="${y}" width="${step * 0.64}" height="${floor - y}" fill="${fill(tone)}"/><text${strong} x="${middle}" y="${y - 6}" text-anchor="middle">${label}</text><text${strong} x="${middle}" y="${floor + 18}" text-anchor="middle">${year}</text></g>`;
}

const fill = (tone: PlainColumn['tone']): string => (tone === 'calculated' ? 'url(#hatch)' : toneColours[tone]);
