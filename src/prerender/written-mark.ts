/** What a written element is marked with: the version that wrote it, and the day. */
export const writtenMark = 'data-written';

/** Class of what is in a written element only until the script is there. */
export const untilScript = 'until-script';
