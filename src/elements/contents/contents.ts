import type { CSSResultGroup, PropertyDeclarations } from 'lit';
import { contentsText, runText } from '../../analysis/contents-text.js';
import { contentsTree } from '../../analysis/contents.js';
import { numberOf } from '../../analysis/outline-tree.js';
import { contentsWords } from '../../i18n/en/contents.js';
import type { ContentsWords } from '../../i18n/contents-words.js';
import type { ContentsEntry } from '../../model/narrative.js';
import type { Report } from '../../model/report.js';
import { renderContents } from '../../render/contents.js';
import { keepLast } from '../base/keep-last.js';
import { OutlineBranches } from '../base/outline-branches.js';
import { outlineStyles } from '../base/outline-styles.js';
import { VitrineElement, type Presentation } from '../base/vitrine-element.js';
import { contentsStyles } from './styles.js';

/**
 * The report's table of contents: numbered chapters that open to the headings below them, to any depth. A reader can
 * search for a heading. The numbers are those of the list; the report may print others.
 *
 * @csspart entry - One heading.
 */
export class Contents extends VitrineElement {
  static override styles: CSSResultGroup = [VitrineElement.styles, outlineStyles, contentsStyles];
  static override properties: PropertyDeclarations = { open: { type: Number } };

  /** Levels that are open from the start. Default 0: chapters alone. */
  open: number | undefined;

  protected override readonly sections = ['contents'];
  protected override readonly reserve = { narrow: 640, medium: 500, wide: 330 };
  readonly #tree = keepLast((report: Report, openLevels: number) => {
    const tree = contentsTree(report);
    return tree && { ...tree, openLevels };
  });
  readonly #branches = new OutlineBranches<ContentsEntry>(this, {
    words: () => this.#words.tree,
    nameOf: ({ title }) => title,
    opens: ({ children }) => children.length > 0,
    isStop: ({ children }) => children.length > 0,
  });

  protected override present(report: Report): Presentation | undefined {
    const tree = this.#tree(report, this.open ?? 0);
    if (!tree) return undefined;
    const branches = this.#branches;
    branches.show(tree, ({ depth }) => depth < tree.openLevels);
    const { heading, summary } = contentsText(report, tree, this.#words);
    return {
      heading,
      subheading: '',
      summary,
      controls: branches.renderControls(),
      figure:
        branches.renderNothingFound() ??
        renderContents({
            words: this.#words.tree,
            textLang: report.lang,
            branch: (node) => branches.branch(node),
            isOpen: (node) => branches.isOpen(node),
            isDrawn: (node) => branches.isDrawn(node),
            tabIndex: (node) => branches.tabIndex(node),
            number: (node) => numberOf(tree, node),
            run: (node) => runText(node, report, this.#words),
            mark: (text) => branches.mark(text),
            act: branches.act,
          }),
      notes: [],
    };
  }

  protected override explore(): unknown {
    return this.#branches.load();
  }

  get #words(): ContentsWords {
    return this.say('contents', contentsWords);
  }

  protected override emptyText(): { readonly title: string; readonly text: string } {
    const { emptyTitle: title, emptyText: text } = this.#words;
    return { title, text };
  }
}
