import type { Edge, TrialNetwork } from '../../domain/clinical/types.js';
import { trialNetwork } from '../../domain/clinical/trial-network.js';
import { networkFor, type NetworkWords } from '../../messages/network.js';
import { optionViews, type Marker, type OptionView } from '../option-view.js';
import type { PlacedLabel } from './network-labels.js';
import {
  networkLayout,
  pictureWidth,
  type NetworkLayout,
  type PlacedNode,
} from './network-layout.js';
import { partAround } from './network-part.js';
import { linesOf, type Line } from './network-shapes.js';
import type { Words } from '../words.js';
import type { ClinicalSource } from './source.js';
import { treatmentHeading, treatmentName } from './treatment-text.js';

/** A treatment in the picture. */
export interface NodeView extends PlacedNode {
  readonly words: readonly string[];
  /** The sign of a chosen option; what was not chosen has an open circle. */
  readonly marker?: Marker;
}

/** Two treatments that studies set side by side, as a row of the table. */
export interface LinkRow {
  readonly number?: string;
  readonly name: string;
  readonly studies: string;
  readonly people: string;
}

/** The picture, in its own unit: 16 to an em. */
export interface NetworkPicture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly NodeView[];
  readonly lines: readonly (Line & { readonly isThick: boolean })[];
  readonly labels: readonly PlacedLabel[];
}

/** The network of trials as a picture and as a table that says the same. */
export interface NetworkView {
  readonly title: string;
  readonly note: string;
  /** What the signs of the picture mean. */
  readonly key: string;
  readonly numbered?: string;
  readonly picture: NetworkPicture;
  readonly caption: string;
  readonly linkHead: string;
  readonly peopleHead: string;
  readonly rows: readonly LinkRow[];
  /** The wish for all treatments or for fewer; nothing where both are the same. */
  readonly toggle?: string;
  /** Chosen options that no study compared. */
  readonly apart?: string;
}

/** Letters in a line of a treatment's words, and of a study's. */
const nameLetters = 18;
const studyLetters = 20;

/** @param isAll - Whether every treatment is wanted, and not only what concerns the chosen ones. */
export function networkView(source: ClinicalSource, isAll: boolean): NetworkView {
  const { index, choice, words } = source;
  const say = networkFor(words.locale);
  const whole = trialNetwork(index, { population: choice.population });
  const part = partAround(index, whole, choice.chosen);
  const network = inOrder(isAll ? whole : part, choice.chosen);
  const options = optionViews(index, choice.chosen, words);
  const apart = options.filter(({ id }) => !whole.treatments.some(({ key }) => key === id));
  const layout = layoutOf(network, source, say);
  const count = words.whole(whole.treatments.length);
  return {
    title: say.title(),
    note: say.note(),
    key: say.key(),
    ...(layout.isNumbered && { numbered: say.numbered() }),
    picture: pictureOf(network, layout, options, source),
    caption: say.caption(),
    linkHead: say.linkHead(),
    peopleHead: say.peopleHead(),
    rows: network.edges.map((edge, place) => ({
      ...(layout.isNumbered && { number: words.whole(place + 1) }),
      ...linkRow(edge, network, source, say),
    })),
    ...(part.treatments.length < whole.treatments.length && {
      toggle: isAll ? say.showLinked() : say.showAll({ count }),
    }),
    ...(apart.length > 0 && {
      apart: say.apart({ names: words.list(apart.map(({ name }) => name)) }),
    }),
  };
}

/** Links of chosen options come first; else in the order of the dataset. */
function inOrder({ treatments, edges }: TrialNetwork, chosen: readonly string[]): TrialNetwork {
  const rank = ({ between }: Edge) => (between.some((key) => chosen.includes(key)) ? 0 : 1);
  return { treatments, edges: [...edges].sort((a, b) => rank(a) - rank(b)) };
}

/** Words of each treatment, in lines. */
const namesOf = ({ treatments }: TrialNetwork, { index, words }: ClinicalSource) =>
  treatments.map((one) => linesOf(treatmentHeading(one, index, words), nameLetters));

function layoutOf(network: TrialNetwork, source: ClinicalSource, say: NetworkWords): NetworkLayout {
  const places = new Map(network.treatments.map(({ key }, place) => [key, place]));
  const placeOf = (key: string) => places.get(key) ?? 0;
  return networkLayout({
    names: namesOf(network, source),
    links: network.edges.map((edge) => ({
      between: [placeOf(edge.between[0]), placeOf(edge.between[1])],
      words: lineWords(edge, source.words, say),
    })),
  });
}

/** Whether two trials or more stand behind a link. */
const isThick = ({ studies }: Edge): boolean =>
  studies.length > 1 || studies.some(({ pooled }) => pooled);

/** What stands on a line: its studies, if they are short enough to be named, and their people. */
function lineWords({ studies, people }: Edge, words: Words, say: NetworkWords): readonly string[] {
  const named = words.list(studies.map(({ name }) => name));
  const isShort = studies.length === 1 || named.length <= studyLetters;
  return [
    ...(isShort
      ? linesOf(named, studyLetters)
      : [say.trials({ count: words.whole(studies.length) })]),
    ...(people === undefined ? [] : [say.people({ people: words.whole(people) })]),
  ];
}

function pictureOf(
  network: TrialNetwork,
  layout: NetworkLayout,
  options: readonly OptionView[],
  source: ClinicalSource,
): NetworkPicture {
  const { words } = source;
  const say = networkFor(words.locale);
  const { treatments, edges } = network;
  const names = namesOf(network, source);
  const markers = new Map(options.map(({ id, marker }) => [id, marker]));
  return {
    name: say.picture({
      treatments: words.whole(treatments.length),
      links: words.whole(edges.length),
    }),
    width: pictureWidth,
    height: layout.height,
    nodes: layout.nodes.map((node, place) => {
      const marker = markers.get(treatments[place]?.key ?? '');
      return { ...node, words: names[place] ?? [], ...(marker !== undefined && { marker }) };
    }),
    lines: layout.lines.map((line, place) => ({
      ...line,
      isThick: edges[place] !== undefined && isThick(edges[place]),
    })),
    labels: layout.labels,
  };
}

function linkRow(
  { between, studies, people }: Edge,
  { treatments }: TrialNetwork,
  { index, words }: ClinicalSource,
  say: NetworkWords,
): LinkRow {
  const [a, b] = between.map((key) => treatments.find((one) => one.key === key) ?? { key });
  return {
    name: say.link({
      a: a ? treatmentHeading(a, index, words) : '',
      b: b ? treatmentName(b, index, words) : '',
    }),
    studies: words.list(studies.map(({ name }) => name)),
    people: people === undefined ? say.peopleUnknown() : words.whole(people),
  };
}
