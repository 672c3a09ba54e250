/** What is on the phone and outlives the mini-program. */
export type PhoneState = {
  readonly storage: Map<string, string>
  /** Cut off from the network. */
  offline: boolean
  theme: 'light' | 'dark'
  fontSizeSetting: number
  /** 0 to 1. */
  brightness: number
  /** What the camera sees; a refusal or a turning away in WeChat's words. */
  camera: { readonly sees: string } | { readonly fails: string }
  /** Where the phone is, in degrees; a refusal in WeChat's words. */
  position: { readonly latitude: number; readonly longitude: number } | { readonly fails: string }
  /** Pictures by their temporary paths, the newest first. */
  readonly album: Map<string, Buffer>
  /** Whether the person lets WeChat look into the album. */
  albumAllowed: boolean
}
