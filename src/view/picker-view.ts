import {
  inNeutralOrder,
  isForPopulation,
  mostOptions,
  offeredTherapies,
  type Choice,
} from '../domain/choice.js';
import type { DatasetIndex } from '../domain/dataset-index.js';
import type { Therapy } from '../domain/dataset-types.js';
import { brandText, optionViews, type OptionView } from './option-view.js';
import { therapyHeading, type Words } from './words.js';

/** One option that can be ticked. */
export interface PickView {
  readonly id: string;
  readonly name: string;
  readonly brand: string;
  readonly isChosen: boolean;
  /** True when the most are chosen already: then only a chosen one can be taken out. */
  readonly isFull: boolean;
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
  }[];
}

/** Choosing options: filters over route columns of checkboxes. */
export interface PickerView {
  readonly title: string;
  readonly count: string;
  readonly population: SelectView;
  readonly route: SelectView;
  readonly routes: readonly RouteView[];
  /** The chosen options, for a narrow page that shows the rest on request. */
  readonly chosen: readonly OptionView[];
  readonly yourOptions: string;
  readonly none: string;
  readonly change: string;
  readonly done: string;
  /** Chosen options that the filters would hide: said, never dropped in silence. */
  readonly keptOut?: string;
}

const routeOrder: readonly Therapy['route'][] = [
  'intravenous-infusion',
  'subcutaneous-injection',
  'intramuscular-injection',
  'oral',
  'procedure',
  'none',
];

export function pickerView(index: DatasetIndex, choice: Choice, words: Words): PickerView {
  const { say, whole } = words;
  const isFull = choice.chosen.length >= mostOptions;
  const most = whole(mostOptions);
  const offered = offeredTherapies(index, choice);
  const hidden = choice.chosen.flatMap((id) => {
    const therapy = index.therapies.get(id);
    return therapy && !offered.includes(therapy) ? [therapyHeading(therapy, words)] : [];
  });
  return {
    title: say.chooseTitle({ most }),
    count: [
      say.chosenCount({ chosen: whole(choice.chosen.length), most }),
      isFull ? say.chooseFull() : choice.chosen.length < 2 ? say.chooseMore() : '',
    ]
      .join(' ')
      .trim(),
    population: {
      label: say.populationFilter(),
      options: index.dataset.populations.map(({ id, plain }) => ({
        value: id,
        text: words.text(plain),
        isSelected: id === choice.population,
      })),
    },
    route: routeSelect(index, choice, words),
    routes: routeViews(index, offered, choice, isFull, words),
    yourOptions: say.yourOptions(),
    none: say.noOptions(),
    change: say.changeOptions(),
    done: say.doneChoosing(),
    chosen: optionViews(index, choice.chosen, words),
    ...(hidden.length > 0 && { keptOut: say.keptOut({ names: words.list(hidden) }) }),
  };
}

function routeViews(
  index: DatasetIndex,
  offered: readonly Therapy[],
  choice: Choice,
  isFull: boolean,
  words: Words,
): readonly RouteView[] {
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
            isChosen,
            isFull: isFull && !isChosen,
          };
        }),
      },
    ];
  });
}

function routeSelect(index: DatasetIndex, choice: Choice, words: Words): SelectView {
  const { say } = words;
  const used = routeOrder.filter((route) =>
    index.dataset.therapies.some(
      (therapy) => therapy.route === route && isForPopulation(index, therapy, choice.population),
    ),
  );
  const selected = choice.route;
  return {
    label: say.routeFilter(),
    options: [
      { value: 'any', text: say.anyRoute(), isSelected: selected === 'any' },
      ...used.map((route) => ({
        value: route,
        text: say.routes()[route],
        isSelected: selected === route,
      })),
    ],
  };
}
