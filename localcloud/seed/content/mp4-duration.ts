/** Seconds that an MP4 file lasts, read from its movie header (ISO/IEC 14496-12, `mvhd`). Throws without one. */
export function mp4DurationSeconds(file: Buffer): number {
  const header = file.indexOf('mvhd')
  if (header < 0) throw new RangeError('no mvhd box')
  // After the box's name: version, flags, two times, the time scale, the duration; 64-bit times from version 1.
  const version = file.readUInt8(header + 4)
  if (version === 1) return Number(file.readBigUInt64BE(header + 28)) / file.readUInt32BE(header + 24)
  return file.readUInt32BE(header + 20) / file.readUInt32BE(header + 16)
}
