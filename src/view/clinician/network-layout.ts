import { placeEdgeLabels, type PlacedLabel } from './network-labels.js';
import { ringOrder, type Pair } from './network-order.js';
import {
  boxAround,
  lineHeight,
  runsThrough,
  sizeOf,
  type Box,
  type Line,
  type Point,
} from './network-shapes.js';

/** Width of every picture: 40 em, the narrowest place it is drawn in. */
export const pictureWidth = 640;

/** Room for a treatment's words at either side. */
const sideRoom = 150;
const margin = 8;

/** How much room a treatment's sign takes. */
export const signSize = 22;

/** A treatment from this many links on may stand in the middle. */
const hubLinks = 3;

/** How far a line is pulled aside: between two of one side, and around the middle. */
const sidePull = 80;
const hubPull = 110;

/** What is to be placed: the words of treatments, and which of them are joined. */
export interface NetworkParts {
  readonly names: readonly (readonly string[])[];
  readonly links: readonly { readonly between: Pair; readonly words: readonly string[] }[];
}

/** Where a treatment and its words stand. */
export interface PlacedNode {
  readonly at: Point;
  readonly side: 'left' | 'right' | 'middle';
  readonly box: Box;
}

/** A finished picture. */
export interface NetworkLayout {
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly lines: readonly Line[];
  readonly labels: readonly PlacedLabel[];
  /** Whether the lines carry numbers, since their words did not fit. */
  readonly isNumbered: boolean;
}

/**
 * Treatments stand on a ring with their words outside of it; the one with the most links stands in
 * its middle. Since a ring has no inner corner, no line between two of them meets a third.
 */
export function networkLayout({ names, links }: NetworkParts): NetworkLayout {
  const hub = hubOf(names.length, links);
  const ring = names.map((_, one) => one).filter((one) => one !== hub);
  const pairs = links.flatMap(({ between: [a, b] }): Pair[] =>
    a === hub || b === hub ? [] : [[ring.indexOf(a), ring.indexOf(b)]],
  );
  const order = ringOrder(ring.length, pairs).map((place) => ring[place] ?? 0);
  const longest = Math.max(
    1,
    ...[...names, ...links.map(({ words }) => words)].map((words) => words.length),
  );
  const { points, height, centre, apart } = ringPoints(order.length, longest * lineHeight);
  const at = new Map<number, Point>(order.map((one, place) => [one, points[place] ?? centre]));
  if (hub !== undefined) at.set(hub, centre);
  const lines = links.map(({ between }) => {
    const [from, to] = between.map((one) => at.get(one) ?? centre) as [Point, Point];
    return hub !== undefined && between.includes(hub)
      ? straight(from, to)
      : lineOnRing(from, to, { centre, apart, hasHub: hub !== undefined });
  });
  const nodes = names.map((words, one) =>
    one === hub ? hubNode(centre, words, lines) : ringNode(at.get(one) ?? centre, words, centre),
  );
  const signs = nodes.map(({ at: point }) =>
    boxAround(point, { width: signSize, height: signSize }),
  );
  const taken = [...nodes.map(({ box }) => box), ...signs];
  const asWords = placeEdgeLabels(
    lines,
    links.map(({ words }) => words),
    taken,
  );
  return {
    height,
    nodes,
    lines,
    labels: asWords ?? numbers(lines, taken),
    isNumbered: asWords === undefined,
  };
}

/** Numbers are so small that they find room; where not, they stand in the middle of their lines. */
function numbers(lines: readonly Line[], taken: readonly Box[]): readonly PlacedLabel[] {
  const words = lines.map((_, place) => [String(place + 1)]);
  return placeEdgeLabels(lines, words, taken) ?? placeEdgeLabels(lines, words, []) ?? [];
}

/** The treatment with the most links, the first of several; none where the network has no middle. */
function hubOf(count: number, links: NetworkParts['links']): number | undefined {
  const degrees = Array.from(
    { length: count },
    (_, one) => links.filter(({ between }) => between.includes(one)).length,
  );
  const most = Math.max(0, ...degrees);
  return most >= hubLinks ? degrees.indexOf(most) : undefined;
}

/** Places on a ring, clockwise from the top right, so far apart that words beside them fit. */
function ringPoints(count: number, tallest: number) {
  const right = Math.ceil(count / 2);
  const apart = Math.max(tallest + 4, Math.min(150, 440 / right));
  const reach = ((right - 1) / 2) * apart;
  const height = 2 * reach + tallest + 2 * lineHeight + 2 * margin;
  const centre = { x: pictureWidth / 2, y: height / 2 };
  const wide = pictureWidth / 2 - sideRoom - signSize;
  const high = reach + apart * 0.6;
  const pointAt = (step: number, size: number, side: 1 | -1): Point => {
    const y = (step - (size - 1) / 2) * apart;
    return { x: centre.x + side * wide * Math.sqrt(1 - (y / high) ** 2), y: centre.y + y };
  };
  const left = count - right;
  const points = [
    ...Array.from({ length: right }, (_, step) => pointAt(step, right, 1)),
    ...Array.from({ length: left }, (_, step) => pointAt(left - 1 - step, left, -1)),
  ];
  return { points, height, centre, apart };
}

interface Ring {
  readonly centre: Point;
  /** From one to the next, downwards. */
  readonly apart: number;
  readonly hasHub: boolean;
}

const straight = (from: Point, to: Point): Line => ({
  from,
  bend: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
  to,
});

/**
 * A line between two of one side bends inwards where others stand between them; one that would run over
 * the treatment in the middle goes around it.
 */
function lineOnRing(from: Point, to: Point, { centre, apart, hasHub }: Ring): Line {
  const { bend: middle } = straight(from, to);
  if (from.x < centre.x === to.x < centre.x) {
    if (Math.abs(to.y - from.y) < 1.5 * apart) return straight(from, to);
    const inwards = middle.x < centre.x ? 1 : -1;
    return { from, bend: { x: middle.x + inwards * sidePull, y: middle.y }, to };
  }
  const line = straight(from, to);
  const room = boxAround(centre, { width: 3 * signSize, height: 3 * signSize });
  if (!hasHub || !runsThrough(line, room)) return line;
  const across = { x: to.y - from.y, y: from.x - to.x };
  const length = Math.hypot(across.x, across.y);
  // To the side on which the line is already; straight through the middle, to the one it turns to.
  const away = (middle.x - centre.x) * across.x + (middle.y - centre.y) * across.y < 0 ? -1 : 1;
  const pull = (away * hubPull) / length;
  return { from, bend: { x: middle.x + across.x * pull, y: middle.y + across.y * pull }, to };
}

function ringNode(at: Point, words: readonly string[], centre: Point): PlacedNode {
  const { width, height } = sizeOf(words);
  const side = at.x < centre.x ? 'left' : 'right';
  const left = side === 'left' ? at.x - signSize / 2 - 4 - width : at.x + signSize / 2 + 4;
  return { at, side, box: { left, top: at.y - height / 2, width, height } };
}

/** The words of the middle stand over or under it, where fewer lines run. */
function hubNode(at: Point, words: readonly string[], lines: readonly Line[]): PlacedNode {
  const size = sizeOf(words);
  const off = signSize / 2 + 3 + size.height / 2;
  const [best] = [-off, off]
    .map((by) => {
      const box = boxAround({ x: at.x, y: at.y + by }, size);
      return { box, crossed: lines.filter((line) => runsThrough(line, box)).length };
    })
    .sort((a, b) => a.crossed - b.crossed);
  return { at, side: 'middle', box: best?.box ?? boxAround(at, size) };
}
