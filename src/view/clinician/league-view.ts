import type { LeagueCell, NetworkSummary } from '../../domain/clinical/index.js';
import type { Outcome } from '../../domain/dataset-types.js';
import { clinicianWordsFor } from '../../messages/clinician.js';
import { numbersFor } from './numbers.js';
import type { ClinicalSource } from './source.js';
import { treatmentHeading } from './treatment-text.js';

/** A cell of the league table: its row against its column. */
export interface LeagueCellView {
  readonly value: string;
  readonly interval: string;
  readonly isDirect: boolean;
}

/** Every treatment of a network against every other one. */
export interface LeagueView {
  readonly title: string;
  readonly caption: string;
  readonly key: string;
  readonly corner: string;
  readonly heads: readonly string[];
  /** Nothing where a treatment meets itself. */
  readonly rows: readonly {
    readonly head: string;
    readonly cells: readonly (LeagueCellView | undefined)[];
  }[];
}

/** In the order of the alphabet: an order of size would be a ranking. */
export function leagueView(
  network: NetworkSummary,
  outcome: Outcome,
  source: ClinicalSource,
): LeagueView {
  const { index, words } = source;
  const say = clinicianWordsFor(words.locale);
  const collator = new Intl.Collator(words.locale);
  const treatments = network.treatments
    .map((treatment) => ({ key: treatment.key, name: treatmentHeading(treatment, index, words) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const cells = new Map(network.league.map((cell) => [keyOf(cell.a, cell.b), cell]));
  const { ratio } = numbersFor(words);
  const cellOf = (a: string, b: string): LeagueCellView | undefined => {
    const found = cells.get(keyOf(a, b)) ?? turned(cells.get(keyOf(b, a)), network);
    if (!found) return undefined;
    const [low, high] = found.interval;
    return {
      value: ratio(found.value),
      interval: say.interval({ low: ratio(low), high: ratio(high) }),
      isDirect: found.evidence !== 'indirect',
    };
  };
  const name = words.text(outcome.name);
  return {
    title: say.leagueTitle({ count: words.whole(treatments.length) }),
    caption: say.leagueCaption({
      outcome: network.opposite ? say.opposite({ outcome: name }) : name,
      scale: say.scales()[network.scale],
      model: say.models()[network.model],
    }),
    key: say.leagueDirect(),
    corner: say.leagueRow(),
    heads: treatments.map((treatment) => treatment.name),
    rows: treatments.map((row) => ({
      head: row.name,
      cells: treatments.map((column) => cellOf(row.key, column.key)),
    })),
  };
}

const keyOf = (a: string, b: string) => JSON.stringify([a, b]);

/** The same two the other way round. */
function turned(cell: LeagueCell | undefined, { scale }: NetworkSummary): LeagueCell | undefined {
  if (!cell) return undefined;
  const turn = (value: number) => (scale === 'difference' ? 0 - value : 1 / value);
  const [low, high] = cell.interval;
  return { ...cell, value: turn(cell.value), interval: [turn(high), turn(low)] };
}
