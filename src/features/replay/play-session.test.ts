import type { WatchProgress } from '@contract/replay'
import { type Stretch, secondsIn, unionOf } from '@contract/rules/watched'
import { coveredBy, merged } from './batch'
import type { FlushOutcome } from './flusher'
import { PlaySession, type PlayView } from './play-session'
import type { Segment } from './track'

const DURATION = 200

const progressOf = (watched: readonly Stretch[], positionSeconds: number): WatchProgress => {
  const union = unionOf(watched)
  return {
    watched: union.map(([from, to]) => [from, to]),
    watchedSeconds: secondsIn(union),
    neededSeconds: 90,
    positionSeconds,
    completedAt: secondsIn(union) >= 90 ? 1 : null,
    paidPoints: secondsIn(union) >= 90 ? 5 : null,
  }
}

type Given = { watched?: Stretch[]; online?: boolean; loseFirst?: boolean }

type Due = { readonly atMs: number; readonly act: () => void }

/** A phone with a session, a server that credits everything, and a clock that moves only by playing. */
const openPhone = ({ watched = [], online = true, loseFirst = false }: Given = {}) => {
  const phone = {
    nowMs: 1_000_000,
    online,
    flushes: [] as Segment[][],
    partings: 0,
    stores: 0,
    shownAtMs: [] as number[],
    keptPositions: [] as number[],
    due: [] as Due[],
  }
  let outbox: Segment[] = []
  let saved: Stretch[] = watched
  let paid = progressOf(watched, 0).paidPoints !== null
  let view: PlayView | undefined
  const answer = (): FlushOutcome => {
    if (!phone.online) return { kind: 'unreachable' }
    saved = unionOf([...saved, ...coveredBy(outbox)])
    outbox = []
    const progress = progressOf(saved, 0)
    const earnedPoints = progress.completedAt && !paid ? 5 : 0
    paid = paid || progress.completedAt !== null
    if (loseFirst && phone.flushes.length === 1) return { kind: 'unreachable' }
    return {
      kind: 'ok',
      at: phone.nowMs,
      data: {
        progress,
        refusedSeconds: 0,
        earnedPoints,
        available: 0,
        waitingForCap: false,
        superseded: false,
      },
    }
  }
  const session = new PlaySession({
    durationSeconds: DURATION,
    progress: progressOf(watched, 0),
    startAtSeconds: 0,
    speed: 1,
    now: () => phone.nowMs,
    later: (ms, act) => phone.due.push({ atMs: phone.nowMs + ms, act }),
    store: (segments, positionSeconds) => {
      phone.stores += 1
      phone.keptPositions.push(positionSeconds)
      outbox = [...outbox, ...segments]
    },
    unsaved: () => coveredBy(outbox),
    flush: async () => {
      phone.flushes.push(outbox)
      return answer()
    },
    flushParting: async () => {
      phone.partings += 1
      await Promise.resolve()
      return answer()
    },
    onChange: (next) => {
      view = next
      phone.shownAtMs.push(phone.nowMs)
    },
  })
  /** Lets time pass in which nothing plays. */
  const rest = async (ms: number) => {
    phone.nowMs += ms
    const due = phone.due.filter(({ atMs }) => atMs <= phone.nowMs)
    phone.due = phone.due.filter((one) => !due.includes(one))
    for (const { act } of due) act()
    await Promise.resolve()
  }
  /** Plays from one second to another, a report every 250 ms, letting answers arrive in between. */
  const play = async (from: number, to: number, speed = 1) => {
    for (let position = from; position <= to; position += speed / 4) {
      session.tick(position)
      await rest(250)
      await Promise.resolve()
    }
  }
  return { phone, session, play, rest, view: () => view, outbox: () => outbox }
}

// Completed before, so that nothing but time asks for a flush.
test('the first flush comes after a quarter of a minute, the next one two minutes later', async () => {
  const { phone, play } = openPhone({ watched: [[100, 198]] })

  await play(0, 140)

  expect(phone.flushes.map(coveredBy).slice(0, 2)).toEqual([[[0, 15]], [[15, 135]]])
})

