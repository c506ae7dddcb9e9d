import { Component, CUSTOM_ELEMENTS_SCHEMA, EventEmitter, Input, Output } from '@angular/core';
import 'treatment-comparison/define';

@Component({
  selector: 'app-comparison',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <treatment-comparison
      src="/data/multiple-sclerosis/dataset.json"
      [compare]="compare"
      [link]="true"
      (tc-change)="changed.emit($event.compare)"
    >
      <p>Shown until the comparison is drawn, and again if it can’t be.</p>
    </treatment-comparison>
  `,
})
export class Comparison {
  @Input({ required: true }) compare = '';
  @Output() readonly changed = new EventEmitter<readonly string[]>();
}
