import { metresBetween, placeSeenFrom } from './spot'

const hall = { latitude: 29_790_000, longitude: 121_560_000 }
const spot = { ...hall, radiusMetres: 200 }

test.each([
  ['nowhere else', hall, 0],
  ['a thousandth of a degree to the north', { ...hall, latitude: 29_791_000 }, 111],
  ['a thousandth of a degree to the east, which is less', { ...hall, longitude: 121_561_000 }, 97],
  ['the other side of the earth', { latitude: -29_790_000, longitude: -58_440_000 }, 20_015_087],
])('%s', (_, other, metres) => {
  expect(Math.round(metresBetween(hall, other))).toBe(metres)
  expect(metresBetween(other, hall)).toBe(metresBetween(hall, other))
})

test('the way over the line where the degrees begin anew is short', () => {
  const [one, other] = [179_999_500, -179_999_500].map((longitude) => ({ latitude: 0, longitude }))
  expect(one && other && Math.round(metresBetween(one, other))).toBe(111)
})

test.each([
  ['within the radius', { ...hall, latitude: 29_791_790, accuracyMetres: 0 }, 'near'],
  ['outside of it', { ...hall, latitude: 29_791_810, accuracyMetres: 0 }, 'far'],
  [
    'outside by less than the phone may be wrong',
    { ...hall, latitude: 29_791_810, accuracyMetres: 30 },
    'near',
  ],
  ['outside by more', { ...hall, latitude: 29_792_100, accuracyMetres: 30 }, 'far'],
  ['too rough to say anything', { ...hall, accuracyMetres: 1_001 }, 'unknown'],
  ['no position', undefined, 'unknown'],
])('%s', (_, near, place) => {
  expect(placeSeenFrom(spot, near)).toBe(place)
})
