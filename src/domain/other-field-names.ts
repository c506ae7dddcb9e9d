/** The fields of the format that are no text: with the others, what an unknown field may mean. */
export const otherFields: readonly string[] =
  `alternatives arms atWeeks authors better boxed brands breastfeeding caution certainty
  checkedBy checks comparator comparisons contraception count counts date day days decision
  design doi doses effects enrolled events every everyDose experience familyPlanning fathers
  fewestDays firstWeeks forSome formatVersion from fromWeek gaps governance group guards hours
  id indications interval journal jurisdictions kind language lasts level limit longRun matters
  mechanism noneSeen notFor notes of offLabel onset onsets outcome outcomes p phrases pieces
  pmid pooled pooledFrom population populations pregnancy published publisher range rating read
  regions registry results reviewBy reviewed route schedule searched seriousness setting
  settingFact since sources start state stopping strata studies syntheses then therapies therapy
  times title to topic topics untilWeek untilWeeksAfterLastDose upTo url vaccines value version
  warnings watchHours week weeks when year`.split(/\s+/);
