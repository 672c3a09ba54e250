import { View } from '@tarojs/components'
import { useQuery } from '@/lib/use-query'
import { useRefreshWhileShown } from '@/lib/use-refresh-while-shown'
import { QueryPage } from '@/shell/query-page'
import { Card } from '@/ui/card'
import { Empty } from '@/ui/states'
import { ExportForm } from './export-form'
import { ExportRow } from './export-row'

/** 导出兑换记录: asks for a file, watches it being written, opens it. */
export const ExportsScreen = () => {
  const query = useQuery('mall.exported', {})
  const points = useQuery('mall.deskPoints', {})
  const isWaiting = query.data?.exports.some(({ progress }) => progress === 'waiting') ?? false
  useRefreshWhileShown(query.refresh, isWaiting)
  return (
    <QueryPage id="exports" title="导出兑换记录" query={query}>
      {({ exports }) => (
        <View className="stack">
          <View className="sub">
            生成 Excel 文件，会员姓名遮住中间的字。文件只有您自己能打开，一天后自动清理。
          </View>
          <ExportForm points={points.data?.pickUpPoints ?? []} />
          {exports.length === 0 ? (
            <Empty id="exports-empty" icon="doc" title="还没有生成过" words="选好日期，按“生成文件”。" />
          ) : (
            <Card rows id="exports-list">
              {exports.map((asked) => (
                <ExportRow key={asked.exportId} asked={asked} />
              ))}
            </Card>
          )}
        </View>
      )}
    </QueryPage>
  )
}
