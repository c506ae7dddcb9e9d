/** The fields of the format that are no text: with the others, what an unknown field may mean. */
export const otherFields: readonly string[] =
  `arms authors better boxed brands breastfeeding caution certainty checkedBy checks comparator
  comparisons contraception count date day days decision design doi effects enrolled events
  every experience familyPlanning fathers firstWeeks formatVersion from fromWeek gaps governance
  group hours id indications interval journal jurisdictions kind language level longRun
  mechanism noneSeen notFor notes of offLabel onset outcome outcomes p phrases pmid pooled
  pooledFrom population populations pregnancy published publisher range rating read regions
  registry results reviewBy reviewed route schedule searched seriousness setting settingFact
  since sources start state stopping strata studies syntheses then therapies therapy times title
  to untilWeek untilWeeksAfterLastDose url vaccines value version warnings watchHours week weeks
  when year`.split(/\s+/);
