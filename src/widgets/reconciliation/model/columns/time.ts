/** What a cell says of when: seconds since 1970 as if written in UTC, and how finely. */
export interface Moment {
  /** Whole seconds; of a time alone, seconds since midnight. */
  seconds: number;
  /** `day` has no time, `time` no day; `minute` has no seconds. */
  grain: 'second' | 'minute' | 'day' | 'time';
}

const dayLength = 86_400;
/** Serial numbers of workbooks from 1999 to 2099 count days from here. */
const serialZero = Date.UTC(1899, 11, 30) / 1000;
const fullDate =
  /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:\s*[T ,]?\s*(?:星期.|周.)?\s*((?:上午|下午|凌晨|中午|晚上|AM|PM)?)\s*(\d{1,2})[:时点](\d{1,2})(?:[:分](\d{1,2}))?(?:[.,]\d+)?\s*[秒分]?\s*(AM|PM)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const timeOnly =
  /^((?:上午|下午|凌晨|中午|晚上|AM|PM)?)\s*(\d{1,2})[:时点](\d{1,2})(?:[:分](\d{1,2}))?(?:\.\d+)?\s*[秒分]?\s*(AM|PM)?$/i;
const americanDate = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?)?$/i;

/** Reads a moment in any of the forms that bills have; `undefined` if it is none. Times are Beijing time as written. */
export function readMoment(text: string): Moment | undefined {
  const usual = readUsual(text);
  if (usual !== undefined) return { seconds: usual, grain: 'second' };
  const plain = text
    .normalize('NFKC')
    .replace(/^[[(]|[\])]$/g, '')
    .trim();
  const joined = /^(\d{4})(\d{2})(\d{2})[ T]+(\d{1,2}:.+)$/.exec(plain);
  if (joined) return readMoment(`${joined[1]}-${joined[2]}-${joined[3]} ${joined[4]}`);
  if (/^\d+$/.test(plain)) return readDigits(plain);
  if (/^\d+\.\d+$/.test(plain)) return readSerial(Number(plain));
  const full = fullDate.exec(plain);
  if (full) return readParts(full);
  const time = timeOnly.exec(plain);
  if (time) {
    const [, before = '', hour = '', minute = '', second, after] = time;
    const seconds = ofClock(Number(hour), Number(minute), Number(second ?? 0), before || after);
    return seconds === undefined ? undefined : { seconds, grain: 'time' };
  }
  const short = /^(2\d|3\d)([-/.]\d{1,2}[-/.]\d{1,2} .+)$/.exec(plain);
  if (short) return readMoment(`20${short[1]}${short[2]}`);
  const american = americanDate.exec(plain);
  if (american) {
    const [, month, day, year, hour, minute, second, half] = american;
    return whole(ofDay(Number(year), Number(month), Number(day)), hour, minute, second, half);
  }
  return undefined;
}

/** Day and time from two cells: a time alone, or `HHmmss` whose leading zero may be lost, on a day. */
export function readTimeOfDay(text: string): number | undefined {
  const moment = readMoment(text);
  if (moment?.grain === 'time') return moment.seconds;
  if (/^\d{1,6}$/.test(text)) {
    const digits = text.length <= 4 && text.length > 2 ? text.padStart(4, '0') + '00' : text.padStart(6, '0');
    return ofClock(Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), Number(digits.slice(4, 6)));
  }
  if (moment?.grain === 'second' || moment?.grain === 'minute')
    return ((moment.seconds % dayLength) + dayLength) % dayLength;
  return undefined;
}

/** `YYYY-MM-DD HH:mm:ss`, by far the most common, without a pattern. */
function readUsual(text: string): number | undefined {
  if (text.length !== 19 || text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return undefined;
  const split = text.charCodeAt(4);
  if ((split !== 45 && split !== 47) || text.charCodeAt(7) !== split) return undefined;
  const day = ofDay(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8));
  const time = ofClock(two(text, 11), two(text, 14), two(text, 17));
  return day === undefined || time === undefined ? undefined : day + time;
}

function two(text: string, at: number): number {
  const high = text.charCodeAt(at) - 48;
  const low = text.charCodeAt(at + 1) - 48;
  return high >= 0 && high <= 9 && low >= 0 && low <= 9 ? high * 10 + low : NaN;
}

function readDigits(digits: string): Moment | undefined {
  const part = (from: number, to: number) => Number(digits.slice(from, to));
  if (digits.length === 14 || digits.length === 12 || digits.length === 8) {
    const day = ofDay(part(0, 4), part(4, 6), part(6, 8));
    if (digits.length === 8) return day === undefined ? undefined : { seconds: day, grain: 'day' };
    const time = ofClock(part(8, 10), part(10, 12), digits.length === 14 ? part(12, 14) : 0);
    if (day === undefined || time === undefined) return undefined;
    return { seconds: day + time, grain: digits.length === 14 ? 'second' : 'minute' };
  }
  if (digits.length === 5) return readSerial(Number(digits));
  const count = Number(digits);
  if (/^1[5-9]\d{8}$/.test(digits)) return { seconds: count + 8 * 3600, grain: 'second' };
  if (/^1[5-9]\d{11}$/.test(digits)) return { seconds: Math.floor(count / 1000) + 8 * 3600, grain: 'second' };
  return undefined;
}

/** A workbook's number for a day, or the fraction of a day for a time alone. */
function readSerial(serial: number): Moment | undefined {
  const seconds = Math.round(serial * dayLength);
  if (serial < 1) return { seconds: seconds % dayLength, grain: 'time' };
  if (serial < 36_000 || serial > 73_000) return undefined;
  return { seconds: serialZero + seconds, grain: Number.isInteger(serial) ? 'day' : 'second' };
}

function readParts(parts: RegExpExecArray): Moment | undefined {
  const [, year, month, day, before, hour, minute, second, after, zone] = parts;
  const moment = whole(
    ofDay(Number(year), Number(month), Number(day)),
    hour,
    minute,
    second,
    before || after,
  );
  return moment && zone ? { ...moment, seconds: moment.seconds + 8 * 3600 - ofZone(zone) } : moment;
}

function whole(
  day: number | undefined,
  hour: string | undefined,
  minute = '',
  second?: string,
  half?: string,
): Moment | undefined {
  if (day === undefined) return undefined;
  if (hour === undefined) return { seconds: day, grain: 'day' };
  const time = ofClock(Number(hour), Number(minute), Number(second ?? 0), half);
  if (time === undefined) return undefined;
  return { seconds: day + time, grain: second === undefined ? 'minute' : 'second' };
}

function ofZone(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
  return (zone.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60);
}

function ofDay(year: number, month: number, day: number): number | undefined {
  if (!(year >= 1990 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const last = month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return day <= last ? Date.UTC(year, month - 1, day) / 1000 : undefined;
}

function leap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function ofClock(hour: number, minute: number, second: number, half = ''): number | undefined {
  const late =
    /下午|晚上|pm/i.test(half) && hour < 12 ? 12 : /上午|凌晨|am/i.test(half) && hour === 12 ? -12 : 0;
  const hours = hour + late;
  if (!(hours >= 0 && hours <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59))
    return undefined;
  return hours * 3600 + minute * 60 + second;
}

/** `YYYY-MM-DD HH:mm:ss` of a moment. @param seconds as in `Moment` */
export function momentText(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

/** `YYYY-MM-DD` of a day. @param day days since 1970 */
export function dayText(day: number): string {
  return new Date(day * dayLength * 1000).toISOString().slice(0, 10);
}

/** Days since 1970 of a moment. */
export function dayOf(seconds: number): number {
  return Math.floor(seconds / dayLength);
}
