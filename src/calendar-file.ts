import { generateIcsCalendar, type IcsDateObject, type IcsEvent } from 'ts-ics';
import type { DatedPlan } from './domain/schedule/dated.js';
import {
  calendarFile,
  type CalendarEntry,
  type CalendarFile,
  type CalendarFileSource,
} from './view/calendar-file.js';

/** A file that the reader can keep. */
export interface KeptFile {
  /** With its ending. */
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

const wholeDay = (day: string): IcsDateObject => ({ date: new Date(day), type: 'DATE' });

// A name of the product and no address of a place: it says who gave the ids.
const idsOf = 'treatment-comparison';

function eventOf(
  { id, summary, description, from, end, isBusy, repeat }: CalendarEntry,
  made: string,
): IcsEvent {
  return {
    uid: `${id}@${idsOf}`,
    // Midnight, as the hour says something of the reader.
    stamp: { date: new Date(made) },
    start: wholeDay(from),
    end: wholeDay(end),
    summary,
    description,
    class: 'PRIVATE',
    status: 'TENTATIVE',
    timeTransparent: isBusy ? 'OPAQUE' : 'TRANSPARENT',
    ...(repeat && {
      recurrenceRule: {
        frequency: repeat.unit === 'day' ? 'DAILY' : 'WEEKLY',
        interval: repeat.every,
        count: repeat.times,
      },
    }),
  };
}

const longest = 75;
const encoder = new TextEncoder();

/**
 * A line in pieces of at most 75 octets, no character torn, as RFC 5545 (3.1) asks. ts-ics 2.4 counts
 * UTF-16 units and not octets, and forgets the space before each piece.
 */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > longest) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Entries as text in the iCalendar format (RFC 5545), which calendars of every make read. */
export function calendarText({ title, made, entries }: CalendarFile): string {
  const text = generateIcsCalendar({
    version: '2.0',
    prodId: `-//${idsOf}//example plan//EN`,
    // ts-ics 2.4 leaves the name as it is.
    name: title.replaceAll(/[\\;,]/g, '\\$&'),
    events: entries.map((entry) => eventOf(entry, made)),
  });
  return text.replaceAll('\r\n ', '').split('\r\n').map(folded).join('\r\n');
}

/** A plan as a file for a calendar; nothing where the doses are not known. */
export function calendarFileOf(plan: DatedPlan, source: CalendarFileSource): KeptFile | undefined {
  const file = calendarFile(plan, source);
  if (!file) return undefined;
  // Names of files have no signs that a system may forbid.
  const name = file.name.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? idsOf;
  return { name: `${name}.ics`, type: 'text/calendar;charset=utf-8', text: calendarText(file) };
}
