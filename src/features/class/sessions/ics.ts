/** What a calendar takes of a class. */
export type Event = {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly startsAt: number
  readonly endsAt: number
}

/** An hour before it begins the phone reminds. */
export const ALARM_SECONDS = 3_600
/** RFC 5545: longer lines are folded. Three bytes a sign, so that no sign is cut. */
const MAX_BYTES = 75

const stamp = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`

const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/\r?\n/g, '\\n')
    .replace(/[;,]/g, (sign) => `\\${sign}`)

const bytesOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

/** A content line, folded where it is too long: further lines begin with a blank. */
const folded = (line: string): string => {
  let [out, width] = ['', 0]
  for (const sign of line) {
    if (width + bytesOf(sign) > MAX_BYTES) {
      out += '\r\n '
      width = 1
    }
    out += sign
    width += bytesOf(sign)
  }
  return out
}

/** The text of an .ics file with one class in it. @param madeAt when the file is made */
export const icsOf = ({ id, title, place, startsAt, endsAt }: Event, madeAt: number): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//golden-collar-academy//class//ZH',
    'BEGIN:VEVENT',
    `UID:${id}@golden-collar-academy`,
    `DTSTAMP:${stamp(madeAt)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    `LOCATION:${escaped(place)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    `TRIGGER:-PT${ALARM_SECONDS / 60}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')
