/** Most bytes of a lesson's video: ten minutes as phones compress it. */
export const MAX_VIDEO_BYTES = 50 * 1024 * 1024

const FTYP = [0x66, 0x74, 0x79, 0x70]

/** True where the first bytes are those of an MP4 file, whatever its name says. */
export const isMp4 = (head: Uint8Array): boolean => FTYP.every((byte, at) => head[4 + at] === byte)
