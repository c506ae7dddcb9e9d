// React 19.
import 'treatment-comparison/jsx';
import type { TreatmentComparison } from 'treatment-comparison';
import { useRef } from 'react';

export function Page({ dataset }: { readonly dataset: object }) {
  const ref = useRef<TreatmentComparison>(null);
  return (
    <main>
      <treatment-comparison
        ref={ref}
        key="one"
        className="wide"
        lang="en"
        aria-label="Comparison"
        data-testid="one"
        style={{ '--tc-accent': '#703', marginBlock: '1em' }}
        src="./dataset.json"
        compare="a b"
        mode="visit"
        idle={3}
        link
        measures={false}
        headingLevel={3}
        data={dataset}
        onClick={(event) => event.currentTarget.reload()}
        ontc-ready={(event) => event.currentTarget.reload()}
        ontc-change={(event) => console.log(event.compare.join(), event.population.length)}
        ontc-error={({ problems }) => console.log(problems[0]?.message)}
      >
        <table />
      </treatment-comparison>
      <treatment-comparison heading-level="3" />
      {/* @ts-expect-error -- There is no such mode. */}
      <treatment-comparison mode="cards" />
      {/* @ts-expect-error -- React sets the property, which is a number. */}
      <treatment-comparison idle="3" />
      {/* @ts-expect-error -- No level has a word. */}
      <treatment-comparison heading-level="three" />
      {/* @ts-expect-error -- There is no such property. */}
      <treatment-comparison compair="a b" />
      {/* @ts-expect-error -- A listener takes the event. */}
      <treatment-comparison ontc-change={(ids: string[]) => console.log(ids)} />
      {/* @ts-expect-error -- The event has no detail. */}
      <treatment-comparison ontc-change={(event) => console.log(event.detail)} />
      {/* @ts-expect-error -- A colour is text. */}
      <treatment-comparison style={{ '--tc-accent': 3 }} />
    </main>
  );
}
