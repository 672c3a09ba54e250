import { download } from '@/lib/download.h5'

/** Lets the browser keep the file under its own name: a link to another address alone would lose it. */
export const openSheet = async (url: string, fileName: string): Promise<string | undefined> => {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) })
    if (!response.ok) return '文件没有取到，请再试一次。'
    download(await response.blob(), fileName)
    return undefined
  } catch {
    return '网络断了，文件没有取到，请再试一次。'
  }
}
