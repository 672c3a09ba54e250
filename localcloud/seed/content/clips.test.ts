import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pictureKind } from '../../../contract/rules/picture-kind'
import { mp4DurationSeconds } from './mp4-duration'
import slides from './slides.json'
import town from './town.json'

const clipFile = (clip: string) => join(__dirname, 'clips', clip)
const lessons = town.courses.flatMap((course) => course.lessons)
const clips = [...new Set(lessons.map((lesson) => lesson.clip))]

test.each(lessons.map((lesson) => [lesson.lessonId, lesson] as const))(
  '%s lasts as long as its clip',
  (_, lesson) => {
    const seconds = mp4DurationSeconds(readFileSync(clipFile(lesson.clip)))

    expect(lesson.durationSeconds).toBe(Math.floor(seconds))
    expect(lesson.durationSeconds).toBeGreaterThanOrEqual(20)
    expect(lesson.durationSeconds).toBeLessThanOrEqual(48)
  },
)

test('slides lie within their lessons, in their order, and are light', () => {
  for (const [lessonId, of] of Object.entries(slides)) {
    const seconds = lessons.find((lesson) => lesson.lessonId === lessonId)?.durationSeconds ?? 0
    const moments = of.map(({ atSeconds }) => atSeconds)
    expect(moments).toEqual(moments.toSorted((a, b) => a - b))
    expect(Math.max(...moments)).toBeLessThan(seconds)
    for (const { picture } of of) {
      const file = readFileSync(join(__dirname, 'slides', picture))
      expect(pictureKind(file)).toBe('png')
      expect(file.length).toBeLessThan(100_000)
    }
  }
})

test('clips are light: under 1 MB each and 4 MB together', () => {
  const sizes = clips.map((clip) => statSync(clipFile(clip)).size)

  expect(Math.max(...sizes)).toBeLessThan(1_000_000)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(4_000_000)
})

test('clips can start before they are loaded: the index stands before the pictures', () => {
  for (const clip of clips) {
    const file = readFileSync(clipFile(clip))
    expect(file.indexOf('moov')).toBeLessThan(file.indexOf('mdat'))
  }
})
