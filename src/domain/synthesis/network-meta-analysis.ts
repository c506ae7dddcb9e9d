import { assumptionsOf, warningsOf } from './assumptions.js';
import { fitAt, residualDf, type Fit } from './fit.js';
import { designsOf, iSquared, partsOfQ, type Design, type QParts } from './heterogeneity.js';
import { designByTreatment } from './inconsistency.js';
import type { NetworkInput } from './input.js';
import { contrastsAgainst, leagueOf } from './league.js';
import { optionProblems, parseNetwork, type ConnectedNetwork } from './network.js';
import { remlTau2, type Heterogeneity } from './reml.js';
import type { NetworkResult, Refusal } from './result-types.js';
import { refuse } from './rows.js';

/**
 * Compares treatments over a network of trials, also those that no trial compares, each against
 * `reference`. Trials of three and more arms count with the correlation of their contrasts.
 *
 * The common-effect model is generalised least squares as in Rücker (2012), Research Synthesis
 * Methods 3:312; the model with random effects adds one tau² for all contrasts, by REML (White et al.
 * 2012, ibid. 3:111; Viechtbauer 2005, Journal of Educational and Behavioral Statistics 30:261).
 * Intervals are z-based. It never throws: input that can't be analysed comes back with the reasons.
 */
export function networkMetaAnalysis(input: NetworkInput): NetworkResult | Refusal {
  if (typeof input !== 'object' || (input as unknown) === null) {
    return refuse('wrong-type', '', 'expected an object');
  }
  const network = parseNetwork(input);
  const problems = [...(network.ok ? [] : network.problems), ...optionProblems(input)];
  if (!network.ok || problems.length > 0) return { ok: false, problems };
  const { model, reference, level = 0.95 } = input;
  return analyse(network.value, { model, reference, level });
}

type Options = Required<Pick<NetworkInput, 'model' | 'reference' | 'level'>>;

const noHeterogeneity: Heterogeneity = { tau2: 0, converged: true, estimable: true };

function analyse(network: ConnectedNetwork, options: Options): NetworkResult | Refusal {
  const heterogeneity = options.model === 'random' ? remlTau2([network]) : noHeterogeneity;
  const common = fitAt(network, 0);
  const fit = fitAt(network, heterogeneity.tau2);
  if (!common || !fit) {
    return refuse(
      'not-computable',
      '',
      'the variances lie too far apart for the digits of a number',
    );
  }
  const designs = designsOf(network.studies);
  const parts = partsOfQ(network, common, designs);
  return {
    ok: true,
    ...options,
    intervalMethod: 'z',
    treatments: network.treatments,
    studies: network.studies.map(({ name }) => name),
    tau2: heterogeneity.tau2,
    converged: heterogeneity.converged,
    ...parts.total,
    i2: iSquared(parts.total),
    ...heterogeneityTests(network, parts),
    ...comparisons(network, { fit, designs, options, heterogeneity }),
    components: network.components,
    notConnected: network.components.slice(1).flat(),
    studiesLeftOut: network.studiesLeftOut,
  };
}

function heterogeneityTests(
  { treatments }: ConnectedNetwork,
  { within, between, designs }: QParts,
) {
  const named = designs.map((design) => ({
    ...design,
    treatments: design.treatments.flatMap((place) => treatments[place] ?? []),
  }));
  return { within, between, designs: named };
}

interface Fitted {
  readonly fit: Fit;
  readonly designs: readonly Design[];
  readonly options: Options;
  readonly heterogeneity: Heterogeneity;
}

function comparisons(network: ConnectedNetwork, { fit, designs, options, heterogeneity }: Fitted) {
  const { model, reference, level } = options;
  const isRandom = model === 'random';
  const { entries: league, nodeSplits } = leagueOf(network, fit, {
    level,
    ...(isRandom && { predictionDf: residualDf(network) }),
  });
  const interaction = designByTreatment(network, designs, isRandom ? undefined : fit);
  const assumptions = assumptionsOf(model, league);
  return {
    contrasts: contrastsAgainst(league, reference),
    league,
    ...(interaction && { designByTreatment: interaction }),
    nodeSplits,
    assumptions,
    warnings: warningsOf({
      isConnected: network.components.length === 1,
      isEstimable: heterogeneity.estimable,
      hasConverged: heterogeneity.converged,
      isTestable: interaction !== undefined,
      assumptions,
    }),
  };
}
