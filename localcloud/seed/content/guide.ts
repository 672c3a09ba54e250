/** The privacy guide's version that every union starts with: it rises with each change of the guide's text. */
export const GUIDE_VERSION = 4
