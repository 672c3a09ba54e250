/** Lets the browser keep the file under its own name: a link to another address alone would lose it. */
export const openSheet = async (url: string, fileName: string): Promise<string | undefined> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) })
    if (!response.ok) return '文件没有取到，请再试一次。'
    const link = document.createElement('a')
    link.href = URL.createObjectURL(await response.blob())
    link.download = fileName
    link.click()
    URL.revokeObjectURL(link.href)
    return undefined
  } catch {
    return '网络断了，文件没有取到，请再试一次。'
  }
}
