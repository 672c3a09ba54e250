import { type Case, refused } from '../case'

/** Files and functions through the same SDK. */
export const platformCases: readonly Case[] = [
  {
    name: 'file: goes up and comes down',
    action: 'storage.getUploadMetadata',
    run: async ({ cloud }) => {
      const fileContent = Buffer.from('内容')
      const { fileID } = await cloud.uploadFile({ cloudPath: 'conformance/第 1 号.txt', fileContent })
      const answer = await cloud.downloadFile({ fileID })
      return [fileID, answer.fileContent.toString('utf8')]
    },
    expected: [/^cloud:\/\/[^/]+\/conformance\/第 1 号\.txt$/, '内容'],
  },
  {
    name: 'file: has a temporary address',
    action: 'storage.batchGetDownloadUrl',
    run: async ({ cloud }) => {
      const fileContent = Buffer.from('x')
      const { fileID } = await cloud.uploadFile({ cloudPath: 'conformance/x.txt', fileContent })
      const [file] = (await cloud.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })).fileList
      return [file?.status, file?.fileID === fileID, file?.tempFileURL]
    },
    expected: [0, true, /^https?:\/\//],
  },
  {
    name: 'file: deleted it is gone',
    action: 'storage.batchDeleteFile',
    run: async ({ cloud }) => {
      const fileContent = Buffer.from('x')
      const { fileID } = await cloud.uploadFile({ cloudPath: 'conformance/gone.txt', fileContent })
      const first = await cloud.deleteFile({ fileList: [fileID] })
      const again = await cloud.getTempFileURL({ fileList: [fileID] })
      return [first.fileList[0]?.status, again.fileList[0]?.status]
    },
    expected: [0, -503003],
    documentedOnly: true,
  },
  {
    name: 'function: answers another function',
    action: 'functions.invokeFunction',
    run: ({ elsewhere }) => elsewhere('echo'),
    parts: { echo: async () => ({ said: '你好', at: 5 }) },
    expected: { said: '你好', at: 5 },
  },
  {
    name: 'function: one that does not exist',
    action: 'functions.invokeFunction',
    run: ({ cloud }) => cloud.callFunction({ name: 'conformance_missing', data: {} }),
    expected: refused(-1, /FunctionName|FUNCTION_NOT_FOUND|not found|not exist/i),
    documentedOnly: true,
  },
]
