// What the tests of Angular work with: the recipe in an app of one component. Its compiler runs in
// the page, since the command line that would run it before is no part of these tests.
import '@angular/compiler';
import { Component, signal, type ApplicationRef } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { Comparison } from '../recipes/angular.ts';
import { offer, place, type Driver } from './driver.ts';

const told: (readonly string[])[] = [];
const compare = signal('');

@Component({
  selector: 'app-root',
  imports: [Comparison],
  template: '<app-comparison [compare]="compare()" (changed)="told.push($event)" />',
})
class Root {
  readonly compare = compare;
  readonly told = told;
}

let app: Promise<ApplicationRef> | undefined;

const driver: Driver = {
  told,
  show(ids) {
    compare.set(ids);
    if (app) return;
    place.append(document.createElement('app-root'));
    app = bootstrapApplication(Root);
  },
  unmount() {
    void app?.then((running) => {
      running.destroy();
    });
    app = undefined;
  },
};

offer({ driver });
