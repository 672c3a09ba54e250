import type { Cloud } from '../cloud'

/** Does something so many milliseconds ago; afterwards the clock goes on as if it had never been turned back. */
export const backThen = async <T>(
  { clock }: Pick<Cloud, 'clock'>,
  agoMs: number,
  work: () => Promise<T>,
): Promise<T> => {
  const offset = clock.offset()
  clock.advance(-agoMs)
  try {
    return await work()
  } finally {
    clock.advance(offset - clock.offset())
  }
}
