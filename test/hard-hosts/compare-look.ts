/** Holds a widget on a hostile page against the same on a friendly one: every box, font and colour of its inside. */
import type { Frame, Page } from 'puppeteer-core';
import type { Visit } from './hard-host.js';
import { findFigure, until } from './see-figure.js';

/** What makes both pages equally wide, whatever the host's sheet does to margins. */
export const levelCss = 'body { margin: 0 !important } main { display: block !important; width: 700px !important }';

const tag = 'vt-market-size-chart';

/** One line for each element inside: its name, its box from the widget's corner, its font and colours. */
const portray = `(() => {
  const widget = document.querySelector('${tag}');
  const corner = widget.getBoundingClientRect();
  return [widget, ...widget.shadowRoot.querySelectorAll('*')].filter((element) => element.getClientRects().length > 0).map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { fontFamily, fontSize, fontWeight, letterSpacing, color, fill, display, backgroundColor } = getComputedStyle(element);
    // The outermost keep the height of the static figure that they replaced, which is the host's own to style.
    const outermost = element === widget || element.matches('.frame');
    const box = [x - corner.x, y - corner.y, width, outermost ? 0 : height].map(Math.round).join(' ');
    return [element.localName + '.' + (element.getAttribute('class') || ''), box, fontFamily, fontSize, fontWeight, letterSpacing, color, fill, display, backgroundColor].join(' | ');
  });
})()`;

/** A text names the first differences. */
export async function compareLook({ page, url, way }: Visit): Promise<string | undefined> {
  const hostile = await portrait(page);
  if (way.framed && await hasLostItsWidth(page)) return undefined; // said in a note: the tag's width attribute is the host's to overrule
  await page.goto(url.replace('page.html', 'friendly.html'));
  await until(async () => (await findFigure(page, tag)).sight.drawn || undefined, 10_000);
  const friendly = await portrait(page);
  const different = friendly.flatMap((line, i) => (isAlike(line, hostile[i]) ? [] : [`${line} became ${hostile[i] ?? 'nothing'}`]));
  if (hostile.length === friendly.length && different.length === 0) return undefined;
  return `${way.title}: ${different.length} of ${friendly.length} elements look different:\n${different.slice(0, 4).join('\n')}`;
}

const hasLostItsWidth = async (page: Page): Promise<boolean> => await page.evaluate("document.querySelector('iframe').clientWidth === 300") as boolean;

/** A pixel of rounding is no difference. */
function isAlike(a: string, b = ''): boolean {
  const [[nameA, boxA = '', ...restA], [nameB, boxB = '', ...restB]] = [a.split(' | '), b.split(' | ')];
  const numbers = boxB.split(' ').map(Number);
  return nameA === nameB && restA.join() === restB.join() && boxA.split(' ').every((value, i) => Math.abs(Number(value) - (numbers[i] ?? Infinity)) <= 1);
}

/** Without a tooltip: the pointer is taken away first. */
async function portrait(page: Page): Promise<readonly string[]> {
  await page.mouse.move(1, 1);
  await page.mouse.move(798, 690);
  let frame: Frame = page.mainFrame();
  await until(async () => {
    const found = await findFigure(page, tag);
    frame = found.frame;
    return found.sight.tooltipText === '' || undefined;
  }, 3000);
  return await frame.evaluate(portray) as readonly string[];
}
