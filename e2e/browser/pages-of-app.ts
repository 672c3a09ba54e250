type AppConfig = {
  readonly pages: readonly string[]
  readonly subPackages: readonly { readonly root: string; readonly pages: readonly string[] }[]
}

/** Taro reads app.config.ts through this global. */
Object.assign(globalThis, { defineAppConfig: (config: AppConfig) => config })
const { default: config } = require('../../src/app.config') as { default: AppConfig }

/** Every page of the mini-program, by the route that opens it. */
export const everyPage: readonly string[] = [
  ...config.pages,
  ...config.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
]
