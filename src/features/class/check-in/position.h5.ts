import { POSITION_WAIT_MS, type Position, sentPosition } from './sent-position'

export const askPosition = (): Promise<Position | null> =>
  sentPosition(
    () =>
      new Promise((resolve, reject) =>
        navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, {
          timeout: POSITION_WAIT_MS,
          enableHighAccuracy: true,
        }),
      ),
  )
