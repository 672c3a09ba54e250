/** The picture that a camera reads to check a certificate. */
export type CheckCode = {
  /** A data address; undefined while it is being made, and where it was not to be had. */
  readonly image: string | undefined
  readonly failed: boolean
  readonly retry: () => void
}
