/** The browser's own print dialog. */
export const printPage: (() => void) | undefined = () => window.print()
