/** The diagnosis of a page as text for a terminal, and as a record for `--json`. */
import { printable, type Terminal, type Tone } from '../terminal.js';
import { padEnd, wrapText } from '../wrap-text.js';
import { examine, type Fault, type Finding, type Verdict } from './examine.js';
import type { Change, mend } from './mend.js';
import type { PageAnswer } from './page-headers.js';
import { directiveFor } from './policy.js';
import { allowanceOf } from './source-list.js';
import type { Way } from './ways.js';

/** One way, how it fares and what would mend it. */
export interface Diagnosed {
  readonly way: Way;
  readonly finding: Finding;
  readonly mended: ReturnType<typeof mend>;
}

/** All that is told of a page. */
export interface Diagnosis {
  readonly page: URL;
  /** Whether the address is that of the page, or only stands for one. */
  readonly isKnown: boolean;
  readonly answer: PageAnswer;
  readonly notes: readonly string[];
  readonly diagnosed: readonly Diagnosed[];
}

const TONES: Readonly<Record<Verdict, Tone>> = { works: 'good', degraded: 'warning', blocked: 'error' };
const LABEL_WIDTH = 17;
const VERDICT_WIDTH = 10;

export function diagnosisText({ page, isKnown, answer, notes, diagnosed }: Diagnosis, terminal: Terminal): string {
  const { paint, width } = terminal;
  const { policies, reported } = answer;
  const sums = policies.length ? `policies in force: ${policies.map(({ name }) => name).join(', ')}` : 'no policy in force';
  const rows = diagnosed.map((one) => {
    const { way: { label }, finding: { verdict } } = one;
    const indent = LABEL_WIDTH + VERDICT_WIDTH;
    const lines = linesOf(one, page).flatMap((line) => wrapText(printable(line), Math.max(40, width - indent)));
    const start = padEnd(label, LABEL_WIDTH) + paint(TONES[verdict], verdict) + ' '.repeat(VERDICT_WIDTH - verdict.length);
    return (start + (lines[0] ?? '')).trimEnd() + lines.slice(1).map((line) => `\n${' '.repeat(indent)}${line}`).join('');
  });
  const ends = [...notes, ...(reported.length ? ['policies that are only reported restrict nothing and were left out'] : []), ...framingNotes(answer), ...pictureNotes(answer, page)];
  return [
    paint('strong', `${isKnown ? `${page.href}: ` : ''}${sums}`),
    '',
    ...rows,
    ...(ends.length ? ['', ...ends.flatMap((note) => wrapText(printable(`note: ${note}`), width))] : []),
  ].join('\n');
}

function linesOf({ way, finding, mended }: Diagnosed, page: URL): readonly string[] {
  const after = examine(way, mended.answer, page);
  const rest = after.faults.filter(({ policy }) => !policy);
  return [
    ...distinct(finding.faults.map(faultText)),
    ...mended.changes.map(changeText),
    ...rest.flatMap(({ advice }) => (advice ? [`change: ${advice}`] : [])),
    ...(after.verdict === 'blocked' ? [] : after.conditions.map((condition) => `if ${condition}`)),
  ];
}

/** `script-src 'self' (header 1) refuses vitrine.js: its height stays …` */
export function faultText({ policy, directive, what, loss }: Fault): string {
  const values = policy?.directives.get(directive);
  const rule = [directive, ...(values ?? [])].join(' ');
  return `${rule}${policy ? ` (${policy.name})` : ''} refuses ${what}${loss ? `: ${loss}` : ''}`;
}

const changeText = ({ policy, directive, values }: Change): string => `change ${policy}: ${[directive, ...values].join(' ')}`;

const distinct = (lines: readonly string[]): readonly string[] => [...new Set(lines)];

/** What the headers say to pages that want this one in a frame. */
function framingNotes({ policies, headers }: PageAnswer): readonly string[] {
  const ancestors = policies.find(({ directives }) => directives.has('frame-ancestors'));
  if (ancestors) return [`in a frame this page shows only where frame-ancestors allows it: ${ancestors.directives.get('frame-ancestors')?.join(' ') || "'none'"}`];
  const options = headers.get('x-frame-options');
  return options ? [`in a frame this page shows only where X-Frame-Options allows it: ${options}`] : [];
}

/** Logos are data: or of the page's own server. */
function pictureNotes({ policies }: PageAnswer, page: URL): readonly string[] {
  const refused = policies.some((policy) => {
    const directive = directiveFor(policy, 'img-src');
    const sources = directive === undefined ? undefined : policy.directives.get(directive);
    return sources && ['data:image/png;base64,', page.href].some((url) => allowanceOf(sources, { url: new URL(url), page }, false) === 'no');
  });
  return refused ? ["logos of players, where a report has them, show as initials: img-src does not allow both 'self' and data:"] : [];
}

/** The same for another program. */
export function recordOf({ way, finding, mended }: Diagnosed, page: URL): object {
  const { verdict, faults } = finding;
  const after = examine(way, mended.answer, page);
  return {
    way: way.name,
    verdict,
    because: faults.map(({ policy, directive, what, loss, advice }) =>
      ({ policy: policy?.name, directive, values: policy?.directives.get(directive), refuses: what, loss, advice })),
    changes: mended.changes,
    conditions: after.conditions,
  };
}
