import { html, nothing, type TemplateResult } from 'lit';
import { audienceSwitch, clinicalPart } from './clinician/places.js';
import { linksPlace } from './links-place.js';
import type { Theme } from './theme-controller.js';
import type { ComparisonView } from '../view/comparison-view.js';
import type { PageSource } from '../view/page-source.js';
import type { ProblemsView } from '../view/problems-view.js';
import { sectionsIn, type Section } from '../view/sections.js';

type Step = NonNullable<PageSource['choice']['step']>;

/** The parts whose figures stand side by side. */
const ofFigures: readonly string[] = ['table', 'chart', 'harms'] satisfies readonly Section[];

type Sections = Readonly<Record<Section | 'figures', TemplateResult>>;

/** How the root wants its page. */
interface Wanted {
  /** The reader's day, year-month-day. */
  readonly day: string;
  readonly theme: Theme;
  readonly level: number;
  readonly root: {
    audience: 'patient' | 'clinician';
    readonly full: string;
    readonly measures: boolean;
    readonly idle: number;
    readonly sections: string;
  };
  readonly mode: 'full' | 'visit' | 'card';
  readonly isClinical: boolean;
  readonly hasNoLinks: boolean;
  readonly layer: PageSource['layer'];
  readonly link: string | undefined;
  readonly onChartDrawn: () => void;
}

/** The whole page, or the part of it that the open step shows. */
export function pageTemplate(view: ComparisonView, wanted: Wanted): TemplateResult {
  const { table, decision, choosing } = view;
  const { day, level, mode, layer, link, root } = wanted;
  const { measures } = root;
  const more = { table, decision, about: view.about, today: day, layer, link, measures };
  const source: PageSource = { ...choosing, ...more };
  switch (mode) {
    case 'visit':
      return html`<tc-visit
        part="visit"
        .source=${source}
        .level=${level}
        .idle=${root.idle}
      ></tc-visit>`;
    case 'card':
      return html`<tc-card
        part="card"
        .source=${source}
        .level=${level}
        .full=${root.full}
      ></tc-card>`;
    case 'full':
      return full(view, source, wanted);
  }
}

/** Why the comparison can't be shown, once that is in words. */
export const problemsPart = (
  problems: ProblemsView | undefined,
  level: number,
  retry: () => void,
) =>
  problems
    ? html`<tc-problems
        part="problems"
        .view=${problems}
        .level=${level}
        @tc-retry=${retry}
      ></tc-problems>`
    : nothing;

function full(view: ComparisonView, source: PageSource, wanted: Wanted) {
  const { level: top, root, isClinical } = wanted;
  const level = top + 1;
  const named = sectionsIn(root.sections);
  const { step } = source.choice;
  const audience = audienceSwitch(root);
  const sections = sectionTemplates(view, source, wanted);
  return html`
    <tc-decision
      part="decision"
      .view=${view.decision}
      .level=${top}
      .isBrief=${named.length === 0 && step === 'compare'}
    ></tc-decision>
    ${isClinical ? audience : nothing}
    ${named.length > 0 ? inOrder(named, sections) : inSteps(sections, source)}
    ${isClinical ? nothing : audience}
    <tc-about part="about" .source=${view.about} .level=${level}></tc-about>
  `;
}

/** Whether the options were tested against each other is never left out beside their figures. */
function inOrder(named: readonly Section[], sections: Sections) {
  const first = named.find((name) => ofFigures.includes(name));
  return named.map((name) =>
    name === first ? html`${sections.figures} ${sections[name]}` : sections[name],
  );
}

function inSteps(sections: Sections, source: PageSource) {
  const { step } = source.choice;
  const isOpen = (...steps: readonly Step[]) => step === undefined || steps.includes(step);
  return html`
    <tc-path part="path" .source=${source} place="top"></tc-path>
    <div ?hidden=${!isOpen('options', 'compare')}>${sections.picker}</div>
    <div ?hidden=${!isOpen('matters')}>${sections.marks}</div>
    <div ?hidden=${!isOpen('compare')}>
      ${sections.figures} ${sections.table} ${sections.chart} ${sections.calendar} ${sections.harms}
      ${sections.stopping}
    </div>
    <div ?hidden=${!isOpen('questions')}>${sections.questions}</div>
    <div ?hidden=${!isOpen('take')}>${sections.take}</div>
    <tc-path .source=${source} place="end"></tc-path>
  `;
}

function sectionTemplates(view: ComparisonView, source: PageSource, wanted: Wanted): Sections {
  const { level: top, root, theme, hasNoLinks, onChartDrawn } = wanted;
  const level = top + 1;
  return {
    picker: html`<tc-picker
      part="picker"
      .view=${view.picker}
      .level=${level}
      .stays=${source.choice.step === 'options'}
    >
      <tc-options .source=${source}></tc-options>
    </tc-picker>`,
    marks: html`<tc-marks part="marks" .source=${source} .level=${level}></tc-marks>`,
    figures: html`<tc-links part="links" .source=${view.links} .level=${level}>
        ${linksPlace(view.links, hasNoLinks)}
      </tc-links>
      ${root.audience === 'clinician' ? clinicalPart(source, level) : nothing}`,
    table: html`<tc-table part="table" .view=${view.table} .level=${level}></tc-table>`,
    chart: html`<tc-chart
      part="chart"
      .table=${view.table}
      .level=${level}
      .theme=${theme}
      @tc-chart-drawn=${onChartDrawn}
    ></tc-chart>`,
    calendar: html`<tc-calendar part="calendar" .source=${source} .level=${level}></tc-calendar>`,
    harms: html`<tc-harms part="harms" .source=${source} .level=${level}></tc-harms>`,
    stopping: html`<tc-stopping part="stopping" .source=${source} .level=${level}></tc-stopping>`,
    questions: html`<tc-questions
      part="questions"
      .source=${source}
      .level=${level}
    ></tc-questions>`,
    take: html`<tc-take part="take" .source=${source} .level=${level}></tc-take>`,
  };
}
