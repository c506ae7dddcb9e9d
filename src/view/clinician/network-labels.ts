import {
  along,
  boxAround,
  overlap,
  runsThrough,
  sizeOf,
  type Box,
  type Line,
} from './network-shapes.js';

/** Words on a line, in lines of their own, and the room that they take. */
export interface PlacedLabel {
  readonly words: readonly string[];
  readonly box: Box;
}

/** Where on its line a label may stand, as a share of the way: the middle first. */
const shares = Array.from(
  { length: 33 },
  (_, step) => 0.5 + ((step % 2 ? 1 : -1) * Math.ceil(step / 2)) / 50,
);

/** Room around the words of a label. */
const padding = { width: 6, height: 2 };

/**
 * Places each label on its line, where it covers nothing that is there and no other label, and as few
 * other lines as can be. Nothing when that is not possible for all of them.
 */
export function placeEdgeLabels(
  lines: readonly Line[],
  labels: readonly (readonly string[])[],
  taken: readonly Box[],
): readonly PlacedLabel[] | undefined {
  const placed: PlacedLabel[] = [];
  for (const [place, line] of lines.entries()) {
    const words = labels[place] ?? [];
    const size = sizeOf(words);
    const room = { width: size.width + padding.width, height: size.height + padding.height };
    const others = lines.filter((other) => other !== line);
    const [best] = shares
      .map((share) => boxAround(along(line, share), room))
      .filter(
        (box) => ![...taken, ...placed.map((label) => label.box)].some((one) => overlap(one, box)),
      )
      .map((box) => ({ box, covered: others.filter((other) => runsThrough(other, box)).length }))
      .sort((a, b) => a.covered - b.covered);
    if (!best) return undefined;
    placed.push({ words, box: best.box });
  }
  return placed;
}
