import {
  inNeutralOrder,
  isForPopulation,
  mostOptions,
  offeredTherapies,
  type Choice,
} from '../domain/choice.js';
import { withCurrent, withFilter, withToggled } from '../domain/changed-choice.js';
import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Therapy } from '../domain/dataset-types.js';
import { marksWordsFor } from '../messages/marks.js';
import { optionsWordsFor, type OptionsWords } from '../messages/options.js';
import { brandText } from './option-view.js';
import { countText } from './picker-view.js';
import { therapyHeading, type Words } from './words.js';

/** What there is to choose from, in which words: put together when the reader asks for it. */
export interface OptionsSource {
  readonly index: DatasetIndex;
  readonly choice: Choice;
  readonly words: Words;
}

/** What the reader's wish makes of a choice. */
export type Change = (choice: Choice) => Choice;

/** One option that can be ticked. */
export interface PickView {
  readonly id: string;
  readonly name: string;
  readonly brand: string;
  /** Words that say so, on what is taken now. */
  readonly now?: string;
  readonly isChosen: boolean;
  /** True when the most are chosen already: then only a chosen one can be taken out. */
  readonly isFull: boolean;
  /** Ticks or unticks it. */
  readonly toggle: Change;
}

/** Options by the way they are taken. */
export interface RouteView {
  readonly route: Therapy['route'];
  readonly title: string;
  readonly picks: readonly PickView[];
}

export interface SelectView {
  readonly label: string;
  readonly options: readonly {
    readonly value: string;
    readonly text: string;
    readonly isSelected: boolean;
    readonly select: Change;
  }[];
}

/** Choosing options: filters over columns of checkboxes, one for each way of taking it. */
export interface OptionsView {
  readonly title: string;
  readonly population: SelectView;
  readonly route: SelectView;
  /** What the reader takes now. */
  readonly current: SelectView;
  readonly routes: readonly RouteView[];
  /** How many are chosen, and what that allows; why what is taken now has no column yet. */
  readonly count: string;
  readonly done: string;
}

const routeOrder: readonly Therapy['route'][] = [
  'intravenous-infusion',
  'subcutaneous-injection',
  'intramuscular-injection',
  'oral',
  'procedure',
  'none',
];

export function optionsView(source: OptionsSource): OptionsView {
  const { index, choice, words } = source;
  const say = optionsWordsFor(words.locale);
  return {
    title: say.chooseTitle({ most: words.whole(mostOptions) }),
    population: {
      label: say.populationFilter(),
      options: index.dataset.populations.map(({ id, plain }) => ({
        value: id,
        text: words.text(plain),
        isSelected: id === choice.population,
        select: withFilter('population', id),
      })),
    },
    route: routeSelect(source, say),
    current: currentSelect(source),
    routes: routeViews(source),
    count: chosenText(source, say),
    done: say.doneChoosing(),
  };
}

function routeViews({ index, choice, words }: OptionsSource): readonly RouteView[] {
  const offered = offeredTherapies(index, choice);
  const isFull = choice.chosen.length >= mostOptions;
  return routeOrder.flatMap((route) => {
    const therapies = offered.filter((therapy) => therapy.route === route);
    if (therapies.length === 0) return [];
    const picks = inNeutralOrder(therapies, (one) => therapyHeading(one, words), words.locale);
    return [
      {
        route,
        title: words.say.routes()[route],
        picks: picks.map((therapy) => {
          const isChosen = choice.chosen.includes(therapy.id);
          return {
            id: therapy.id,
            name: therapyHeading(therapy, words),
            brand: brandText(therapy, index, words),
            ...(choice.current === therapy.id && { now: marksWordsFor(words.locale).takenNow() }),
            isChosen,
            isFull: isFull && !isChosen,
            toggle: (now) => withToggled(now, therapy.id),
          };
        }),
      },
    ];
  });
}

function routeSelect({ index, choice, words }: OptionsSource, say: OptionsWords): SelectView {
  const used = routeOrder.filter((route) =>
    index.dataset.therapies.some(
      (therapy) => therapy.route === route && isForPopulation(index, therapy, choice.population),
    ),
  );
  const option = (value: Choice['route'], text: string) => ({
    value,
    text,
    isSelected: choice.route === value,
    select: withFilter('route', value),
  });
  const routes = words.say.routes();
  return {
    label: say.routeFilter(),
    options: [option('any', say.anyRoute()), ...used.map((route) => option(route, routes[route]))],
  };
}

/** Everything for this form of the condition, whatever way it is taken, and none of these. */
function currentSelect({ index, choice, words }: OptionsSource): SelectView {
  const say = marksWordsFor(words.locale);
  const offered = index.dataset.therapies.filter(
    (therapy) =>
      therapy.id === choice.current || isForPopulation(index, therapy, choice.population),
  );
  const therapies = inNeutralOrder(offered, (one) => therapyHeading(one, words), words.locale);
  const none = {
    value: '',
    text: say.nowNone(),
    isSelected: !therapies.some(({ id }) => id === choice.current),
    select: withCurrent(undefined),
  };
  return {
    label: say.nowLabel(),
    options: [
      none,
      ...therapies.map((therapy) => ({
        value: therapy.id,
        text: therapyHeading(therapy, words),
        isSelected: therapy.id === choice.current,
        select: withCurrent(therapy.id),
      })),
    ],
  };
}

/** How many are chosen, and what that allows. What is taken now waits while four others are chosen. */
function chosenText({ index, choice, words }: OptionsSource, say: OptionsWords): string {
  const { current, chosen } = choice;
  const count = countText(choice, words);
  if (chosen.length < 2) return say.chooseMore({ count });
  if (chosen.length < mostOptions) return count;
  const waiting = index.dataset.therapies.find(({ id }) => id === current && !chosen.includes(id));
  if (!waiting) return say.chooseFull({ count });
  const name = therapyHeading(waiting, words);
  return `${count} ${marksWordsFor(words.locale).nowWaits({ name })}`;
}
