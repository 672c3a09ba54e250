import { atSpeed, endedAt, movedTo, paused, playedTo, type Track, taken, trackAt } from './track'

/** Plays from where the track stands for `seconds` of the video, reporting every 250 ms of real time. */
const playFor = (track: Track, seconds: number, startMs: number): { track: Track; atMs: number } => {
  const step = 0.25 * track.speed
  const reports = Math.round(seconds / step)
  let now = track
  for (let n = 1; n <= reports; n++) now = playedTo(now, track.to + n * step, startMs + n * 250)
  return { track: now, atMs: startMs + reports * 250 }
}

const stretchesOf = (track: Track) =>
  taken(track).segments.map(({ fromSeconds, toSeconds, speed }) => [fromSeconds, toSeconds, speed])

test('continuous playing counts every whole second once', () => {
  const { track } = playFor(trackAt(0, 1), 10, 1_000)

  expect(stretchesOf(track)).toEqual([[0, 10, 1]])
})

test('a second that is under way is not counted yet, and is counted once it is full', () => {
  const first = playFor(trackAt(0, 1), 4.5, 0)
  const handedOn = taken(first.track)
  const second = playFor(handedOn.track, 1, first.atMs)

  expect(handedOn.segments).toEqual([{ fromSeconds: 0, toSeconds: 4, speed: 1 }])
  expect(stretchesOf(second.track)).toEqual([[4, 5, 1]])
})

test.each([0.5, 0.75, 1, 1.25, 1.5, 2] as const)(
  'at %s× the seconds of the video count, with that speed',
  (speed) => {
    const { track } = playFor(trackAt(60, speed), 30, 0)

    expect(stretchesOf(track)).toEqual([[60, 90, speed]])
  },
)

test('dragging forward earns nothing of what it skips', () => {
  const before = playFor(trackAt(0, 1), 5, 0)
  const dragged = playedTo(before.track, 300, before.atMs + 250)
  const after = playFor(dragged, 5, before.atMs + 250)

  expect(stretchesOf(after.track)).toEqual([
    [0, 5, 1],
    [300, 305, 1],
  ])
})

test('dragging back replays, and the replayed seconds are a stretch of their own', () => {
  const before = playFor(trackAt(100, 1), 10, 0)
  const back = movedTo(before.track, 102)
  const after = playFor(back, 4, before.atMs)

  expect(stretchesOf(after.track)).toEqual([
    [100, 110, 1],
    [102, 106, 1],
  ])
})

test('scrubbing from place to place without playing earns nothing', () => {
  let track = trackAt(0, 1)
  for (let n = 1; n <= 200; n++) track = playedTo(track, n * 5, n * 250)

  expect(stretchesOf(track)).toEqual([])
})

test('at 1× a player that runs at twice the pace is not believed', () => {
  let track = trackAt(0, 1)
  for (let n = 1; n <= 40; n++) track = playedTo(track, n * 2, n * 1_000)

  expect(stretchesOf(track)).toEqual([])
})

test('the same report twice changes nothing', () => {
  let track = trackAt(0, 1)
  for (let n = 1; n <= 20; n++) {
    track = playedTo(track, n * 0.25, n * 250)
    track = playedTo(track, n * 0.25, n * 250)
  }

  expect(stretchesOf(track)).toEqual([[0, 5, 1]])
})

test('a pause in the middle of a second does not lose that second', () => {
  const before = playFor(trackAt(0, 1), 4.5, 0)
  const after = playFor(paused(before.track), 3.5, before.atMs + 600_000)

  expect(stretchesOf(after.track)).toEqual([[0, 8, 1]])
})

test('moving by hand while paused earns nothing of what it skips', () => {
  const before = playFor(trackAt(0, 1), 4, 0)
  const moved = movedTo(paused(before.track), 4.6)
  const after = playFor(moved, 3, before.atMs + 60_000)

  expect(stretchesOf(after.track)).toEqual([
    [0, 4, 1],
    [5, 7, 1],
  ])
})

test('a video that waited for its bytes goes on in the same second', () => {
  const before = playFor(trackAt(0, 1), 5.5, 0)
  const stalledMs = 12_000

  const after = playFor(before.track, 2.5, before.atMs + stalledMs)

  expect(stretchesOf(after.track)).toEqual([[0, 8, 1]])
})

test('after a long silence the skipped part is not counted', () => {
  const before = playFor(trackAt(0, 1), 5, 0)
  const woken = playedTo(before.track, 25, before.atMs + 20_000)

  expect(stretchesOf(woken)).toEqual([[0, 5, 1]])
})

test('a stalled player that repeats its position earns no allowance for a jump', () => {
  const before = playFor(trackAt(0, 1), 5, 0)
  let track = before.track
  for (let n = 1; n <= 8; n++) track = playedTo(track, 5, before.atMs + n * 250)
  track = playedTo(track, 7, before.atMs + 9 * 250)

  expect(stretchesOf(track)).toEqual([[0, 5, 1]])
})

test('a clock that goes backwards is not believed', () => {
  const before = playFor(trackAt(0, 1), 5, 10_000)
  const odd = playedTo(before.track, 5.3, 1_000)

  expect(stretchesOf(odd)).toEqual([[0, 5, 1]])
})

test('changing speed splits the stretch, and no second falls between', () => {
  const slow = playFor(trackAt(0, 1), 10.5, 0)
  const fast = playFor(atSpeed(slow.track, 2), 9.5, slow.atMs)

  expect(stretchesOf(fast.track)).toEqual([
    [0, 10, 1],
    [10, 20, 2],
  ])
})

test('a last second that the file cuts short counts when the end is reached', () => {
  const nearEnd = playFor(trackAt(110, 1), 9.5, 0)

  expect(stretchesOf(endedAt(nearEnd.track, 120))).toEqual([[110, 120, 1]])
})

test('dragging to the end does not count the tail', () => {
  const dragged = movedTo(playFor(trackAt(0, 1), 5, 0).track, 119)

  expect(stretchesOf(endedAt(dragged, 120))).toEqual([[0, 5, 1]])
})

test('what was handed on is not handed on again', () => {
  const { track } = playFor(trackAt(0, 1), 10, 0)

  expect(taken(taken(track).track).segments).toEqual([])
})
