import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { bundleFunctions } from '../../config/tasks/bundle-functions'
import { type Guard, guardedFiles, sourceOf, switched } from './guards'

/** A change to a source before its guards are looked for. */
export type Change = (file: string, text: string) => string

const asItIs: Change = (_, text) => text

/** Puts the sources with a switch at every guard into `<folder>/sources`. @returns the guards */
export const writeSwitched = (folder: string, change: Change = asItIs): readonly Guard[] => {
  const all: Guard[] = []
  for (const file of guardedFiles()) {
    const { guards, code } = switched(file, change(file, sourceOf(file)), all.length + 1)
    all.push(...guards)
    const place = path.join(folder, 'sources', file)
    mkdirSync(path.dirname(place), { recursive: true })
    writeFileSync(place, code)
  }
  return all
}

/** Bundles the functions from those sources into `<folder>/functions`. */
export const bundleSwitched = async (folder: string): Promise<void> => {
  const functions = path.join(folder, 'functions')
  mkdirSync(functions, { recursive: true })
  cpSync(path.resolve(__dirname, '../../dist/functions/database.json'), path.join(functions, 'database.json'))
  await bundleFunctions(['academy', 'timers'], functions)
}
