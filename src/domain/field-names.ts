/** Fields that hold words for the reader, in one language or in several. */
export const textFields: ReadonlySet<string> = new Set(
  `class clinical condition contact counted credentials definition derived did didNot doesNotApply
  dose equality evaluation explanation fieldTest form formulation funding interests lead method
  methods name needs notReported note people plain question reason review span summary text unit
  updatePolicy watchedBy what`.split(/\s+/),
);
