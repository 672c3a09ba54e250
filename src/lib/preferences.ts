import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from './storage'
import { onSystemTheme, systemFontSize, systemTheme } from './system-look'

export type ThemeChoice = 'system' | 'light' | 'dark'

/** What the person chose. `elder` is null until chosen: then WeChat's font size decides. */
type Choice = { readonly theme: ThemeChoice; readonly elder: boolean | null }

/** What the screens follow. */
export type Look = { readonly theme: ThemeChoice; readonly dark: boolean; readonly elder: boolean }

const SLOT = 'preferences'

/** WeChat's standard is 16 or 17 px; whoever set 20 or more asked for large text already. */
const LARGE_FONT_PX = 20

const isTheme = (value: unknown): value is ThemeChoice =>
  value === 'system' || value === 'light' || value === 'dark'

const readChoice = (): Choice => {
  const stored = readStored(SLOT)
  if (typeof stored !== 'object' || stored === null) return { theme: 'system', elder: null }
  const { theme, elder } = stored as Record<string, unknown>
  return { theme: isTheme(theme) ? theme : 'system', elder: typeof elder === 'boolean' ? elder : null }
}

const lookOf = (choice: Choice): Look => ({
  theme: choice.theme,
  dark: choice.theme === 'system' ? systemTheme() === 'dark' : choice.theme === 'dark',
  elder: choice.elder ?? systemFontSize() >= LARGE_FONT_PX,
})

let choice: Choice | undefined
let look: Look | undefined
const listeners = new Set<() => void>()

const current = (): Look => {
  choice ??= readChoice()
  look ??= lookOf(choice)
  return look
}

const announce = () => {
  look = undefined
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Follows the phone when it turns dark or light; called once when the mini-program starts. */
export const followSystemTheme = (): void => onSystemTheme(announce)

/** Stores a choice and shows it at once on every page. */
export const choose = (change: Partial<Choice>): void => {
  choice = { ...(choice ?? readChoice()), ...change }
  writeStored(SLOT, choice)
  announce()
}

/** The look in force: 大字版 and light or dark. */
export const useLook = (): Look => useSyncExternalStore(subscribe, current, current)