test('whoever pauses again and again hands in once in two minutes, and loses nothing', async () => {
  const { phone, session, play, rest, outbox } = openPhone()
  await play(0, 4)
  session.pause()
  await play(4, 8)
  session.pause()
  await play(8, 12)
  session.pause()
  expect(phone.flushes.map(coveredBy)).toEqual([[[0, 4]]])
  expect(coveredBy(outbox())).toEqual([[4, 12]])

  await rest(120_000)

  expect(phone.flushes[1] && coveredBy(phone.flushes[1])).toEqual([[4, 12]])
})

test('watched seconds are on the phone within some seconds, before any flush', async () => {
  const { play, outbox, phone } = openPhone()

  await play(0, 10)

  expect(phone.flushes).toEqual([])
  expect(secondsIn(coveredBy(outbox()))).toBeGreaterThanOrEqual(5)
})

test('without a network the screen says what is not saved, and nothing is lost', async () => {
  const { session, play, view, outbox, phone } = openPhone({ online: false })
  await play(0, 20)
  session.pause()
  await Promise.resolve()
  await Promise.resolve()

  expect(view()).toMatchObject({ offline: true, unsavedSeconds: 20 })
  expect(coveredBy(outbox())).toEqual([[0, 20]])

  phone.online = true
  session.handIn()
  await Promise.resolve()
  await Promise.resolve()

  expect(view()).toMatchObject({ offline: false, unsavedSeconds: 0, watched: [[0, 20]] })
})

test('reaching the needed seconds hands in at once, and shows what it brought', async () => {
  const { phone, session, play, view } = openPhone({ watched: [[10, 98]] })

  await play(0, 4)

  expect(phone.flushes).toHaveLength(1)
  expect(view()).toMatchObject({ earnedPoints: 5, progress: { completedAt: 1 } })
  session.pause()
})

test('points whose answer was lost are shown with the next one', async () => {
  const { phone, session, play, view } = openPhone({ watched: [[10, 98]], loseFirst: true })

  await play(0, 4)
  expect(view()).toMatchObject({ earnedPoints: 0, offline: true })
  session.pause()
  await Promise.resolve()
  await Promise.resolve()

  expect(phone.flushes).toHaveLength(2)
  expect(view()).toMatchObject({ earnedPoints: 5, offline: false })
})

test('what was paid before this session is not earned in it', async () => {
  const { session, play, view } = openPhone({ watched: [[0, 95]] })

  await play(0, 4)
  session.pause()
  await Promise.resolve()
  await Promise.resolve()

  expect(view()).toMatchObject({ earnedPoints: 0, progress: { paidPoints: 5 } })
})

test('a completion that is not confirmed is not asked for with every report', async () => {
  const { phone, play } = openPhone({ watched: [[10, 98]], online: false })

  await play(0, 9)

  expect(phone.flushes).toHaveLength(1)
})

test('changing speed keeps the stretch of the old speed on the phone, without a flush of its own', async () => {
  const { phone, session, play, outbox } = openPhone()
  await play(0, 6)

  session.changeSpeed(2)

  expect(merged(outbox())).toEqual([{ fromSeconds: 0, toSeconds: 6, speed: 1 }])
  expect(phone.flushes).toEqual([])
})

test('leaving stores everything first, sends it without waiting, and shows it as saved on return', async () => {
  const { phone, session, play, outbox, view } = openPhone()
  await play(0, 3)

  session.leave()

  expect(coveredBy(outbox())).toEqual([[0, 3]])
  expect(phone.partings).toBe(1)

  for (let turns = 0; turns < 5; turns++) await Promise.resolve()
  expect(view()).toMatchObject({ unsavedSeconds: 0, watched: [[0, 3]] })
})

test('moving by hand shows the new place and credits nothing', async () => {
  const { session, play, view } = openPhone()
  await play(0, 3)

  session.move(60)

  expect(view()).toMatchObject({ positionSeconds: 60, watched: [[0, 3]] })
})

test('at every speed the screen is told once a second, and a pause keeps where the video is', async () => {
  const { phone, session, play, rest, view } = openPhone()
  session.changeSpeed(2)
  await play(0, 21, 2)
  const told = phone.shownAtMs
  const gaps = told.slice(1).map((at, nth) => at - (told[nth] ?? 0))

  expect(gaps.length).toBeGreaterThanOrEqual(9)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000)

  session.pause()
  expect(phone.keptPositions.at(-1)).toBe(21)
  await rest(1_000)
  expect(view()?.positionSeconds).toBe(21)
})
