/** Opens a spreadsheet at an address. @returns what to do about it in words; undefined where it is open */
export declare const openSheet: (url: string, fileName: string) => Promise<string | undefined>
