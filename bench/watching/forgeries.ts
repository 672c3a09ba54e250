import type { Forger } from './forger'

type Crew = {
  readonly lessons: readonly [string, string, string]
  readonly durationSeconds: number
  /** Something that all of them do at the same time. @returns what each has of it */
  readonly all: <R>(act: (forger: Forger, at: number) => Promise<R>) => Promise<R[]>
  readonly pass: (ms: number) => void
  /** Sessions of honest members, one for each. */
  readonly victims: readonly string[]
}

export type Forgery = {
  readonly kind: string
  /** `nothing`: whatever is credited is forged. `time`: what the time that passed can explain cannot be told from watching. */
  readonly explains: 'nothing' | 'time'
  readonly run: (crew: Crew) => Promise<void>
}

const DAY_MS = 86_400_000
const SECOND = 1000

const stretch = (fromSeconds: number, toSeconds: number, speed: 0.75 | 1 | 2 = 2) => ({
  fromSeconds,
  toSeconds,
  speed,
})

/** Opens a session each, and claims the whole lesson with something about the input that the contract forbids. */
const malformed = (kind: string, change: (segment: Record<string, unknown>) => unknown): Forgery => ({
  kind,
  explains: 'nothing',
  run: async ({ lessons, all, pass, durationSeconds }) => {
    const sessions = await all((forger) => forger.open(lessons[0]))
    pass(60 * SECOND)
    await all(async (forger, at) => {
      const input = { sessionId: sessions[at], positionSeconds: 0, segments: [stretch(0, durationSeconds)] }
      const code = await forger.send(change(input))
      if (code !== 'INVALID_INPUT') throw new Error(`${kind} was answered ${code}`)
    })
  },
})

const withSegment = (fields: object) => (input: Record<string, unknown>) => ({
  ...input,
  segments: [{ ...stretch(0, 600), ...fields }],
})

const elsewhere = (kind: string, idOf: (crew: Crew, own: string, at: number) => string): Forgery => ({
  kind,
  explains: 'nothing',
  run: async (crew) => {
    const sessions = await crew.all((forger) => forger.open(crew.lessons[0]))
    crew.pass(60 * SECOND)
    await crew.all(async (forger, at) => {
      const sessionId = idOf(crew, sessions[at] ?? '', at)
      const code = await forger.send({ sessionId, positionSeconds: 0, segments: [stretch(0, 600)] })
      if (code !== 'NOT_FOUND') throw new Error(`${kind} was answered ${code}`)
    })
  },
})

