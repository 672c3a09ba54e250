import Taro from '@tarojs/taro'
import { person } from './person'

/** Demo people share a browser: what one leaves on the phone must not reach another. */
const slotOf = (name: string) => (person() ? `${person()}:${name}` : name)

/** Reads a stored value; `undefined` when there is none or the phone's storage cannot be read. */
export const readStored = (name: string): unknown => {
  try {
    const value: unknown = Taro.getStorageSync(slotOf(name))
    return value === '' ? undefined : value
  } catch {
    return undefined
  }
}

/** Stores a JSON value. Answers false when the phone refuses, for instance because storage is full. */
export const writeStored = (name: string, value: unknown): boolean => {
  try {
    Taro.setStorageSync(slotOf(name), value)
    return true
  } catch {
    return false
  }
}

/** Removes a stored value; a missing one is no error. */
export const removeStored = (name: string): void => {
  try {
    Taro.removeStorageSync(slotOf(name))
  } catch {
    // Storage that cannot be written holds nothing that could be removed.
  }
}
