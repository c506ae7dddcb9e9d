import 'treatment-comparison/define';
import type {} from 'treatment-comparison/jsx';

interface Props {
  readonly compare: string;
  readonly onChange: (compare: readonly string[]) => void;
}

export function Comparison({ compare, onChange }: Props) {
  return (
    <treatment-comparison
      src="/data/multiple-sclerosis/dataset.json"
      compare={compare}
      link={true}
      ontc-change={(event) => onChange(event.compare)}
    >
      <p>Shown until the comparison is drawn, and again if it can’t be.</p>
    </treatment-comparison>
  );
}
