/** Why an admin does something. */
export const reason = '轮值'
/** The first bytes of a picture, as far as they are looked at. */
export const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])
export const LESSON = 'electric-1'
export const ENTERPRISE_CADRE = { role: 'cadre', scopeId: 'yizhou' } as const
