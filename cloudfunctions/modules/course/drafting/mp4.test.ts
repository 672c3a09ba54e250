import { readFileSync } from 'node:fs'
import path from 'node:path'
import town from '../../../../localcloud/seed/content/town.json'
import { mp4Seconds } from './mp4'

const CLIPS = path.resolve(__dirname, '../../../../localcloud/seed/content/clips')
const lessons = town.courses.flatMap((course) => course.lessons)
const fileOf = (clip: string) => readFileSync(path.join(CLIPS, clip))

test.each(lessons.map(({ clip, durationSeconds }) => [clip, durationSeconds] as const))(
  '%s lasts %i seconds',
  (clip, seconds) => expect(Math.floor(mp4Seconds(fileOf(clip)) ?? 0)).toBe(seconds),
)

test('a picture, an empty file and a video that was cut off are none', () => {
  const whole = fileOf('electric-1.mp4')
  for (const file of [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(0), whole.subarray(0, 500)])
    expect(mp4Seconds(file)).toBeNull()
  expect(mp4Seconds(whole.subarray(0, whole.length / 2))).toBeNull()
})
