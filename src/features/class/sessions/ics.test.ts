import { icsOf } from './ics'

const event = {
  id: 'one',
  title: '车间安全用电',
  place: '总院一楼',
  startsAt: Date.parse('2026-12-01T14:00:00+08:00'),
  endsAt: Date.parse('2026-12-01T16:00:00+08:00'),
}
const made = Date.parse('2026-11-21T10:00:00Z')

test('times are in UTC, every line ends as the format wants', () => {
  const text = icsOf(event, made)
  expect(text).toContain('DTSTART:20261201T060000Z\r\nDTEND:20261201T080000Z\r\n')
  expect(text).toContain('DTSTAMP:20261121T100000Z')
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
})

test('signs that mean something to a calendar are escaped', () => {
  const text = icsOf({ ...event, place: '一楼,东;西\\南\n北' }, made)
  expect(text).toContain('LOCATION:一楼\\,东\\;西\\\\南\\n北')
})

test('long lines are folded at 75 bytes, and nothing is lost', () => {
  const title = '很长的课程名称'.repeat(12)
  const text = icsOf({ ...event, title }, made)
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replace(/\r\n /g, '')).toContain(`SUMMARY:${title}`)
})
