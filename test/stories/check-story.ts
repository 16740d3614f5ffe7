/** Runs in the page: what axe, a ruler and a tab key find in the story that stands there. */
import axe, { type RunOptions } from 'axe-core';

const options: RunOptions = {
  resultTypes: ['violations'],
  elementRef: false,
  // A story is a piece of a page: the page around it has its own landmarks and headings.
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false }, 'heading-order': { enabled: false }, 'landmark-one-main': { enabled: false } },
};

/** What axe finds, one line a fault. */
async function checkAxe(): Promise<readonly string[]> {
  const { violations } = await axe.run('#story', options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')} ${(failureSummary ?? '').split('\n').slice(1).map((line) => line.trim()).join('; ')}`));
}

/** Every element of the story, those in shadow roots too. */
function* within(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

const describe = (element: Element): string => {
  const named = element.getAttribute('class') ?? element.getAttribute('part') ?? '';
  return `${element.localName}${named && `.${named.trim().replace(/\s+/g, '.')}`} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
};

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) && !element.closest('.visually-hidden, defs');

const ownText = (element: Element): string => [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue ?? '').join('').trim();

/** Text that is smaller than 12 CSS pixels as it is seen. */
function checkText(story: Element): readonly string[] {
  return [...within(story)].filter((element) => ownText(element) && isSeen(element)).flatMap((element) => {
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    const size = parseFloat(getComputedStyle(element).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
    return size < 11.99 ? [`text of ${size} px: ${describe(element)}`] : [];
  });
}

/** The page scrolls in one direction only. */
function checkScrolling(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth}`] : [];
}

/** Controls smaller than `least` CSS pixels; a link in a sentence may be as high as its line. */
function checkTargets(story: Element, least: number): readonly string[] {
  const controls = [...within(story)].filter((element) => element.matches('button, input:not([type=hidden]), select, summary, [role=button], [role=tab], [role=menuitem]') && isSeen(element));
  return controls.flatMap((element) => {
    const { width, height } = targetOf(element).getBoundingClientRect();
    return Math.min(width, height) < least - 0.5 ? [`a target of ${width.toFixed(1)} × ${height.toFixed(1)} px: ${describe(element)}`] : [];
  });
}

/** A press on a label is a press on what it names. */
const targetOf = (element: Element): Element => element.closest('label') ?? element;

/** One tab stop a figure: among the marks of one drawing the arrow keys move. */
function checkTabStops(story: Element): readonly string[] {
  return [...within(story)].filter((element) => element.matches('svg')).flatMap((drawing) => {
    const stops = [...drawing.querySelectorAll<SVGElement>('*')].filter((mark) => mark.tabIndex >= 0 && isSeen(mark));
    return stops.length > 1 ? [`${stops.length} tab stops in ${describe(drawing)}`] : [];
  });
}

/** All that is at fault; `least` is the smallest target in CSS pixels. */
export async function checkStory(least: number): Promise<readonly string[]> {
  const story = document.getElementById('story');
  if (!story) throw new Error('no story is mounted');
  return [...await checkAxe(), ...checkScrolling(), ...checkText(story), ...checkTargets(story, least), ...checkTabStops(story)];
}

Object.assign(globalThis, { checkStory });
