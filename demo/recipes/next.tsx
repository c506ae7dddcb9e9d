'use client';

import 'treatment-comparison/define';
import type { ChangeEvent, TreatmentComparison } from 'treatment-comparison';
import type {} from 'treatment-comparison/jsx';

interface Props {
  readonly compare: string;
  readonly onChange: (compare: readonly string[]) => void;
}

export function Comparison({ compare, onChange }: Props) {
  // React leaves out the listeners of a custom element when it takes over what a server sent.
  const listen = (element: TreatmentComparison | null) => {
    const tell = (event: ChangeEvent) => onChange(event.compare);
    element?.addEventListener('tc-change', tell);
    return () => element?.removeEventListener('tc-change', tell);
  };
  return (
    <treatment-comparison
      ref={listen}
      src="/data/multiple-sclerosis/dataset.json"
      compare={compare}
      link={true}
    >
      <p>Shown until the comparison is drawn, and again if it can’t be.</p>
    </treatment-comparison>
  );
}
