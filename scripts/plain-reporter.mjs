// A reporter for @web/test-runner: failures in full, then `N passed, N failed, N skipped` alone.

function* testsOf(suite, path) {
  for (const test of suite.tests) yield { ...test, title: [...path, test.name].join(' > ') };
  for (const inner of suite.suites) yield* testsOf(inner, [...path, inner.name]);
}

function tally(sessions) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const session of sessions) {
    const failedBefore = sum.failed;
    for (const test of session.testResults ? testsOf(session.testResults, []) : []) {
      sum[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    }
    // A file that could not load has no tests, and still failed.
    if (!session.passed && sum.failed === failedBefore) sum.failed += 1;
  }
  return sum;
}

export function plainReporter() {
  return {
    reportTestFileResults({ logger, sessionsForTestFile }) {
      for (const session of sessionsForTestFile) {
        const where = `${session.browser.name} ${session.testFile}`;
        for (const error of session.errors ?? []) logger.error(`${where}: ${error.message}`);
        for (const test of session.testResults ? testsOf(session.testResults, []) : []) {
          if (test.passed || test.skipped) continue;
          const { message = 'failed', stack = '' } = test.error ?? {};
          logger.error(`${where}: ${test.title}: ${message}\n${stack}`);
        }
      }
    },
    onTestRunFinished({ sessions }) {
      const { passed, failed, skipped } = tally(sessions);
      console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
    },
  };
}
