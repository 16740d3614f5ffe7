import type { PartKind } from '../../analysis/part-id.js';
import type { LoadErrorCode } from '../../i18n/words.js';
import type { IssueCode } from '../../model/issue.js';
import type { Report } from '../../model/report.js';

const INIT: EventInit = { bubbles: true, composed: true };

/** A widget has drawn its report. */
export class VtReadyEvent extends Event {
  constructor(readonly report: Report) {
    super('vt-ready', INIT);
  }
}

/** Something did not load or is left out: what, where in the document, and in words. */
export class VtErrorEvent extends Event {
  constructor(
    readonly code: LoadErrorCode | IssueCode,
    /** Path in the report, such as `regions[2].countries[0].name`; empty for the whole document. */
    readonly path: string,
    readonly message: string,
  ) {
    super('vt-error', INIT);
  }
}

/** What a reader can select. */
export type SelectKind = PartKind;

/** A reader selected a mark, or cleared the selection (`id` undefined). */
export class VtSelectEvent extends Event {
  constructor(
    readonly kind: SelectKind,
    readonly id: string | undefined,
  ) {
    super('vt-select', INIT);
  }
}

/** A reader used an action. Cancelling it keeps the widget from acting. */
export class VtActionEvent extends Event {
  constructor(readonly action: 'table' | 'figure' | 'svg' | 'png' | 'csv' | 'json' | 'print' | 'copy' | 'cite' | 'retry') {
    super('vt-action', { ...INIT, cancelable: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'vt-ready': VtReadyEvent;
    'vt-error': VtErrorEvent;
    'vt-select': VtSelectEvent;
    'vt-action': VtActionEvent;
  }
}
