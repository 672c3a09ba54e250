/** A file on this phone and where in cloud storage it goes. */
type Upload = {
  readonly path: string
  /** The caller's own folder in cloud storage. */
  readonly folder: string
  /** A name that no other upload has: an equal one would take its place. */
  readonly name: string
}

/** Uploads and resolves with the file's id; rejects when it did not arrive. `onPercent` is told 0 to 100. */
export type UploadFile = (upload: Upload, onPercent: (percent: number) => void) => Promise<string>
