// Taro's preset brings React, TypeScript and the syntax that old WeChat web views need.
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
}
