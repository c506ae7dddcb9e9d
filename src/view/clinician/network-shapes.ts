/** A place in the picture, in its own unit: 16 to an em. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A line, straight or bent: `bend` pulls it aside, as in a quadratic curve. */
export interface Line {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

/** Height of a line of words. */
export const lineHeight = 18;

/** Generous, so that words never stand over each other in a face that is wider than ours. */
const letterWidth = 7.6;

/** The width that some words need, about. */
export const widthOf = (words: string): number => words.length * letterWidth;

/** Size of a few lines of words. */
export const sizeOf = (lines: readonly string[]) => ({
  width: Math.max(0, ...lines.map(widthOf)),
  height: lines.length * lineHeight,
});

/** The point at a share of the way along a line. */
export function along({ from, bend, to }: Line, share: number): Point {
  const rest = 1 - share;
  const mix = (a: number, b: number, c: number) =>
    rest * rest * a + 2 * rest * share * b + share * share * c;
  return { x: mix(from.x, bend.x, to.x), y: mix(from.y, bend.y, to.y) };
}

/** A box around its middle. */
export const boxAround = (
  { x, y }: Point,
  { width, height }: { readonly width: number; readonly height: number },
): Box => ({ left: x - width / 2, top: y - height / 2, width, height });

/** Whether two boxes share any room. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

const steps = Array.from({ length: 41 }, (_, step) => step / 40);

/** Whether a line runs through a box. */
export const runsThrough = (line: Line, box: Box): boolean =>
  steps.some((share) => overlap(box, boxAround(along(line, share), { width: 0.1, height: 0.1 })));

/** Breaks words into lines of at most so many letters, where that can be done. */
export function linesOf(words: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
