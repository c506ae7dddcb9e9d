import type { ArmRow, ContrastRow } from '../../../../src/domain/synthesis/input.js';

/** Arms with people and people with the event, as log odds; `add` goes to each of the four counts. */
const logOdds = (text: string, add: number): ArmRow[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [study = '', treatment = '', events = '', people = ''] = line.trim().split(/ +/);
      const [yes, no] = [Number(events) + add, Number(people) - Number(events) + add];
      return { study, treatment, estimate: Math.log(yes / no), variance: 1 / yes + 1 / no };
    });

/**
 * Help to stop smoking: study, help, people who stopped, people. Hasselblad (1998), Medical Decision
 * Making 18:37, also in Lu and Ades (2004), Statistics in Medicine 23:3105. Half a person is added to
 * every count, as in the analysis that the results were read from.
 */
export const smoking: readonly ArmRow[] = logOdds(
  `
  1 no_contact 75 731
  1 ind_counseling 363 714
  2 no_contact 9 140
  2 ind_counseling 23 140
  2 grp_counseling 10 138
  3 no_contact 2 106
  3 ind_counseling 9 205
  4 no_contact 58 549
  4 ind_counseling 237 1561
  5 no_contact 0 33
  5 ind_counseling 9 48
  6 self_help 20 49
  6 ind_counseling 16 43
  7 no_contact 3 100
  7 ind_counseling 31 98
  8 no_contact 1 31
  8 ind_counseling 26 95
  9 self_help 11 78
  9 ind_counseling 12 85
  9 grp_counseling 29 170
  10 no_contact 6 39
  10 ind_counseling 17 77
  11 no_contact 79 702
  11 self_help 77 694
  12 no_contact 18 671
  12 self_help 21 535
  13 no_contact 64 642
  13 ind_counseling 107 761
  14 ind_counseling 12 76
  14 grp_counseling 20 74
  15 ind_counseling 9 55
  15 grp_counseling 3 26
  16 self_help 7 66
  16 grp_counseling 32 127
  17 no_contact 5 62
  17 ind_counseling 8 90
  18 no_contact 20 234
  18 ind_counseling 34 237
  19 no_contact 0 20
  19 grp_counseling 9 20
  20 no_contact 8 116
  20 self_help 19 149
  21 no_contact 95 1107
  21 ind_counseling 143 1031
  22 no_contact 15 187
  22 ind_counseling 36 504
  23 no_contact 78 584
  23 ind_counseling 73 675
  24 no_contact 69 1177
  24 ind_counseling 54 888
`,
  0.5,
);

/** Deaths in chronic obstructive pulmonary disease: Woods et al. (2010), BMC Medical Research Methodology 10:54. */
export const copd: readonly ArmRow[] = logOdds(
  `
  Boyd Salmeterol 1 229
  Boyd Placebo 1 227
  Calverley Fluticasone 4 374
  Calverley Salmeterol 3 372
  Calverley SFC 2 358
  Calverley Placebo 7 361
  Celli Salmeterol 1 554
  Celli Placebo 2 270
`,
  0,
);

/**
 * Hours "off" in Parkinson's disease: study, treatment, mean change, standard deviation, people.
 * Franchini et al. (2012), Research Synthesis Methods 3:142.
 */
export const parkinson: readonly ArmRow[] = `
  Lieberman1998 Placebo -1.22 3.7 54
  Lieberman1998 Ropinirole -1.53 4.28 95
  Lieberman1997 Placebo -0.70 3.7 172
  Lieberman1997 Pramipexole -2.40 3.40 173
  Guttman Placebo -0.30 4.4 76
  Guttman Pramipexole -2.60 4.30 71
  Guttman Bromocriptine -1.2 4.3 81
  BruntA Ropinirole -0.24 3 128
  BruntA Bromocriptine -0.59 3 72
  BruntB Ropinirole -0.73 3 80
  BruntB Bromocriptine -0.18 3 46
  Gershanik94b Bromocriptine -2.2 2.31 137
  Gershanik94b Cabergoline -2.5 2.18 131
  Gershanik94a Bromocriptine -1.8 2.48 154
  Gershanik94a Cabergoline -2.1 2.99 143
`
  .trim()
  .split('\n')
  .map((line) => {
    const [study = '', treatment = '', mean = '', sd = '', people = ''] = line.trim().split(/ +/);
    return { study, treatment, estimate: Number(mean), variance: Number(sd) ** 2 / Number(people) };
  });

