/** Opens the print dialog; undefined where pages cannot be printed. */
export declare const printPage: (() => void) | undefined
