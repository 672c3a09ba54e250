import path from 'node:path'

type PageConfig = { enablePullDownRefresh?: boolean }
type MainPlugin = { tap: (change: (options: [MainPluginOptions]) => [MainPluginOptions]) => void }
type MainPluginOptions = { loaderMeta: { execBeforeCreateWebApp: string } }

/** What this plugin takes of Taro's context. */
type Taro = {
  helper: { requireWithEsbuild: (file: string) => unknown }
  modifyMiniConfigs: (
    change: (given: { configMap: Record<string, { content: PageConfig } | undefined> }) => void,
  ) => void
  modifyWebpackChain: (change: (given: { chain: { plugin: (name: string) => MainPlugin } }) => void) => void
}

const contract = (file: string): string => path.resolve(__dirname, '../contract/rules', file)

/**
 * Marks the pages that `contract/rules/pages.ts` says can be pulled down: Taro would have a file of settings beside
 * each of them. WeChat reads the mark in the page's JSON, the browser's router in the list of its routes.
 */
const markPulledPages = ({ helper, modifyMiniConfigs, modifyWebpackChain }: Taro): void => {
  const { pages } = helper.requireWithEsbuild(
    contract('pages.ts'),
  ) as typeof import('../contract/rules/pages')
  const { pathOf } = helper.requireWithEsbuild(
    contract('page-address.ts'),
  ) as typeof import('../contract/rules/page-address')
  const names = Object.keys(pages) as (keyof typeof pages)[]
  const pulled = names.filter((name) => 'pulls' in pages[name]).map(pathOf)

  modifyMiniConfigs(({ configMap }) => {
    for (const page of pulled) {
      const config = configMap[`${page}.config`]
      if (!config) throw new Error(`Taro knows no page ${page}`)
      config.content.enablePullDownRefresh = true
    }
  })
  if (process.env.TARO_ENV !== 'h5') return
  modifyWebpackChain(({ chain }) =>
    chain.plugin('mainPlugin').tap(([options]) => {
      options.loaderMeta.execBeforeCreateWebApp += `
for (const route of config.routes) route.enablePullDownRefresh = ${JSON.stringify(pulled)}.includes(route.path)
`
      return [options]
    }),
  )
}

export default markPulledPages