/** Study, first arm, second arm, second minus first, variance. */
const contrastsOf = (text: string): ContrastRow[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [study = '', treatment2 = '', treatment1 = '', estimate = '', variance = ''] = line
        .trim()
        .split(/ +/);
      const se = Math.sqrt(Number(variance));
      return { study, treatment1, treatment2, estimate: Number(estimate), se };
    });

/** The first example of Law et al. (2016), BMC Medical Research Methodology 16:87: no heterogeneity. */
export const law1: readonly ContrastRow[] = contrastsOf(`
  1 C D -0.16561092 0.0294183340466069
  2 C D -0.13597406 0.147112449467866
  3 C E -0.08012604 0.0780588660166125
  4 C F -0.14746890 0.140361934247383
  5 E F 0.09316853 0.0479709251030665
  6 E F -0.15859403 0.0506583523716436
  7 E F -0.22314355 0.235695187165775
  8 F G -0.06744128 2.04499494438827
  9 C H -0.11888254 0.17968120987923
  10 C H -0.06899287 0.735714285714286
  11 B C 0.26917860 0.184889643463497
  12 A B -0.33160986 0.0294022652280727
  13 A B -0.26236426 0.232478632478632
  14 F G -0.39319502 0.857874134296899
  15 A B -0.11557703 0.0219285638496459
  16 E F 0.00000000 0.168131868131868
  17 A E -0.40987456 0.0826973577700322
`);

/**
 * The second example of Law et al. (2016), with three trials of three arms. The third contrast of
 * each is the difference of the printed two, its variance that of their printed covariance.
 */
export const law2: readonly ContrastRow[] = contrastsOf(`
  1 A B -3.61988658 0.9672619
  2 B C 0.00000000 0.4
  3 B C 0.19342045 0.24987648
  4 B C 2.79320801 0.61904762
  5 B C 0.24512246 0.27958937
  6 B C 0.03748309 0.23845689
  7 B D 0.86020127 0.04321419
  8 B D 0.14310084 0.47692308
  9 C D 0.07598591 0.18416468
  10 C D -0.99039870 0.61978022
  11 A B -1.74085310 0.12650164
  11 A D 0.34830670 0.1583906
  11 B D ${0.3483067 + 1.7408531} ${0.12650164 + 0.1583906 - 2 * 0.07397504}
  12 B C 0.40546510 0.389881
  12 B D 1.91692260 0.5151261
  12 C D ${1.9169226 - 0.4054651} ${0.389881 + 0.5151261 - 2 * 0.2857143}
  13 B C -0.32850410 0.4361111
  13 B D 1.07329450 0.5380342
  13 C D ${1.0732945 + 0.3285041} ${0.4361111 + 0.5380342 - 2 * 0.2111111}
`);

/** The same, with the two printed contrasts and the printed covariance of each trial of three arms. */
export const law2WithCovariances: readonly ContrastRow[] = law2
  .filter(({ study, treatment1, treatment2 }) => {
    const isThird = treatment1 === 'D' && treatment2 === (study === '11' ? 'B' : 'C');
    return !(Number(study) > 10 && isThird);
  })
  .map((row) => {
    const covariance = { 11: 0.07397504, 12: 0.2857143, 13: 0.2111111 }[row.study];
    return covariance === undefined ? row : { ...row, variance2: covariance };
  });
