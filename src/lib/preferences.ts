import { useSyncExternalStore } from 'react'
import { readStored, writeStored } from './storage'
import { onSystemTheme, systemFontSize, systemTheme } from './system-look'

export type ThemeChoice = 'system' | 'light' | 'dark'

/** 标准 · 大字版 (text of 22 px) · 特大字 (text of 30 px). The two large ones share the layout. */
export type TextSize = 'normal' | 'elder' | 'huge'

/** What the person chose. `size` is null until chosen: then WeChat's font size decides. */
type Choice = { readonly theme: ThemeChoice; readonly size: TextSize | null }

/** What the screens follow. `elder`: the layout with fewer and larger things, for both large sizes. */
export type Look = {
  readonly theme: ThemeChoice
  readonly dark: boolean
  readonly size: TextSize
  readonly elder: boolean
}

const SLOT = 'preferences'

/** WeChat's standard is 16 or 17 px; whoever set 20 or more asked for large text already. */
const LARGE_FONT_PX = 20
const HUGE_FONT_PX = 24

const isTheme = (value: unknown): value is ThemeChoice =>
  value === 'system' || value === 'light' || value === 'dark'

const isSize = (value: unknown): value is TextSize =>
  value === 'normal' || value === 'elder' || value === 'huge'

const readChoice = (): Choice => {
  const stored = readStored(SLOT)
  if (typeof stored !== 'object' || stored === null) return { theme: 'system', size: null }
  const { theme, size } = stored as Record<string, unknown>
  return { theme: isTheme(theme) ? theme : 'system', size: isSize(size) ? size : null }
}

const sizeFor = (fontPx: number): TextSize => {
  if (fontPx >= HUGE_FONT_PX) return 'huge'
  return fontPx >= LARGE_FONT_PX ? 'elder' : 'normal'
}

const lookOf = (choice: Choice): Look => {
  const size = choice.size ?? sizeFor(systemFontSize())
  return {
    theme: choice.theme,
    dark: choice.theme === 'system' ? systemTheme() === 'dark' : choice.theme === 'dark',
    size,
    elder: size !== 'normal',
  }
}

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
