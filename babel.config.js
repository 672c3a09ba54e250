/**
 * The phones that WeChat itself still runs on: it asks for iOS 12, and on Android brings an engine of its own. Taro's
 * default, iOS 9 and Android 5, costs the main package 27 KB of syntax that none of them needs. Browsers keep the default.
 */
const WEAPP_TARGETS = { ios: '12', android: '70' }

const targets = process.env.TARO_ENV === 'weapp' ? { targets: WEAPP_TARGETS } : {}

// Taro's preset brings React, TypeScript and the syntax that old phones need.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', ...targets }]],
}
