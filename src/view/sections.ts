/** Names of the parts of the page that a host can choose and put in order. */
export const sectionNames = [
  'picker',
  'marks',
  'table',
  'chart',
  'calendar',
  'harms',
  'stopping',
  'questions',
  'take',
] as const;

/** The name of one. */
export type Section = (typeof sectionNames)[number];

/** The parts that a list of names asks for, each once; none: all are shown. A wrong name is none. */
export const sectionsIn = (names: string | null): readonly Section[] =>
  [...new Set(names?.split(/\s+/))].filter((name): name is Section =>
    sectionNames.includes(name as Section),
  );