/** Every way to be credited for more than was watched that anybody has thought of. */
export const forgeries: readonly Forgery[] = [
  {
    kind: 'drags to the end',
    explains: 'time',
    run: async ({ lessons, all, pass, durationSeconds }) => {
      const sessions = await all((forger) => forger.open(lessons[0]))
      pass(3 * SECOND)
      await all((forger, at) => forger.claim(sessions[at] ?? '', stretch(0, durationSeconds)))
    },
  },
  {
    kind: 'several lessons at once',
    explains: 'time',
    run: async ({ lessons, all, pass, durationSeconds }) => {
      const opened = await all(async (forger) => {
        const sessions: string[] = []
        for (const lesson of lessons) sessions.push(await forger.open(lesson))
        return sessions
      })
      pass(120 * SECOND)
      await all(async (forger, at) => {
        for (const sessionId of opened[at] ?? []) await forger.claim(sessionId, stretch(0, durationSeconds))
      })
    },
  },
  {
    kind: 'two phones, one lesson',
    explains: 'time',
    run: async ({ lessons, all, pass }) => {
      const opened = await all(async (forger) => [
        await forger.open(lessons[0]),
        await forger.open(lessons[0]),
      ])
      for (const minute of [0, 1, 2]) {
        pass(60 * SECOND)
        await all(async (forger, at) => {
          const [one = '', other = ''] = opened[at] ?? []
          await forger.claim(one, stretch(minute * 120, minute * 120 + 120))
          await forger.claim(other, stretch(900 + minute * 120, 1_020 + minute * 120))
        })
      }
    },
  },
  {
    kind: 'a session of yesterday',
    explains: 'time',
    run: async ({ lessons, all, pass, durationSeconds }) => {
      const old = await all((forger) => forger.open(lessons[0]))
      pass(2 * SECOND)
      await all((forger) => forger.open(lessons[1]))
      pass(DAY_MS)
      await all((forger, at) => forger.claim(old[at] ?? '', stretch(0, durationSeconds)))
    },
  },
  {
    kind: 'the same stretch again and again',
    explains: 'time',
    run: async ({ lessons, all, pass }) => {
      const sessions = await all((forger) => forger.open(lessons[0]))
      pass(20 * SECOND)
      for (let times = 0; times < 5; times += 1)
        await all((forger, at) => forger.claim(sessions[at] ?? '', stretch(0, 40), stretch(20, 60)))
    },
  },
  {
    kind: 'many short sessions',
    explains: 'time',
    run: async ({ lessons, all, pass }) => {
      for (let times = 0; times < 8; times += 1) {
        const sessions = await all((forger) => forger.open(lessons[0]))
        pass(400)
        await all((forger, at) => forger.claim(sessions[at] ?? '', stretch(times * 60, times * 60 + 60)))
      }
    },
  },
  {
    kind: 'many claims at the same moment',
    explains: 'time',
    run: async ({ lessons, all, pass }) => {
      const sessions = await all((forger) => forger.open(lessons[0]))
      pass(10 * SECOND)
      await all((forger, at) =>
        Promise.all(
          [0, 1, 2, 3].map((part) =>
            // One may be told to try again, and then has had no effect.
            forger.claim(sessions[at] ?? '', stretch(part * 60, part * 60 + 60)).catch(() => undefined),
          ),
        ),
      )
    },
  },
  {
    kind: 'sixty stretches in one claim',
    explains: 'time',
    run: async ({ lessons, all, pass }) => {
      const sessions = await all((forger) => forger.open(lessons[0]))
      pass(5 * SECOND)
      const sixty = Array.from({ length: 60 }, (_, at) => stretch(at * 20, at * 20 + 10, at % 2 ? 2 : 0.75))
      await all((forger, at) => forger.claim(sessions[at] ?? '', ...sixty))
    },
  },
  {
    kind: 'seconds outside the lesson',
    explains: 'nothing',
    run: async ({ lessons, all, pass, durationSeconds }) => {
      const sessions = await all((forger) => forger.open(lessons[0]))
      pass(600 * SECOND)
      const beyond = stretch(durationSeconds, durationSeconds + 600)
      await all((forger, at) => forger.claim(sessions[at] ?? '', beyond, stretch(80, 20)))
    },
  },
  elsewhere('another member’s session', ({ victims }, _, at) => victims[at] ?? ''),
  elsewhere('an edited session', (_, own) => `${own.slice(0, -1)}${own.endsWith('x') ? 'y' : 'x'}`),
  malformed('a forged speed', withSegment({ speed: 16 })),
  malformed('a speed of nothing', withSegment({ speed: 0 })),
  malformed('seconds before the beginning', withSegment({ fromSeconds: -600 })),
  malformed('a time from the future', withSegment({ playedAt: 4_102_444_800_000 })),
  malformed('a result of his own', (input) => ({ ...input, watchedSeconds: 1_800, completedAt: 1 })),
]

/** Lets the time pass that watching would take, with the lesson's session open: nobody can tell. */
export const patience: Forgery = {
  kind: 'really waits',
  explains: 'time',
  run: async ({ lessons, all, pass }) => {
    const sessions = await all((forger) => forger.open(lessons[0]))
    pass(300 * SECOND)
    await all((forger, at) => forger.claim(sessions[at] ?? '', stretch(0, 600)))
  },
}
