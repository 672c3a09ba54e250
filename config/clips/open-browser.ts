/** The packaged browser, with the machine's own Chinese fonts. */
export async function openBrowser() {
  // Makes the packaged browser unpack the libraries it needs where a system has none.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x'
  // Otherwise it looks at its own few fonts only, and Chinese text stays blank.
  process.env.FONTCONFIG_PATH ??= '/etc/fonts'
  const { default: packaged } = await import('@sparticuz/chromium')
  const { chromium } = await import('playwright-core')
  return chromium.launch({ executablePath: await packaged.executablePath(), args: packaged.args })
}
