/** The Angular app: a widget in a template, with a report and an event. */
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { VtSelectEvent } from 'vitrine';
import 'vitrine/elements/market-size-chart';
import { kites, sails } from '../reports.js';

@Component({
  selector: 'app-root',
  templateUrl: './app.html',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
})
export class App {
  protected readonly report = signal(kites);
  protected readonly isOpen = signal(true);
  protected readonly selection = signal('');

  protected select({ kind, id }: VtSelectEvent): void {
    this.selection.set(id ? `${kind} ${id}` : 'nothing');
  }

  protected showOther(): void {
    this.report.set(sails);
  }
}
