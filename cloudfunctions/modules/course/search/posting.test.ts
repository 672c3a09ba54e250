import { packPosting, unpackPosting } from './posting'
import { levels } from './search-text'

test('a posting comes back as it was', () => {
  const posting = { courseId: '0mab-_9', level: levels.teacher, publishedAt: 1_760_000_000_000 }
  expect(unpackPosting(packPosting(posting))).toEqual(posting)
})
