// The recipe on a server: in Node, without a page.
import { renderToString } from 'react-dom/server';
import { Comparison } from '../recipes/next.tsx';

export const html = (compare: string) =>
  renderToString(<Comparison compare={compare} onChange={() => undefined} />);
