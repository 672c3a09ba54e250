import path from 'node:path'
import type { UserConfigExport } from '@tarojs/cli'

const root = path.resolve(__dirname, '..')

/** Code outside `src` that the mini-program compiles: the contract's pure rules. */
const compile = { include: [path.join(root, 'contract')] }

/** Sizes in the design tokens are CSS pixels on both platforms, so nothing is converted. */
const postcss = { pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true } }

/** Taro's build: one source, `weapp` for WeChat and `h5` for the local demo and the browser tests. */
const config: UserConfigExport<'webpack5'> = {
  projectName: 'golden-collar-academy',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: { '@': path.join(root, 'src'), '@contract': path.join(root, 'contract') },
  logger: { quiet: true, stats: false },
  // Chinese as it is, three bytes a sign instead of six: 9 KB less of the main package. Files of both builds are UTF-8.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  mini: {
    compile,
    postcss,
    optimizeMainPackage: { enable: true },
    miniCssExtractPluginOption: { ignoreOrder: true },
    // Templates are unrolled this deep; what lies deeper goes through one more component. The default, 16, costs
    // 11 KB more of the main package. Taro's types do not know the option.
    ...{ baseLevel: 12 },
  },
  h5: {
    compile,
    postcss,
    publicPath: '/app/',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // One bundle: a browser that goes offline can still turn to a page it has not shown yet.
    output: { asyncChunks: false, filename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: { ignoreOrder: true, filename: 'css/[name].[contenthash:8].css' },
  },
}

export default config
