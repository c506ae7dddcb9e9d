import { describe, it } from 'vitest';
import {
  chiSquareTail,
  normalQuantile,
  normalTwoSided,
  studentQuantile,
  studentTwoSided,
} from '../../../src/domain/synthesis/tails.js';
import { expectClose } from './close.js';

const expectShare = (found: number, wanted: number, share: number) => {
  expectClose(found / wanted, 1, share);
};

// Values of an independent implementation (Boost, by way of SciPy 1.17).
describe('the tails of distributions', () => {
  it.each([
    [96.98406946734186, 18, 7.876268075018613e-13],
    [3, 7, 0.8850022316431506],
    [400, 300, 9.678621994933555e-5],
    [1e-5, 40, 1],
    [0, 3, 1],
  ])('has the chi-square of %d with %d degrees of freedom', (q, df, wanted) => {
    expectShare(chiSquareTail(q, df), wanted, 1e-11);
  });

  it.each([
    [1.96, 0.04999579029644087],
    [-1.96, 0.04999579029644087],
    [8.5, 1.89590696444065e-17],
    [0.01, 0.9920212873707368],
    [0, 1],
  ])('has the normal of %d', (z, wanted) => {
    expectShare(normalTwoSided(z), wanted, 1e-13);
  });

  it.each([
    [2.1, 7, 0.07387119621292265],
    [30, 1, 0.02121280481107085],
    [0, 4, 1],
  ])('has Student’s t of %d with %d degrees of freedom', (t, df, wanted) => {
    expectShare(studentTwoSided(t, df), wanted, 1e-12);
  });

  it.each([
    [0.95, 1.9599639845400545],
    [0.5, 0.6744897501960817],
    [0.999999, 4.891638475698591],
  ])('has the quantile of the normal for %d', (level, wanted) => {
    expectShare(normalQuantile(level), wanted, 1e-11);
  });

  it.each([
    [0.95, 1, 12.706204736174694],
    [0.95, 17, 2.109815577833317],
    [0.99, 200, 2.6006344361915583],
  ])('has the quantile of Student’s t for %d with %d degrees of freedom', (level, df, wanted) => {
    expectShare(studentQuantile(level, df), wanted, 1e-12);
  });
});
