import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import {
  copyFileSync,
  cpSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Clock } from '../clock'
import { assertCloudPath, fileIdOf } from './cloud-path'

/** Documented default for a temporary address: one day. */
export const DEFAULT_MAX_AGE_SECONDS = 86_400
/** An upload has to start within this time. */
const UPLOAD_SECONDS = 900
/** Bounds one upload. */
const MAX_FILE_BYTES = 512 * 1024 * 1024

export type Signed = { path: string; expiresAtSeconds: number; sign: string }
export type Method = 'GET' | 'PUT'

/** The bucket: files in a folder, reached through addresses that are signed and expire. */
export class FileStore {
  private readonly root: string
  private readonly key: Buffer
  private readonly clock: Clock

  /** @param key signs addresses; keep it, or addresses given out before stop working. */
  constructor(root: string, key: Buffer, clock: Clock) {
    this.root = root
    this.key = key
    this.clock = clock
    mkdirSync(root, { recursive: true })
  }

  /** Where a file of the bucket lies on disk. */
  locate(path: string): string {
    return join(this.root, assertCloudPath(path))
  }

  exists(path: string): boolean {
    const file = this.locate(path)
    return existsSync(file) && statSync(file).isFile()
  }

  private signature(method: Method, path: string, expiresAtSeconds: number): string {
    return createHmac('sha256', this.key).update(`${method}\n${path}\n${expiresAtSeconds}`).digest('hex')
  }

  /** Path and query of an address. The path stays unescaped, as the platform's do: the SDK escapes it itself. */
  sign(
    method: Method,
    path: string,
    maxAgeSeconds = method === 'PUT' ? UPLOAD_SECONDS : DEFAULT_MAX_AGE_SECONDS,
  ): Signed {
    const expiresAtSeconds = Math.floor(this.clock.now() / 1000) + maxAgeSeconds
    return { path, expiresAtSeconds, sign: this.signature(method, path, expiresAtSeconds) }
  }

  /** Whether a signature holds for this method and path and has not expired. */
  verify(method: Method, { path, expiresAtSeconds, sign }: Signed): boolean {
    if (!Number.isInteger(expiresAtSeconds) || expiresAtSeconds * 1000 < this.clock.now()) return false
    const given = Buffer.from(sign, 'hex')
    const right = Buffer.from(this.signature(method, path, expiresAtSeconds), 'hex')
    return given.length === right.length && timingSafeEqual(given, right)
  }

  /** Stores bytes or a copy of a local file. @returns the file id. */
  put(path: string, content: Uint8Array | string): string {
    const target = this.locate(path)
    mkdirSync(dirname(target), { recursive: true })
    if (typeof content === 'string') copyFileSync(content, target)
    else writeFileSync(target, content)
    return fileIdOf(path)
  }

  /** Stores a stream; the file appears only when it has arrived whole. */
  async receive(path: string, stream: Readable): Promise<void> {
    const target = this.locate(path)
    const partial = join(this.root, `.${randomBytes(8).toString('hex')}.partial`)
    let bytes = 0
    stream.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > MAX_FILE_BYTES) stream.destroy(new Error(`larger than ${MAX_FILE_BYTES} bytes`))
    })
    try {
      await pipeline(stream, createWriteStream(partial))
      mkdirSync(dirname(target), { recursive: true })
      renameSync(partial, target)
    } catch (error) {
      rmSync(partial, { force: true })
      throw error
    }
  }

  private paths(): string[] {
    return readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.partial'))
      .map((entry) => relative(this.root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort()
  }

  /** Files in the order of their paths, after a path; at most `limit`. Those still arriving are not among them. */
  list(after: string, limit: number): readonly { path: string; bytes: number; changedAt: number }[] {
    return this.paths()
      .filter((path) => path > after)
      .slice(0, limit)
      .map((path) => {
        const { size, mtimeMs } = statSync(join(this.root, path))
        return { path, bytes: size, changedAt: Math.round(mtimeMs) }
      })
  }

  /** What tells whether a file has been written since; '' where there is none. */
  private stampOf(path: string): string {
    const { size, mtimeMs, ino } = statSync(join(this.root, path), { throwIfNoEntry: false }) ?? {}
    return ino === undefined ? '' : `${size} ${mtimeMs} ${ino}`
  }

  /** Keeps all files as they are. @returns what puts them back */
  still(): () => void {
    const kept = mkdtempSync(`${this.root}-kept-`)
    cpSync(this.root, kept, { recursive: true })
    const stamps = new Map(this.paths().map((path) => [path, this.stampOf(path)]))
    return () => {
      for (const path of this.paths()) if (!stamps.has(path)) rmSync(join(this.root, path))
      for (const [path, stamp] of stamps) {
        if (this.stampOf(path) === stamp) continue
        this.put(path, join(kept, path))
        stamps.set(path, this.stampOf(path))
      }
    }
  }

  /** @returns false when there was no such file. */
  remove(path: string): boolean {
    if (!this.exists(path)) return false
    rmSync(this.locate(path))
    return true
  }
}
