/** How a certificate leaves the phone: printed from a browser, passed on inside WeChat. */
export type KeepActProps = {
  /** The page that anybody may check it on. */
  readonly checkPage: string
  readonly title: string
}
