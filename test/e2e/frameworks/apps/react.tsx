// What the tests of React work with: the recipe, and React itself.
import * as React from 'react';
import { createPortal, flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { Comparison as OnServer } from '../recipes/next.tsx';
import { Comparison } from '../recipes/react.tsx';
import { offer, place, type DrawElement, type Driver } from './driver.ts';

let root: Root | undefined;

/** Draws at once. */
function draw(node: React.ReactNode) {
  const to = (root ??= createRoot(place));
  flushSync(() => {
    to.render(node);
  });
}

const told: (readonly string[])[] = [];
let Recipe = Comparison;
const recipe = (compare: string) => <Recipe compare={compare} onChange={(ids) => told.push(ids)} />;

const driver: Driver = {
  told,
  show(compare) {
    draw(recipe(compare));
  },
  hydrate(compare) {
    Recipe = OnServer;
    root = hydrateRoot(place, recipe(compare));
  },
  unmount() {
    root?.unmount();
    root = undefined;
  },
};

const drawElement: DrawElement = (props, text) => {
  draw(React.createElement('treatment-comparison', props, text && <p>{text}</p>));
};

offer({ driver, drawElement, app: { ...React, h: React.createElement, createPortal, draw } });
