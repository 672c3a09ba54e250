/** +5 or −10, with a real minus sign. */
export const deltaWords = (delta: number): string => (delta < 0 ? `−${-delta}` : `+${delta}`)
