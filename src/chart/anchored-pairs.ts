import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  type ChartConfiguration,
  type Plugin,
} from 'chart.js';
import type { ChartView } from '../view/chart-view.js';
import { layoutOf, lettersIn, linesOf, type Slot } from './anchored-layout.js';

// Only what one bar chart needs. The registry is Chart.js's own; its defaults stay untouched.
Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Colours and type of the page, read from it: a canvas knows no style sheet. */
export interface ChartLook {
  readonly ink: string;
  readonly ink2: string;
  readonly paper: string;
  readonly rule: string;
  readonly mark: string;
  readonly against: string;
  readonly font: string;
  /** Size of the text in CSS pixels. */
  readonly size: number;
  readonly isRightToLeft: boolean;
}

/** A drawn chart. Ended before its canvas goes. */
export interface DrawnChart {
  readonly end: () => void;
}

/** Height that a chart needs for its labels, in lines of its text. */
export const heightInLines = (view: ChartView, width: number, size: number): number =>
  linesOf(layoutOf(view, lettersIn(width, size)));

/** Draws one outcome: each option's bar beside its own comparator, from zero, on one axis. */
export function drawAnchoredPairs(
  canvas: HTMLCanvasElement,
  view: ChartView,
  look: ChartLook,
): DrawnChart {
  const chart = new Chart(
    canvas,
    configuration(view, look, canvas.parentElement?.clientWidth ?? 600),
  );
  return {
    end: () => {
      chart.destroy();
    },
  };
}

function configuration(view: ChartView, look: ChartLook, width: number): ChartConfiguration<'bar'> {
  const slots = layoutOf(view, lettersIn(width, look.size));
  const hatch = hatchOf(look);
  const font = { family: look.font, size: look.size };
  const { longest } = view.scale;
  return {
    type: 'bar',
    data: {
      labels: slots.map(({ label }) => label),
      datasets: [
        {
          data: slots.map(({ value }) => value ?? null),
          backgroundColor: slots.map(({ isOption }) => (isOption ? look.mark : hatch)),
          borderColor: slots.map(({ isOption }) => (isOption ? look.mark : look.against)),
          borderWidth: 1.25,
          borderSkipped: false,
          barThickness: Math.round(look.size * 1.1),
        },
      ],
    },
    options: {
      indexAxis: 'y',
      animation: false,
      events: [],
      maintainAspectRatio: false,
      layout: { padding: look.isRightToLeft ? { left: look.size * 4 } : { right: look.size * 4 } },
      scales: {
        x: {
          // Nothing but figures that stand alone: there is no axis for them.
          display: longest > 0,
          beginAtZero: true,
          suggestedMax: longest,
          reverse: look.isRightToLeft,
          grid: { color: look.rule, drawTicks: false },
          border: { color: look.ink2 },
          ticks: { color: look.ink2, font, maxTicksLimit: 6 },
        },
        y: {
          position: look.isRightToLeft ? 'right' : 'left',
          grid: { display: false },
          border: { color: look.ink2 },
          ticks: {
            color: ({ index }) => (slots[index]?.isHead ? look.ink : look.ink2),
            font: ({ index }) => ({ ...font, weight: slots[index]?.isHead ? 600 : 400 }),
            autoSkip: false,
          },
        },
      },
    },
    plugins: [figures(slots, look)],
  };
}

/** Likely ranges over the bars' ends, and the figures behind them, haloed so that both read. */
const figures = (slots: readonly Slot[], look: ChartLook): Plugin<'bar'> => ({
  id: 'tc-figures',
  afterDatasetsDraw({ ctx, scales: { x, y } }) {
    if (!x || !y) return;
    const away = look.isRightToLeft ? -1 : 1;
    ctx.save();
    ctx.textBaseline = 'middle';
    ctx.textAlign = look.isRightToLeft ? 'right' : 'left';
    slots.forEach(({ value, interval, text, end, isOption }, index) => {
      if (text === undefined) return;
      const middle = y.getPixelForValue(index);
      if (interval) {
        const [from, to] = interval.map((limit) => x.getPixelForValue(limit)) as [number, number];
        const reach = look.size * (value === undefined ? 0.45 : 0.32);
        whisker(ctx, { from, to, middle, reach }, look.paper, 4);
        whisker(ctx, { from, to, middle, reach }, look.ink, value === undefined ? 2.5 : 1.5);
      }
      ctx.font = `${isOption ? 600 : 400} ${look.size * 1.15}px ${look.font}`;
      ctx.fillStyle = look.ink;
      ctx.fillText(text, x.getPixelForValue(end) + away * look.size * 0.5, middle);
    });
    ctx.restore();
  },
});

function whisker(
  ctx: CanvasRenderingContext2D,
  at: { from: number; to: number; middle: number; reach: number },
  color: string,
  width: number,
) {
  ctx.strokeStyle = color;
  ctx.lineWidth = width;
  ctx.beginPath();
  ctx.moveTo(at.from, at.middle);
  ctx.lineTo(at.to, at.middle);
  for (const x of [at.from, at.to]) {
    ctx.moveTo(x, at.middle - at.reach);
    ctx.lineTo(x, at.middle + at.reach);
  }
  ctx.stroke();
}

/** The hatch of what an option was only compared with: it tells the bars apart without colour. */
function hatchOf({ against, paper }: ChartLook): CanvasPattern | string {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 6;
  const ctx = tile.getContext('2d');
  if (!ctx) return paper;
  ctx.fillStyle = paper;
  ctx.fillRect(0, 0, 6, 6);
  ctx.strokeStyle = against;
  ctx.lineWidth = 1.2;
  ctx.beginPath();
  for (const shift of [-6, 0, 6]) {
    ctx.moveTo(shift, 6);
    ctx.lineTo(shift + 6, 0);
  }
  ctx.stroke();
  return ctx.createPattern(tile, 'repeat') ?? paper;
}
