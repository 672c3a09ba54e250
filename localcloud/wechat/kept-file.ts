import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** A small JSON file that is whole at any moment: written beside itself, then put in its place. */
export class KeptFile<T> {
  private readonly file: string

  constructor(file: string) {
    this.file = file
  }

  /** What was kept, or undefined where nothing was. */
  read(): T | undefined {
    return existsSync(this.file) ? (JSON.parse(readFileSync(this.file, 'utf8')) as T) : undefined
  }

  keep(value: T): void {
    const partial = `${this.file}.partial`
    writeFileSync(partial, JSON.stringify(value, null, 1))
    renameSync(partial, this.file)
  }
}
