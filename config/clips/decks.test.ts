import town from '../../localcloud/seed/content/town.json'
import { chaptersOf, durationOf } from './deck'
import { decks } from './decks'
import { slidePage } from './slide-page'

const lessons = town.courses.flatMap((course) => course.lessons)

test.each(decks.map((deck) => [deck.clip, deck] as const))(
  'the lessons with %s say what its slides show',
  (clip, deck) => {
    const shown = lessons.filter((lesson) => lesson.clip === `${clip}.mp4`)

    expect(shown.length).toBeGreaterThan(0)
    for (const lesson of shown) {
      expect(lesson).toMatchObject({
        title: deck.lessonTitle,
        durationSeconds: durationOf(deck),
        chapters: chaptersOf(deck),
      })
    }
  },
)

test.each(decks.map((deck) => [deck.clip, deck] as const))(
  'every slide of %s starts on a key frame and can be drawn',
  (_, deck) => {
    for (const slide of deck.slides) {
      expect(slide.seconds % 2).toBe(0)
      expect(slidePage(deck, slide, slide.lines.length)).toContain(slide.title)
    }
  },
)

test('a line appears only when its turn has come', () => {
  const [deck] = decks
  const slide = deck?.slides[0]
  if (!deck || !slide) throw new Error('no slide')

  expect(slidePage(deck, slide, 1).match(/class="ahead"/g)).toHaveLength(slide.lines.length - 1)
})
