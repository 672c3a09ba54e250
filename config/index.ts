import path from 'node:path'
import type { UserConfigExport } from '@tarojs/cli'

const root = path.resolve(__dirname, '..')

/** Code outside `src` that the mini-program compiles: the contract's pure rules. */
const compile = { include: [path.join(root, 'contract')] }

/** Sizes in the design tokens are CSS pixels on both platforms, so nothing is converted. */
const postcss = { pxtransform: { enable: false, config: {} }, autoprefixer: { enable: true } }

/** Only sub-packages draw QRs. Taro would put what two of them share of a module like this one into the main package. */
const QR_DRAWING = /[\\/]node_modules[\\/]qr[\\/]/

type CacheGroup = { test?: (module: { resource?: string }) => boolean }

/** Keeps a module out of a group of shared ones: each sub-package that needs it has its own copy then. */
const leaveOut = (group: CacheGroup, left: RegExp): void => {
  const { test = () => true } = group
  group.test = (module) => !left.test(module.resource ?? '') && test(module)
}

/** Taro's build: one source, `weapp` for WeChat and `h5` for the local demo and the browser tests. */
const config: UserConfigExport<'webpack5'> = {
  projectName: 'golden-collar-academy',
  date: '2026-1-1',
  designWidth: 375,
  deviceRatio: { 375: 2 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV ?? 'weapp'}`,
  framework: 'react',
  plugins: [path.join(__dirname, 'pulled-pages.ts')],
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
    webpackChain: (chain) => {
      const { common, vendors } = chain.optimization.get('splitChunks').cacheGroups
      for (const group of [common, vendors]) leaveOut(group, QR_DRAWING)
    },
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
