import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fastFolder, ownFolder } from '../../e2e/fast-folder'

const NAME = `academy-probe-${process.pid}`
/** The process that starts this one's: it lives as long as this test does. */
const ALIVE = process.ppid

test('a new folder takes those of dead processes away, and no other', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid
  const folderOf = (ending: string) => path.join(fastFolder(), `${NAME}-${ending}`)
  const left = [folderOf(`${ALIVE}-a`), folderOf(`${process.pid}-b`), folderOf('unnamed')]
  const gone = folderOf(`${dead}-c`)
  for (const folder of [...left, gone]) mkdirSync(path.join(folder, 'data'), { recursive: true })
  const own = ownFolder(NAME)
  expect(existsSync(own)).toBe(true)
  expect(left.filter((folder) => !existsSync(folder))).toEqual([])
  expect(existsSync(gone)).toBe(false)
  for (const folder of [...left, own]) rmSync(folder, { recursive: true })
})
