type Exports = { main: (...args: unknown[]) => unknown }

export function load(file: string, codeFolder: string): { start: () => Exports; keep: () => void }
