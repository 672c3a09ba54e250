import { courseLimits as limits } from '@contract/rules/course-limits'
import { aVtt } from '../../../../e2e/a-transcript'
import { readTranscript } from './read-transcript'

const SECONDS = 24
const read = (text: string) => readTranscript(Buffer.from(text), SECONDS)

test('lines come with the second at which they begin, without voices, colours and empty ones', () => {
  const text = [
    ...['\uFEFFWEBVTT - 示例', '', 'NOTE 不显示', '', '开头', '00:00.500 --> 00:02.000 align:start'],
    ...['<v 老师>先断电，', '再<b>救人</b>', '', '00:02.000 --> 00:03.000', '<i></i>', ''],
    ...['00:00:04.900 --> 00:00:24.900', '研发 R&amp;D', ''],
  ].join('\r\n')
  expect(read(text)).toEqual({
    cues: [
      { atSeconds: 0, text: '先断电， 再救人' },
      { atSeconds: 4, text: '研发 R&D' },
    ],
    trouble: null,
  })
})

const ok = '00:00.000 --> 00:02.000\n先断电\n\n'
test.each([
  ['', 1, 'signature'],
  ['1\n00:00:00,000 --> 00:00:02,000\n字幕', 1, 'signature'],
  ['WEBVTT\n00:00.000 --> 00:02.000\n先断电', 2, 'layout'],
  [`WEBVTT\n\n${ok}第二句`, 7, 'layout'],
  [`WEBVTT\n\n${ok}00:02,000 --> 00:04.000\n再救人`, 6, 'time'],
  [`WEBVTT\n\n${ok}00:02.000 -> 00:04.000\n再救人`, 7, 'layout'],
  [`WEBVTT\n\n${ok}00:62.000 --> 00:64.000\n再救人`, 6, 'time'],
  [`WEBVTT\n\n00:04.000 --> 00:06.000\n再救人\n\n${ok}`, 6, 'order'],
  ['WEBVTT\n\n00:04.000 --> 00:03.000\n再救人', 3, 'order'],
  [`WEBVTT\n\n${ok}00:20.000 --> 00:26.000\n再救人`, 6, 'beyondEnd'],
  [`WEBVTT\n\n00:00.000 --> 00:02.000 颜色:红\n先断电`, 3, 'setting'],
  [`WEBVTT\n\n00:00.000 --> 00:02.000\n3 < 5`, 4, 'markup'],
  [`WEBVTT\n\n00:00.000 --> 00:02.000\n研发 R&D`, 4, 'markup'],
  [`WEBVTT\n\n${ok}00:02.000 --> 00:03.000\n${'长'.repeat(limits.cueText + 1)}`, 7, 'tooLong'],
  ['WEBVTT\n\nNOTE 没有话', 1, 'empty'],
])('%j is refused at line %i: %s', (text, line, why) => {
  expect(read(text)).toEqual({ cues: [], trouble: { line, why } })
})

test('what is no text, and more lines than a phone is handed, are refused', () => {
  expect(readTranscript(Buffer.from([0xff, 0xfe, 0x57]), SECONDS).trouble?.why).toBe('encoding')
  const lines = Array.from({ length: limits.cues + 1 }, () => '00:00.000 --> 00:02.000\n话')
  expect(read(['WEBVTT', ...lines].join('\n\n')).trouble).toEqual({
    line: 3 + 3 * limits.cues,
    why: 'tooMany',
  })
  const long = Array.from({ length: 200 }, () => `00:00.000 --> 00:02.000\n${'话'.repeat(100)}`)
  expect(read(['WEBVTT', ...long].join('\n\n')).trouble?.why).toBe('tooMany')
  expect(readTranscript(aVtt('一', '二', '三'), SECONDS).cues).toHaveLength(3)
})
