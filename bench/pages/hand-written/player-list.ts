/** Rows of plain markup; a long list scrolls in a box and holds the rows in sight alone. */
import type { PlainPlayer, PlainPlayers } from '../../data/players.js';
import type { Draw } from '../contract.js';
import { framedFigure } from '../plain-frame.js';

const rowHeight = 46;
const boxHeight = 10.5 * rowHeight;
/** Rows above and below what is in sight. */
const spare = 10;

const controls = '<ul><li><button>All</button></li><li><button>Major</button></li><li><button>Key</button></li><li><input type="search" placeholder="Find a company"></li></ul>';

export const draw: Draw<PlainPlayers> = (box, data) => {
  const figure = framedFigure(box, data, controls);
  const { players } = data;
  if (players.length <= 200) figure.innerHTML = players.map(rowMarkup).join('');
  else {
    figure.innerHTML = `<div class="rows" style="block-size:${boxHeight}px"><div style="position:relative;block-size:${players.length * rowHeight}px"><div class="seen" style="position:absolute;inset-inline:0"></div></div></div>`;
    const scroller = figure.querySelector<HTMLElement>('.rows');
    const seen = figure.querySelector<HTMLElement>('.seen');
    if (scroller && seen) {
      const show = () => showRows(players, scroller.scrollTop, seen);
      scroller.addEventListener('scroll', show);
      showRows(players, 0, seen);
    }
  }
  return { remove: () => box.replaceChildren() };
};

function showRows(players: readonly PlainPlayer[], scrolled: number, seen: HTMLElement): void {
  const first = Math.max(0, Math.floor(scrolled / rowHeight) - spare);
  seen.style.top = `${first * rowHeight}px`;
  seen.innerHTML = players.slice(first, first + Math.ceil(boxHeight / rowHeight) + 2 * spare).map(rowMarkup).join('');
}

const rowMarkup = ({ name, initials, share }: PlainPlayer): string =>
  `<div class="row" role="listitem"><span class="tag">${initials}</span><button>${name}</button><span class="bar" style="background-size:${(share ?? 0) * 10}% 100%"></span>${share === undefined ? 'not disclosed' : `${share}%`}</div>`;
