import { ensureBuilt } from './build.mjs'
import { ensureInstalled, root, run } from './install.mjs'

/**
 * `npm run deploy`: builds everything, then hands it to WeChat's own tools, which are fetched by `npx`
 * only now: together they are larger than the project. Keys come from the environment, never from files here.
 */
const needed = {
  CLOUDBASE_ENV: '云开发环境编号',
  TENCENT_SECRET_ID: '腾讯云密钥编号，用来登录云开发命令行',
  TENCENT_SECRET_KEY: '腾讯云密钥',
  WEAPP_APPID: '小程序的 AppID',
  WEAPP_PRIVATE_KEY: '小程序代码上传密钥文件的路径',
}
const missing = Object.entries(needed).filter(([name]) => !process.env[name])
if (missing.length > 0) {
  console.error('发布前请先设置这些环境变量：')
  for (const [name, meaning] of missing) console.error(`  ${name}  ${meaning}`)
  process.exit(1)
}

ensureInstalled()
if (!(await ensureBuilt(['functions', 'weapp']))) process.exit(1)

const { CLOUDBASE_ENV, TENCENT_SECRET_ID, TENCENT_SECRET_KEY, WEAPP_APPID, WEAPP_PRIVATE_KEY } = process.env
const tcb = (...args) => run('npx', ['--yes', '--package', '@cloudbase/cli@2', 'tcb', ...args])
const done =
  tcb('login', '--apiKeyId', TENCENT_SECRET_ID, '--apiKey', TENCENT_SECRET_KEY) &&
  ['academy', 'timers'].every((name) =>
    tcb('fn', 'deploy', name, '--dir', `${root}/dist/functions/${name}`, '-e', CLOUDBASE_ENV, '--force'),
  ) &&
  run('npx', [
    ...['--yes', '--package', 'miniprogram-ci@2', 'miniprogram-ci', 'upload'],
    ...['--pp', `${root}/dist/weapp`, '--pkp', WEAPP_PRIVATE_KEY, '--appid', WEAPP_APPID],
    ...['--uv', process.env.npm_package_version ?? '0.0.0', '--enable-es6', 'false'],
  ])
console.log(
  done
    ? '已上传。集合和索引见 dist/functions/database.json，请在云开发控制台核对。'
    : '没有发布成功，原因见上。',
)
process.exit(done ? 0 : 1)
