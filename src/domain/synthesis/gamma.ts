// Lanczos (1964), SIAM Journal on Numerical Analysis B 1:86, with the coefficients for g = 7, n = 9.
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];

/** The logarithm of the gamma function, for numbers above 0. */
export function logGamma(x: number): number {
  const base = x - 1 + 7.5;
  const series = lanczos.reduce(
    (sum, value, i) => sum + (i === 0 ? value : value / (x - 1 + i)),
    0,
  );
  return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

const tiny = 1e-300;

/**
 * A continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)) by the method of Lentz as changed by Thompson and
 * Barnett (1986), Journal of Computational Physics 64:490.
 */
function continuedFraction(
  first: number,
  term: (n: number) => { readonly a: number; readonly b: number },
): number {
  let value = first === 0 ? tiny : first;
  let c = value;
  let d = 0;
  for (let n = 1; n <= 100_000; n += 1) {
    const { a, b } = term(n);
    d = 1 / nonZero(b + a * d);
    c = nonZero(b + a / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return value;
}

const nonZero = (value: number) => (Math.abs(value) < tiny ? tiny : value);

/**
 * The upper regularised incomplete gamma function Q(a, x): by its series below a + 1 and by its
 * continued fraction above (Abramowitz and Stegun 1964, 6.5.29 and 6.5.31).
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x >= a + 1) {
    return front / continuedFraction(x + 1 - a, (n) => ({ a: n * (a - n), b: x + 2 * n + 1 - a }));
  }
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n <= 100_000 && term > sum * 1e-17; n += 1) {
    term *= x / (a + n);
    sum += term;
  }
  return Math.max(0, 1 - front * sum);
}

/** The regularised incomplete beta function I(x; a, b) (Abramowitz and Stegun 1964, 26.5.8). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta);
  const fraction = continuedFraction(1, (n) => {
    const m = Math.floor(n / 2);
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    return { a: n % 2 === 0 ? even : odd, b: 1 };
  });
  return front / a / fraction;
}
